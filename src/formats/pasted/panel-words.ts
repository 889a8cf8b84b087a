/** What YouTube's own page says round a transcript, in the languages people copy it in. None of it was said in the talk. */
import type { Telling } from '../audit/telling.ts';

const INTERFACE = new Set(
  [
    // English
    'In this video|Chapters|Transcript|Show transcript|Search transcript|Search in video|Timeline|Key moments|Close transcript|Toggle timestamps|Follow along using the transcript.|Sync to video time',
    // Portuguese
    'Neste vídeo|Capítulos|Transcrição|Mostrar transcrição|Pesquisar transcrição|Pesquisar na transcrição|Buscar na transcrição',
    // Spanish
    'En este vídeo|En este video|Transcripción|Mostrar transcripción|Buscar en la transcripción|Buscar transcripción',
    // French
    'Dans cette vidéo|Chapitres|Transcription|Afficher la transcription|Rechercher dans la transcription',
    // German
    'In diesem Video|Kapitel|Transkript|Transkript anzeigen|Im Transkript suchen|Transkript durchsuchen',
    // Chinese
    '在此视频中|此视频中|章节|文字稿|转写文稿|内容转文字|显示文字稿|搜索文字稿|在转写文稿中搜索',
    '在這部影片中|這部影片|章節|轉錄稿|字幕記錄|顯示轉錄稿|搜尋轉錄稿|搜尋字幕記錄',
    // Japanese
    'この動画内|この動画の内容|チャプター|文字起こし|文字起こしを表示|文字起こしを検索|文字起こし内を検索',
  ]
    .flatMap((words) => words.split('|'))
    .map((words) => words.toLowerCase()),
);
const CHAPTER =
  /^(?:(?:Chapter|Capítulo|Chapitre|Kapitel|Capitolo|Hoofdstuk|章节|章節|チャプター)\s*(\d{1,3})|第\s*(\d{1,3})\s*章)\s*[:：]\s*(\S.*)$/iu;
/** The choice of captions at the foot of the panel. */
const TRACK =
  /^(.{2,40}?)\s*[(（](?:auto-generated|automatisch erzeugt|générés automatiquement|generados automáticamente|gerada automaticamente|gerado automaticamente|自动生成|自動產生|自動生成)[)）]$/iu;

export function isInterfaceWord(row: string): boolean {
  return INTERFACE.has(row.toLowerCase());
}

/** `Chapter 2: Title`, which stands above the first caption of a chapter. */
export function chapterTitle(row: string): string | undefined {
  return CHAPTER.exec(row)?.[3];
}

/** The name of a language, where a row says which captions these are. */
export function captionsName(row: string): string | undefined {
  return TRACK.exec(row)?.[1];
}

interface PanelRow {
  text: string;
  /** Offsets: of a time with what is read out for it, and of the words after it. */
  stamps: readonly { from: number; to: number }[];
}

/** What a panel says: neither its own words, nor the times and what is read out for them. */
export function panelTelling(rows: readonly PanelRow[]): readonly Telling[] {
  const said = rows.filter(
    ({ text }) => !isInterfaceWord(text) && captionsName(text) === undefined,
  );
  const lines = said.map(({ text, stamps }) =>
    stamps.length === 0
      ? (chapterTitle(text) ?? text)
      : stamps.map(({ to }, index) => text.slice(to, stamps[index + 1]?.from)).join(' '),
  );
  return [{ lines }];
}
