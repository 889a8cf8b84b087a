/**
 * Every kind of document Cuelight knows. The first row that recognises a document reads it, and a row that must stand before
 * another one says so (`before`); a file that two rows take without a word about it fails a test.
 */

import { captionTelling } from './audit/caption-telling.ts';
import type { Telling } from './audit/telling.ts';
import { writtenTelling } from './audit/written-telling.ts';
import { labelTrack } from './captions/label-track.ts';
import { lrc } from './captions/lrc.ts';
import { corrections } from './corrections.ts';
import { FILE_KINDS } from './encoding/file-kinds.ts';
import type { ByteFormat, Format, LateFormat, TextFormat } from './format.ts';
import { htmlPage } from './html/html-page.ts';
import { htmlPiece } from './html/html-piece.ts';
import { podcastHtml } from './html/podcast-html.ts';
import { readJson } from './json/read-json.ts';
import { episodeJson } from './json/shapes/episode-json.ts';
import { infoJson, playlistJson } from './json/shapes/info-json.ts';
import { json3 } from './json/shapes/json3.ts';
import { liveChat } from './json/shapes/live-chat.ts';
import { podcastChapters } from './json/shapes/podcast-chapters.ts';
import { podcastTranscript } from './json/shapes/podcast-transcript.ts';
import { wordTriples, youtubeTranscriptApi } from './json/shapes/timed-lists.ts';
import {
  openaiVerbose,
  openaiWhisper,
  whisperList,
  whisperTimestamped,
  whisperx,
} from './json/shapes/whisper.ts';
import { whisperCpp } from './json/shapes/whisper-cpp.ts';
import { unknownJson } from './json/unknown-json.ts';
import { markdownTurns } from './markdown/turns.ts';
import { showNotes } from './notes/show-notes.ts';
import { listedTurns } from './pasted/listed-turns.ts';
import { partCaptions } from './pasted/lost-breaks.ts';
import { meetingChat } from './pasted/meeting-chat.ts';
import { namedTurns } from './pasted/named-turns.ts';
import { plainTurns } from './pasted/plain-turns.ts';
import { prose } from './pasted/prose.ts';
import { stampedTurns } from './pasted/stamped-turns.ts';
import { tableTurns } from './pasted/table-turns.ts';
import { inUsualForm } from './pasted/usual-form.ts';
import { youtubePanel } from './pasted/youtube-panel.ts';
import type { SourceDocument } from './source-document.ts';
import { unreadCaptions, unreadText } from './unread-kinds.ts';
import { srt, webvtt } from './webvtt/caption-formats.ts';
import { ttml } from './xml/ttml/ttml.ts';
import { unknownXml } from './xml/unknown-xml.ts';
import { srv3 } from './xml/youtube/srv3.ts';
import { srv1, srv2 } from './xml/youtube/youtube-text.ts';
import { youtldrPage } from './youtldr/page.ts';

export const FORMATS: readonly Format[] = [
  ...FILE_KINDS,
  corrections,
  unreadCaptions,
  unreadText,
  liveChat,
  meetingChat,
  episodeJson,
  playlistJson,
  infoJson,
  json3,
  whisperCpp,
  whisperx,
  whisperTimestamped,
  openaiVerbose,
  openaiWhisper,
  podcastTranscript,
  podcastChapters,
  youtubeTranscriptApi,
  whisperList,
  wordTriples,
  unknownJson,
  ttml,
  srv1,
  srv2,
  srv3,
  podcastHtml,
  htmlPage,
  webvtt,
  srt,
  lrc,
  labelTrack,
  youtldrPage,
  tableTurns,
  markdownTurns,
  stampedTurns,
  youtubePanel,
  showNotes,
  listedTurns,
  unknownXml,
  namedTurns,
  plainTurns,
  prose,
  htmlPiece,
];

const BYTE_FORMATS = FORMATS.filter((format) => 'recognisesBytes' in format);
const TEXT_FORMATS = FORMATS.filter((format) => 'recognises' in format);

export interface ReadText {
  /** Id of the format. */
  role: string;
  document: SourceDocument;
  /** What the text says for whoever looks whether all of it was read (`audit/`); asked for only then. */
  told: () => readonly Telling[];
}

/** What a text says, read by the first row that recognises it; undefined where none does. */
export async function readDocument(received: string): Promise<ReadText | undefined> {
  const parted = partCaptions(received);
  const text = inUsualForm(parted?.text ?? received);
  const json = readJson(text);
  const format = findFormat(text, json);
  if (format === undefined) return undefined;
  const reader = 'load' in format ? await format.load() : format;
  const ofLines = format.part === 'captions' ? captionTelling : writtenTelling;
  const document = reader.parse(text, json);
  parted?.place(document);
  return {
    role: format.id,
    document,
    told: () => format.told?.(text, json) ?? ofLines(text),
  };
}

export function findFormat(
  text: string,
  json = readJson(text),
): TextFormat | LateFormat | undefined {
  return TEXT_FORMATS.find((format) => format.recognises(text, json));
}

/** The kind of a file that is no text, as far as its bytes and then the suffix of its name tell. */
export function findByteFormat(bytes: Uint8Array, suffix = ''): ByteFormat | undefined {
  return BYTE_FORMATS.find((format) => format.recognisesBytes(bytes, suffix));
}
