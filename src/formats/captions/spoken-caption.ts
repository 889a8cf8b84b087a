/**
 * A caption as it is read on: one line of its lines, and where in it somebody else starts to speak. The marks for that
 * are taken out: `>>` (CEA-608 practice), `>> Name:`, `Name:`, `[SPEAKER_01]`, and a dash before each of two lines.
 */

import { joinerBetween } from '../../core/text/joiner.ts';
import { skipBlanks } from '../../core/text/word.ts';
import type { LabelMatch } from '../label-shapes.ts';
import type { WordTime } from '../source-document.ts';
import type { Caption } from './caption.ts';
import type { LabelReader } from './speaker-labels.ts';

export interface SpokenStart {
  /** UTF-16 offset in the text; its length where no words follow. */
  char: number;
  name?: string;
  /** As in `SourceTurn`. */
  by?: 'voice';
}

export interface SpokenCaption {
  text: string;
  words: WordTime[];
  /** Ascending. */
  starts: SpokenStart[];
  /** Whoever a label before all words names, where there is no other mark: most captions of a meeting are such. */
  speaker?: string;
}

const NONE: never[] = [];
/** With the wide signs of some languages. A look by an expression takes a third of what a loop over the codes of a slice does. */
const MARK = /[\r\n>:|[(：（［【〔〖≪＜]/;
/** Of the marks those that a label has not: they part a caption. */
const PARTING = /[\r\n>]/;
/** What neither a label nor a dash before a row has. */
const OF_PLAIN_ROWS = /^[^\r>:|[(：（［【〔〖≪＜<*_\t–—-]*$/;
const ROW = /[^\r\n]+/g;
const DASH = /[-–—][ \t]*(?=[^\s\d–—-])/y;
const ARROWS = />{2,}[ \t]*/y;
const INNER_ARROWS = /(?<!\S)>{2,}/;
const NUMBERED = /[[(](speaker[ _-]?\w{1,10})[\])]:?[ \t]*/iy;
/** Rows of other scripts are parted by a space whatever stands at their ends. */
const UNSPACED = 0x2e80;

export function spokenCaption(caption: Caption, readLabel: LabelReader): SpokenCaption {
  const { text, words, voices } = caption;
  const isMarked = MARK.test(text);
  if (!isMarked && voices === undefined) {
    const trimmed = text.trim();
    if (words === undefined) return { text: trimmed, words: NONE, starts: NONE };
    if (trimmed.length === text.length) return { text, words, starts: NONE };
  }
  if (isMarked && words === undefined && voices === undefined && !PARTING.test(text))
    return afterLabel(text, readLabel);
  // Rows of words alone, as in nearly every caption that has two.
  if (words === undefined && voices === undefined && OF_PLAIN_ROWS.test(text))
    return { text: plainRows(text), words: NONE, starts: NONE };
  const rows = new RowJoiner(text, readLabel);
  const found = Array.from(text.matchAll(ROW), (row): [from: number, to: number] => [
    row.index,
    row.index + row[0].length,
  ]);
  const dashes = found.filter(
    ([from, to]) => matchAt(DASH, text, skipBlanks(text, from, to)) !== null,
  );
  for (const [from, to] of found) rows.add(from, to, dashes.length > 1);
  return rows.finish(words ?? NONE, voices ?? NONE);
}

function plainRows(text: string): string {
  let joined = '';
  let last = '';
  for (let from = 0, to = 0; from < text.length; from = to + 1) {
    to = text.indexOf('\n', from);
    if (to === -1) to = text.length;
    const row = text.slice(skipBlanks(text, from, to), to).trimEnd();
    if (row === '') continue;
    joined += joined === '' ? row : joiner(last, row) + row;
    last = row;
  }
  return joined;
}

/** A caption of one row, as nearly every one of a meeting. */
function afterLabel(text: string, readLabel: LabelReader): SpokenCaption {
  const from = pastDash(text, skipBlanks(text, 0, text.length), text.length, readLabel);
  const label = numberedAt(text, from) ?? readLabel(text, from, text.length, false);
  if (label === null) return { text: text.trim(), words: NONE, starts: NONE };
  const said = text.slice(skipBlanks(text, label.end, text.length)).trimEnd();
  return { text: said, words: NONE, starts: NONE, speaker: label.name };
}

/** `- Ann: words`: one dash alone is a mark where a label stands behind it. */
function pastDash(text: string, from: number, to: number, readLabel: LabelReader): number {
  // Asked of each caption with a label, and an expression takes longer to say no.
  const dash = DASHES.has(text.charCodeAt(from)) ? matchAt(DASH, text, from) : null;
  if (dash === null) return from;
  const at = from + dash[0].length;
  return readLabel(text, at, to, false) === null ? from : at;
}

/** `[SPEAKER_01]`, `(speaker 1)`: a voice that a service has numbered. */
function numberedAt(text: string, from: number): LabelMatch | null {
  const first = text.charCodeAt(from);
  if (first !== OPEN_SQUARE && first !== OPEN_ROUND) return null;
  const match = matchAt(NUMBERED, text, from);
  return match && { name: (match[1] ?? '').trim(), end: from + match[0].length };
}

const DASHES: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014]);
const OPEN_SQUARE = 0x5b;
const OPEN_ROUND = 0x28;

class RowJoiner {
  private joined = '';
  private last = '';
  /** What of the caption's text stands where in the line: from, to, and its offset there. */
  private readonly pieces: [from: number, to: number, at: number][] = [];
  private readonly starts: SpokenStart[] = [];
  private readonly waiting: SpokenStart[] = [];

  constructor(
    private readonly text: string,
    private readonly readLabel: LabelReader,
  ) {}

  /** `from` and `to` of a row. */
  add(from: number, to: number, hasDashes: boolean): void {
    const { text } = this;
    let start = skipBlanks(text, from, to);
    if (hasDashes) {
      const dash = matchAt(DASH, text, start);
      if (dash !== null) {
        this.waiting.push({ char: 0 });
        start += dash[0].length;
      }
    }
    for (let inner = -1; start < to; start = inner) {
      start = this.takeMarks(start, to);
      const arrows = INNER_ARROWS.exec(text.slice(start, to));
      inner = arrows === null ? to : start + arrows.index;
      this.addPiece(start, inner);
    }
  }

  finish(
    words: readonly WordTime[],
    voices: readonly (readonly [char: number, name: string])[],
  ): SpokenCaption {
    for (const start of this.waiting) this.starts.push({ ...start, char: this.joined.length });
    const moved: WordTime[] = [];
    for (const [char, time] of words) {
      const at = this.place(char);
      if (at < this.joined.length && at > (moved.at(-1)?.[0] ?? -1)) moved.push([at, time]);
    }
    const named = voices.map(
      ([char, name]): SpokenStart => ({ char: this.place(char), name, by: 'voice' }),
    );
    const starts = [...named, ...this.starts].sort((a, b) => a.char - b.char);
    return { text: this.joined, words: moved, starts };
  }

  /** Offset of the words after the marks in front of them. */
  private takeMarks(start: number, to: number): number {
    const { text, waiting } = this;
    const from = pastDash(text, start, to, this.readLabel);
    const arrows = matchAt(ARROWS, text, from);
    if (arrows !== null) waiting.push({ char: 0 });
    let at = from + (arrows?.[0].length ?? 0);
    const label = numberedAt(text, at) ?? this.readLabel(text, at, to, arrows !== null);
    if (label !== null) {
      waiting.push({ char: 0, name: label.name });
      at = label.end;
    }
    return skipBlanks(text, Math.min(at, to), to);
  }

  private addPiece(from: number, to: number): void {
    const { text } = this;
    const piece = text.slice(from, to).trimEnd();
    if (piece === '') return;
    if (this.joined !== '') this.joined += joiner(this.last, piece);
    const at = this.joined.length;
    for (const start of this.waiting) this.starts.push({ ...start, char: at });
    this.waiting.length = 0;
    this.pieces.push([from, from + piece.length, at]);
    this.joined += piece;
    this.last = piece;
  }

  /** Where a place of the caption's text is in the line; that of a mark is where its words are. */
  private place(char: number): number {
    for (const [from, to, at] of this.pieces) if (char < to) return at + Math.max(0, char - from);
    return this.joined.length;
  }
}

function joiner(before: string, after: string): string {
  return before.charCodeAt(before.length - 1) < UNSPACED ? ' ' : joinerBetween(before, after);
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
