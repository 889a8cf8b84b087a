/**
 * A transcript with a time at its turns, as transcription services and careful people write it; `turn-head.ts` shows the forms.
 * Markdown or plain. What has times and neither names nor Markdown is a list (`youtube-panel.ts`).
 */

import { append } from '../../core/append.ts';
import { isSpokenPace } from '../captions/spoken-pace.ts';
import type { TextFormat } from '../format.ts';
import { filledLines, type Line } from '../lines.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { joinNamesAbove } from './names-above.ts';
import { ENDS_SENTENCE } from './sentences.ts';
import { takeContents } from './table-of-contents.ts';
import { hasTimesAbove } from './times-above.ts';
import { type TurnHead, turnHeads } from './turn-head.ts';
import { linksAtHeads, opensWithLink, stampsInside } from './written-stamp.ts';
import { readWrittenTalk } from './written-talk.ts';

/** Characters in which a transcript shows what it is; front matter may be long. */
const HEAD = 200_000;
const FEWEST_NAMED = 2;
const FEWEST_INSIDE = 3;
/** Times from which the pace is told. */
const PACE = 100;
/** Of the times so many may fall behind the one before. */
const FALLING_SHARE = 0.2;
const TIME = /\d:\d\d/;
const MARKDOWN = /^(?:#{1,6} |\*\*)/m;

export const stampedTurns: TextFormat = {
  id: 'stamped-turns',
  suffixes: ['txt', 'text', 'md', 'markdown'],
  before: [{ id: 'youtube-panel', why: 'A list of times and words need not tell who speaks.' }],
  recognises: (text) => {
    if (!TIME.test(text)) return false;
    const { body } = readFrontMatter(text.slice(0, HEAD));
    if (/^\s*WEBVTT/.test(body)) return false;
    const turns = stampedRows(takeContents(joinNamesAbove(linksAtHeads(body))).text);
    const named = turns.filter(({ isNamed }) => isNamed).length;
    const inside = turns.filter(({ isInside }) => isInside).length;
    const linked = turns.filter(({ isLinked }) => isLinked).length;
    const isTurns =
      named >= FEWEST_NAMED ||
      linked >= FEWEST_NAMED ||
      inside >= FEWEST_INSIDE ||
      (turns.length >= FEWEST_NAMED && MARKDOWN.test(body));
    if (!isTurns) return turns.length >= FEWEST_NAMED && hasTimesAbove(body);
    const names = turns.flatMap(({ name }) => name ?? []);
    const comeAgain = names.length > 2 && new Set(names).size * 1.5 <= names.length;
    const falls = turns.filter((turn, at) => turn.startTime < (turns[at - 1]?.startTime ?? 0));
    return falls.length <= turns.length * FALLING_SHARE && (comeAgain || isSpoken(turns));
  },
  parse: (text) => {
    const { text: joined, chapters, problems } = takeContents(joinNamesAbove(linksAtHeads(text)));
    const rows = filledLines(readFrontMatter(joined).body);
    const headOf = turnHeads(rows);
    const heads = rows.flatMap((row) => {
      const head = TIME.test(row.text) ? headOf(row.text) : undefined;
      // The time may stand behind the words.
      const isTimed = head?.stamp !== undefined || stampsInside(row.text).length > 0;
      return head !== undefined && isTimed ? [head] : [];
    });
    const names = new Set(heads.flatMap(({ name }) => name ?? []));
    // Only some of the turns have a time.
    if (hasTimesAbove(text)) for (const name of namesAgain(rows, headOf)) names.add(name);
    const fields = fieldsAbove(rows, headOf);
    const document = readWrittenTalk(joined, {
      kind: 'captured',
      headOf: (row) => {
        const head = countedHead(headOf(row), names);
        const isField = head?.stamp === undefined && fields.has(head?.name ?? '');
        return isField ? undefined : head;
      },
      isByLine: true,
      hasTurns: heads.length > 0,
    });
    append(document.chapters, chapters);
    append(document.problems, problems);
    return document;
  },
};

/** `**Date:** …`: what opens a row above the first time, and none below. */
function fieldsAbove(
  rows: readonly Line[],
  headOf: (row: string) => TurnHead | undefined,
): ReadonlySet<string> {
  const heads = rows.map(({ text }) => headOf(text));
  const first = heads.findIndex((head) => head?.stamp !== undefined);
  const below = new Set(heads.slice(first).flatMap((head) => head?.name ?? []));
  const above = heads.slice(0, Math.max(0, first)).flatMap((head) => head?.name ?? []);
  return new Set(above.filter((name) => !below.has(name)));
}

/** Whoever opens rows more than once. */
function namesAgain(
  rows: readonly Line[],
  headOf: (row: string) => TurnHead | undefined,
): Set<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const { text } of rows) {
    const name = headOf(text)?.name;
    if (name !== undefined) (once.has(name) ? again : once).add(name);
  }
  return again;
}

/** Titles have no full stop: where most lines that open with a link have one, they were said, however far apart. */
function isSpoken(turns: readonly StampedRow[]): boolean {
  if (isSpokenPace(turns.slice(0, PACE))) return true;
  const linked = turns.filter(({ isLinked }) => isLinked);
  const whole = linked.filter(({ text }) => ENDS_SENTENCE.test(text.trim()));
  return whole.length * 2 > turns.length;
}

/** A name without a time opens a turn where it is set off, or has a time elsewhere. */
function countedHead(head: TurnHead | undefined, names: ReadonlySet<string>): TurnHead | undefined {
  if (head === undefined || head.stamp !== undefined || head.isSetOff || head.isUsual) return head;
  return head.name !== undefined && names.has(head.name) ? head : undefined;
}

interface StampedRow {
  startTime: number;
  /** The words up to the next time. */
  text: string;
  name?: string | undefined;
  isNamed: boolean;
  isInside: boolean;
  /** Its time is a link. */
  isLinked: boolean;
}

function stampedRows(text: string): StampedRow[] {
  const rows: StampedRow[] = [];
  const lines = filledLines(text);
  const headOf = turnHeads(lines);
  for (const { text: row } of lines) {
    const head = TIME.test(row) ? headOf(row) : undefined;
    const words = row.slice(head?.to ?? 0);
    const last = rows.at(-1);
    if (head?.stamp !== undefined)
      rows.push({
        startTime: head.stamp.time,
        text: words,
        name: head.name,
        // Nobody but a program writes where words end.
        isNamed: head.name !== undefined || head.stamp.endTime !== undefined,
        isInside: false,
        isLinked: opensWithLink(row),
      });
    else if (last !== undefined) last.text += ` ${words}`;
    const inside = stampsInside(words);
    for (const [at, { time, to }] of inside.entries())
      rows.push({
        startTime: time,
        text: words.slice(to, inside[at + 1]?.from),
        isNamed: false,
        isInside: true,
        isLinked: false,
      });
  }
  return rows;
}
