/**
 * Where a turn of a written transcript starts: a name, a time, or both in either order.
 *
 *     Ann: words            **Ann:** words          [Speaker 1] [00:07] words
 *     Ann: 00:00:20         **Ann** (0:10): words   [00:07] Ann: words
 *     Ann (0:10): words     **[0:10] Ann:** words   [00:07] words
 *     Ann  0:10             (speaker 1) words
 *
 * and whatever form nearly all rows of the document have (`label-forms.ts`), whatever the letters of its names.
 */
import { isNumberedVoice } from '../anonymous.ts';
import { type LabelsAsTheyStand, Openings } from '../label-forms.ts';
import type { Line } from '../lines.ts';
import { isNobody } from '../nobody.ts';
import { isSpeakerName, NAME_PATTERN } from './speaker-name.ts';
import { stampAtEnd, stampAtHead, type WrittenStamp } from './written-stamp.ts';

export interface TurnHead {
  name?: string;
  stamp?: Pick<WrittenStamp, 'time' | 'endTime'>;
  /** Offset of the words in the row. */
  to: number;
  /** The name is set off as one: bold, or in brackets. */
  isSetOff: boolean;
  /** Nearly all rows of the document have such a label. */
  isUsual?: true;
}

/** In what is written, labels of any letters must come again soon: fields and settings have the same form. */
const EVIDENCE = { fewest: 3, many: 3, again: 0.6, clause: 2 };
const LONE_STAMP = /[:：]\s?[[(]?[\d:.,]{1,20}[\])]?$/;
/** `[Music]` on a row of its own needs no label. */
const NOISE = /^[[(][^[\]()]{1,60}[\])]$/;
/** Rows of code and of style sheets. */
const CODE = /[{};]$/;
const CODE_SHARE = 0.2;

type HeadReader = (row: string) => TurnHead | undefined;

const readers = new WeakMap<readonly Line[], HeadReader>();

/** Reads the head of each row once, however often it is asked: what opens a turn depends on all `rows` of the document. */
export function turnHeads(rows: readonly Line[]): HeadReader {
  const known = readers.get(rows);
  if (known !== undefined) return known;
  const labels = usualLabels(rows);
  const read = new Map<string, TurnHead | undefined>();
  const reader: HeadReader = (row) => {
    const head = read.get(row);
    if (head !== undefined || read.has(row)) return head;
    read.set(row, turnHead(row, labels));
    return read.get(row);
  };
  readers.set(rows, reader);
  return reader;
}

/** Of all rows; or, where lines are broken, of those that open a paragraph. */
function usualLabels(whole: readonly Line[]): LabelsAsTheyStand | null {
  const stamps = whole.map(({ text }) => stampAtHead(text));
  const first = headLength(stamps);
  const rows = whole.slice(first);
  const code = rows.filter(({ text }) => CODE.test(text)).length;
  if (code > rows.length * CODE_SHARE) return null;
  const all = new Openings();
  const paragraphs = new Openings();
  let line = Number.NEGATIVE_INFINITY;
  for (const [at, row] of rows.entries()) {
    const from = afterStamp(row.text, stamps[first + at]);
    const hasWords = from < row.text.length && !row.text.startsWith('#') && !NOISE.test(row.text);
    if (hasWords) {
      // `Ann: 0:20` has its words below: those of other rows are no labels of that form.
      const label = LONE_STAMP.test(row.text) ? row.text.length : from;
      all.add(row.text, label);
      if (row.line > line + 1) paragraphs.add(row.text, label);
    }
    line = row.line;
  }
  return all.labels(EVIDENCE) ?? paragraphs.labels(EVIDENCE);
}

/** Where rows have times from one of them on, what stands above it is the head of a page. */
function headLength(stamps: readonly (WrittenStamp | undefined)[]): number {
  const first = stamps.findIndex((stamp) => stamp !== undefined);
  if (first <= 0 || first * 2 > stamps.length) return 0;
  const stamped = stamps.filter((stamp) => stamp !== undefined).length;
  return stamped * 2 >= stamps.length - first ? first : 0;
}

function afterStamp(row: string, stamp: WrittenStamp | undefined): number {
  if (stamp === undefined) return 0;
  if (stamp.to === row.length) return stamp.to;
  return stamp.to + (SEPARATOR.exec(row.slice(stamp.to))?.[0].length ?? 0);
}

interface Named {
  name: string;
  /** Offset of what comes after the name. */
  to: number;
  isSetOff: boolean;
  hasColon: boolean;
  isUsual?: true;
  /** Written together with the name. */
  stamp?: WrittenStamp;
}

