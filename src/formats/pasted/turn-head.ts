/**
 * Where a turn of a written transcript starts: a name, a time, or both in either order.
 *
 *     Ann: words            **Ann:** words          [Speaker 1] [00:07] words
 *     Ann: 00:00:20         **Ann** (0:10): words   [00:07] Ann: words
 *     Ann (0:10): words     Ann  0:10               [00:07] words
 */
import { isLabel, isNumberedSpeaker, isSpeakerName, NAME_PATTERN } from './speaker-name.ts';
import { stampAtEnd, stampAtHead, type WrittenStamp } from './written-stamp.ts';

export interface TurnHead {
  name?: string;
  stamp?: Pick<WrittenStamp, 'time' | 'endTime'>;
  /** Offset of the words in the row. */
  to: number;
  /** The name is set off as one: bold, or in brackets. */
  isSetOff: boolean;
}

/** Reads the head of each row once, however often it is asked: what opens a turn depends on all of them. */
export function turnHeads(): (row: string) => TurnHead | undefined {
  const read = new Map<string, TurnHead | undefined>();
  return (row) => {
    if (!read.has(row)) read.set(row, turnHead(row));
    return read.get(row);
  };
}

interface Named {
  name: string;
  /** Offset of what comes after the name. */
  to: number;
  isSetOff: boolean;
  hasColon: boolean;
  /** Written together with the name. */
  stamp?: WrittenStamp;
}

const BOLD = /^(\*\*|__|\*|_)(?!\s)([^*\n]{1,80}?)(?:\1\s*([:：])?|\s*([:：])\1)/;
const BRACKETED = /^\\?\[([^\][\\\n]{1,40})\\?\](?!\()\s*([:：])?/;
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
const MARKS = /[:：[]/;

/** `row` without space around it; undefined where it starts no turn. */
export function turnHead(row: string): TurnHead | undefined {
  if (!MARKS.test(row.slice(0, REACH))) return undefined;
  const before = stampAtHead(row);
  let at = before?.to ?? 0;
  if (before !== undefined) at += SEPARATOR.exec(row.slice(at))?.[0].length ?? 0;
  const named = nameAt(row.slice(at));
  const behind = named && stampBehind(row, at + named.to, named);
  const stamp = behind?.stamp ?? named?.stamp ?? before;
  const isNamed =
    named !== undefined &&
    (named.hasColon ||
      behind?.hasColon === true ||
      behind !== undefined ||
      isNumberedSpeaker(named.name));
  if (!isNamed) return before && { stamp: before, to: skip(row, at), isSetOff: false };
  const to = skip(row, behind?.to ?? at + named.to);
  return {
    name: named.name,
    ...(stamp === undefined ? {} : { stamp }),
    to,
    isSetOff: named.isSetOff,
  };
}

function nameAt(text: string): Named | undefined {
  const bold = BOLD.exec(text);
  if (bold !== null) return inBold(bold);
  const bracketed = BRACKETED.exec(text);
  const inBrackets = bracketed?.[1] ?? '';
  if (bracketed !== null && stampAtHead(bracketed[0]) === undefined)
    return isSpeakerName(inBrackets) ? namedOf(bracketed, inBrackets, true) : undefined;
  const loose = LOOSE.exec(text);
  const plain = loose ?? PLAIN.exec(text);
  const name = plain?.[1] ?? '';
  const isName = loose === null ? isSpeakerName(name) : !isLabel(name);
  if (plain === null || !isName) return undefined;
  return namedOf(plain, name, false);
}

/** `**Ann (0:10):**` holds the time as well. */
function inBold(bold: RegExpExecArray): Named {
  const words = bold[2] as string;
  const stamp = stampAtEnd(words);
  const name = words.slice(0, stamp?.from).trim();
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
  const gap = /^[\s,–—-]*/.exec(row.slice(from))?.[0].length ?? 0;
  const stamp = stampAtHead(row.slice(from + gap));
  if (stamp === undefined) return undefined;
  const to = from + gap + stamp.to;
  const rest = row.slice(to);
  const colon = COLON.exec(rest)?.[0].length ?? 0;
  if (!stamp.isMarked && rest.slice(colon).trim() !== '' && (hasColon || colon === 0))
    return undefined;
  return { stamp, to: to + colon, hasColon: colon > 0 };
}

function skip(row: string, at: number): number {
  return at + (/^\s*/.exec(row.slice(at))?.[0].length ?? 0);
}
