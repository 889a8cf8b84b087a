/**
 * Texts of a known kind that no row reads: told by their signature and refused by their name, since read as what they resemble
 * they make people called “Format” and “Dialogue” speak. A kind that gets a reader leaves this table.
 */
import type { FilePart, TextFormat } from './format.ts';
import { rowsOf } from './lines.ts';

interface UnreadKind {
  /** Ends the sentence “This is …”. */
  what: string;
  /** Parted by spaces; none where the kind has no suffix of its own. */
  suffixes: string;
  /** Asked of the head of the text, which starts with its first character that is no space. */
  signature: RegExp | ((head: string) => boolean);
}

/** Characters in which a kind shows what it is. */
const HEAD = 4000;
const CLOCK = String.raw`\d{1,2}:\d\d:\d\d`;
const FRAMES = String.raw`\d\d:\d\d:\d\d[:;]\d\d`;
/** What columns of a transcript are called. */
const COLUMN =
  /^(?:(?:start|end|begin|stop)(?:[ _-]?time)?(?:[ _-]?(?:s|ms|code))?|time(?:[ _-]?(?:stamp|code))?|timecode[ _-](?:in|out)|duration|speaker(?:[ _-]?(?:name|id))?|text|transcript|transcription|content|sentence|subtitle|caption)$/i;
/** Characters of a line that names columns, and of one of its names. */
const LONGEST_HEAD = 400;
const LONGEST_NAME = 40;