const BOLD = /^(\*\*|__|\*|_)(?!\s)([^*\n]{1,80}?)(?:\1\s*([:：])?|\s*([:：])\1)/;
const BRACKETED = /^\\?\[([^\][\\\n]{1,40})\\?\](?!\()\s*([:：])?/;
const IN_ROUND = /^\(([^()\n]{1,40})\)\s*([:：])?/;
const PLAIN = new RegExp(
  String.raw`^(${NAME_PATTERN})\s*(?:(：)|(:)(?=[\s[(\\]|\p{Lo}|$)|(?=[\s[(\\]|$))`,
  'u',
);
/** In front of a time that ends the row up to three words are a name: `jane_d: 00:00:20`. */
const LOOSE =
  /^([^\s:：[\](){}]{1,30}(?: [^\s:：[\](){}]{1,30}){0,2})\s*([:：])(?=\s+[\d:.,]+\s*$)/;
const SEPARATOR = /^\s*(?:[-–—|·]\s+)?/;
const COLON = /^\s*[:：]\s*/;

/** Characters in which a head ends; each has one of these marks. */
const REACH = 200;
const MARKS = /[:：[(<|*_\t–—（［【〔〖≪＜-]/;

/** `row` without space around it; undefined where it starts no turn. */
export function turnHead(row: string, labels?: LabelsAsTheyStand | null): TurnHead | undefined {
  if (!MARKS.test(row.slice(0, REACH))) return undefined;
  const before = stampAtHead(row);
  const at = afterStamp(row, before);
  const named = nameAt(row.slice(at), labels);
  const behind = named && stampBehind(row, at + named.to, named);
  const stamp = behind?.stamp ?? named?.stamp ?? before;
  const isNamed =
    named !== undefined &&
    (named.hasColon ||
      behind?.hasColon === true ||
      behind !== undefined ||
      isNumberedVoice(named.name));
  if (!isNamed) return before && { stamp: before, to: skip(row, at), isSetOff: false };
  const to = skip(row, behind?.to ?? at + named.to);
  return {
    name: named.name,
    ...(stamp === undefined ? {} : { stamp }),
    to,
    isSetOff: named.isSetOff,
    ...(named.isUsual === undefined ? {} : { isUsual: named.isUsual }),
  };
}

function nameAt(text: string, labels: LabelsAsTheyStand | null = null): Named | undefined {
  if (text === '') return undefined;
  const usual = labels?.(text, 0) ?? null;
  if (usual !== null)
    return { name: usual.name, to: usual.end, isSetOff: false, hasColon: true, isUsual: true };
  const bold = BOLD.exec(text);
  if (bold !== null) return inBold(bold);
  const round = IN_ROUND.exec(text);
  if (round !== null)
    return isNumberedVoice(round[1] as string)
      ? namedOf(round, round[1] as string, true)
      : undefined;
  const bracketed = BRACKETED.exec(text);
  const inBrackets = bracketed?.[1] ?? '';
  if (bracketed !== null && stampAtHead(bracketed[0]) === undefined) {
    const { name, stamp } = takeStamp(inBrackets);
    if (!isSpeakerName(name)) return undefined;
    const named = namedOf(bracketed, name, true);
    return stamp === undefined ? named : { ...named, stamp, hasColon: true };
  }
  const loose = LOOSE.exec(text);
  const plain = loose ?? PLAIN.exec(text);
  const name = plain?.[1] ?? '';
  const isName = loose === null ? isSpeakerName(name) : !isNobody(name);
  if (plain === null || !isName) return undefined;
  return namedOf(plain, name, false);
}

/** `[0:10] Ann`, `Ann (0:10)`, `Ann - 0:10`: what is set off may hold the time as well. */
function takeStamp(words: string): { name: string; stamp?: WrittenStamp } {
  const before = stampAtHead(words);
  const stamp = before ?? stampAtEnd(words);
  const name = words.slice(afterStamp(words, before), before ? undefined : stamp?.from);
  return { name: name.replace(/\s*[,|·–—-]?\s*$/, '').trim(), ...(stamp ? { stamp } : {}) };
}

function inBold(bold: RegExpExecArray): Named | undefined {
  const { name, stamp } = takeStamp(bold[2] as string);
  if (name === '' || isNobody(name)) return undefined;
  const to = bold[0].length;
  const hasColon = bold[3] !== undefined || bold[4] !== undefined || stamp !== undefined;
  return { name, to, isSetOff: true, hasColon, ...(stamp === undefined ? {} : { stamp }) };
}

function namedOf(match: RegExpExecArray, name: string, isSetOff: boolean): Named {
  return {
    name: name.trim(),
    to: match[0].length,
    isSetOff,
    hasColon: match.slice(2).some((group) => group !== undefined),
  };
}

/** A bare time belongs to the name only where nothing else stands in the row. */
function stampBehind(
  row: string,
  from: number,
  { hasColon }: Named,
): { stamp: WrittenStamp; to: number; hasColon: boolean } | undefined {
  const gap = /^[\s,–—|·•-]*/.exec(row.slice(from))?.[0].length ?? 0;
  const stamp = stampAtHead(row.slice(from + gap));
  if (stamp === undefined) return undefined;
  const to = from + gap + stamp.to;
  const rest = row.slice(to);
  const colon = COLON.exec(rest)?.[0].length ?? 0;
  const isColumn = rest.startsWith('\t');
  const isAlone = isColumn || rest.slice(colon).trim() === '';
  if (!stamp.isMarked && !isAlone && (hasColon || colon === 0)) return undefined;
  return { stamp, to: to + colon, hasColon: colon > 0 };
}

function skip(row: string, at: number): number {
  return at + (/^\s*/.exec(row.slice(at))?.[0].length ?? 0);
}