/** The first line names columns parted by `sign` and nothing else; two of them are those of a transcript. */
function namesColumns(head: string, sign: RegExp): boolean {
  const [line = ''] = /^[^\r\n]*/.exec(head) ?? [];
  if (line.length > LONGEST_HEAD) return false;
  const names = line.split(sign).map((name) => name.trim().replace(/^"([^"]*)"$/, '$1'));
  if (names.some((name) => name.length > LONGEST_NAME || /[.!?:"]/.test(name))) return false;
  return names.filter((name) => COLUMN.test(name)).length > 1;
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
/** As programs begin the lines of a log: a time and a level, a level, what syslog writes, what a web server does. */
const LOGGED = new RegExp(
  [
    String.raw`^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d[^\n]{0,60}?\b(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|ERR|FATAL|CRITICAL)\b`,
    String.raw`^\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL)\]?[:\s][^\n]{0,20}\d\d:\d\d:\d\d`,
    String.raw`^${MONTH} [ \d]\d \d\d:\d\d:\d\d [\w.-]{1,60} [\w./()-]{1,60}(?:\[\d{1,9}\])?: `,
    String.raw`^\S{1,60} \S{1,40} \S{1,40} \[\d\d/${MONTH}/\d{4}:\d\d:\d\d:\d\d `,
  ].join('|'),
);
const FEWEST_LOGGED = 2;
const LOGGED_SHARE = 0.4;

function isLog(head: string): boolean {
  const rows = rowsOf(head).filter((row) => row.trim() !== '');
  const logged = rows.filter((row) => LOGGED.test(row)).length;
  return logged >= FEWEST_LOGGED && logged >= rows.length * LOGGED_SHARE;
}

const MEET_STAMP = /^\d\d:\d\d:\d\d\.000,\d\d:\d\d:\d\d\.000$/;
const MEET_MESSAGE = /^[^:\n]{1,80}: \S/;

/** Times in whole seconds, and below each one message with its name. */
function isMeetChat(head: string): boolean {
  const rows = rowsOf(head).filter((row) => row.trim() !== '');
  // The head may end in the midst of a message.
  const whole = head.length < HEAD ? rows : rows.slice(0, -1);
  const stamps = whole.filter((row) => MEET_STAMP.test(row)).length;
  const isMessage = (row: string, at: number) =>
    MEET_STAMP.test(whole[at - 1] ?? '') && MEET_MESSAGE.test(row);
  return (
    stamps > 1 && MEET_STAMP.test(whole[0] ?? '') && whole.filter(isMessage).length >= stamps - 1
  );
}

/** A place and a time of the day, above what happens there. */
const SCENE =
  /^(?:\.(?=\S)|(?:INT|EXT|EST|INT\.?\/EXT|I\/E)[. ]\s?)[^\n]{1,80} [-–—] (?:DAY|NIGHT|MORNING|EVENING|AFTERNOON|DAWN|DUSK|LATER|CONTINUOUS|MOMENTS LATER|SAME)\b/m;

const CAPTIONS: readonly UnreadKind[] = [
  {
    what: 'a file of Advanced SubStation Alpha subtitles (ASS)',
    suffixes: 'ass',
    signature:
      /^\[V4\+ Styles\]|^ScriptType:[ \t]*v4\.00\+|^Dialogue:[ \t]*\d+[ \t]*,[ \t]*\d+:\d\d:\d\d[.:]\d/im,
  },
  {
    what: 'a file of SubStation Alpha subtitles (SSA)',
    suffixes: 'ssa',
    signature: /^\[Script Info\]|^Dialogue:[ \t]*Marked[ \t]*=[ \t]*\d/im,
  },
  { what: 'a file of Scenarist captions (SCC)', suffixes: 'scc', signature: /^Scenarist_SCC V/i },
  { what: 'QuickTime text', suffixes: '', signature: /^\{QTtext\}/i },
  {
    what: 'a file of SAMI captions',
    suffixes: 'smi sami',
    signature: /^<SAMI\b|^<[\s\S]{0,400}?>\s{0,99}<SAMI\b/i,
  },
  {
    what: 'a file of SubViewer subtitles',
    suffixes: 'sub',
    signature: new RegExp(
      String.raw`(?<![\s\S])\[(?:INFORMATION|BEGIN)\]|^${CLOCK}\.\d\d,${CLOCK}\.\d\d[ \t]*$`,
      'im',
    ),
  },
  {
    what: 'the chat of a meeting as Google Meet saves it (SBV)',
    suffixes: '',
    signature: isMeetChat,
  },
  {
    what: 'a file of SubViewer captions as YouTube writes them (SBV)',
    suffixes: 'sbv',
    signature: new RegExp(String.raw`^${CLOCK}\.\d{3},${CLOCK}\.\d{3}[ \t]*$`, 'm'),
  },
  {
    what: 'a file of MicroDVD subtitles',
    suffixes: '',
    signature: /^\{(?:\d{1,9}|DEFAULT)\}\{\d{0,9}\}\S/i,
  },
  {
    what: 'a file of MPL2 subtitles',
    suffixes: 'mpl',
    signature: /^\[\d{1,9}\]\[\d{1,9}\][ \t]?\S/,
  },
  {
    what: 'a file of Spruce subtitles (STL)',
    suffixes: '',
    signature: new RegExp(String.raw`^${FRAMES}[ \t]*,[ \t]*${FRAMES}[ \t]*,`, 'm'),
  },
  { what: 'a file of RealText captions', suffixes: 'rt', signature: /^<window\b/i },
  {
    what: 'the index of VobSub subtitles, which are pictures',
    suffixes: 'idx',
    signature: /^# VobSub index file/i,
  },
  { what: 'a playlist of captions in pieces (M3U8)', suffixes: 'm3u8', signature: /^#EXTM3U/ },
];

const TEXTS: readonly UnreadKind[] = [
  {
    what: 'a table of tab-separated values (TSV)',
    suffixes: 'tsv',
    signature: (head) => namesColumns(head, /\t/),
  },
  {
    what: 'a table of comma-separated values (CSV)',
    suffixes: 'csv',
    signature: (head) => namesColumns(head, /[,;]/),
  },
  {
    what: 'a transcript of an editing program, its times in frames',
    suffixes: '',
    signature: new RegExp(String.raw`^\[?${FRAMES} ?- ?${FRAMES}\]?[ \t]*$`, 'm'),
  },
  {
    what: 'a Python list or dictionary that was printed, and no JSON',
    suffixes: '',
    signature:
      /^(?:\[\s{0,20}){0,3}(?:\{\s{0,20}'\w{1,40}'\s{0,20}:|FetchedTranscript(?:Snippet)?\()|^FetchedTranscript\(/,
  },
  {
    what: 'a list of chapters as OGM and Matroska tools write it',
    suffixes: '',
    signature: /^CHAPTER\d{1,3}=\d{1,3}:\d\d/i,
  },
  { what: 'an edit decision list (EDL)', suffixes: '', signature: /^TITLE:[^\r\n]*\s{1,4}FCM:/ },
  {
    what: 'a table of who speaks when, without words (RTTM)',
    suffixes: 'rttm',
    signature: /^SPEAKER \S{1,200} \d{1,3} \d+(?:\.\d+)? \d+(?:\.\d+)? <NA>/,
  },
  {
    what: 'a table of words with their times (CTM)',
    suffixes: 'ctm',
    signature: /^(?:\S{1,200} [\dAB]{1,2} \d+\.\d+ \d+\.\d+ \S{1,80}(?: \d\.\d+)?[ \t]*\r?\n){2}/,
  },
  {
    what: 'a table of segments with their speakers (STM)',
    suffixes: 'stm',
    signature: /^\S{1,200} \S{1,40} \S{1,80} \d+\.\d+ \d+\.\d+ <[^<>\n]{1,80}>/,
  },
  {
    what: 'a file of Praat (TextGrid)',
    suffixes: 'textgrid',
    signature: /^File type = "ooTextFile/,
  },
  {
    what: 'a transcript in the CHAT format of TalkBank',
    suffixes: 'cha',
    signature: /^@(?:UTF8|Begin)\s/,
  },
  {
    what: 'a letter (e-mail)',
    suffixes: 'eml',
    signature:
      /^(?=[^\n]{0,200}\n(?:[^\n]{1,400}\n){0,60}?Subject:)(?:From|Return-Path|Received|Delivered-To|MIME-Version|Message-ID):[^\n]{0,200}[@;]/i,
  },
  {
    what: 'an entry of a calendar or of an address book',
    suffixes: 'ics vcf',
    signature: /^BEGIN:V(?:CALENDAR|CARD)\s/i,
  },
  { what: 'a log that a program wrote', suffixes: 'log', signature: isLog },
  { what: 'a screenplay (Fountain)', suffixes: 'fountain', signature: SCENE },
  { what: 'metadata of FFmpeg', suffixes: '', signature: /^;FFMETADATA\d/ },
];

export const unreadCaptions: TextFormat = {
  ...unread('unread-captions', CAPTIONS, 'captions'),
  before: [
    { id: 'youtube-panel', why: 'Its times stand above its words.' },
    { id: 'named-turns', why: 'Fields such as “Dialogue:” stand where names would.' },
  ],
};

export const unreadText: TextFormat = {
  ...unread('unread-text', TEXTS, 'table'),
  before: [{ id: 'json', why: 'What Python prints looks like broken JSON.' }],
};

function unread(id: string, kinds: readonly UnreadKind[], part: FilePart): TextFormat {
  return {
    id,
    suffixes: kinds.flatMap(({ suffixes }) => suffixes.split(' ').filter((one) => one !== '')),
    part,
    recognises: (text) => kindOf(text, kinds) !== undefined,
    parse: (text) => ({
      chapters: [],
      texts: [],
      problems: [
        {
          code: 'format-unread',
          message: `This is ${kindOf(text, kinds)?.what ?? 'a file'}, which cannot be read yet.`,
          line: 1,
        },
      ],
    }),
  };
}

function kindOf(text: string, kinds: readonly UnreadKind[]): UnreadKind | undefined {
  const from = text.search(/\S/);
  const head = text.slice(Math.max(0, from), Math.max(0, from) + HEAD);
  return kinds.find(({ signature }) =>
    signature instanceof RegExp ? signature.test(head) : signature(head),
  );
}
