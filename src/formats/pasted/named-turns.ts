/**
 * A transcript whose turns are `Name: words`, without times. A line without a name goes on with the turn above it, but for one that
 * `>>` opens: there somebody speaks whose name is not told. In front of a name the mark says no more than the name does.
 */

import { countWords } from '../../core/text/word.ts';
import type { TextFormat } from '../format.ts';
import { areEntries, isReadOut } from '../labelled-stretch.ts';
import { filledLines, type Line } from '../lines.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { fieldsAmong } from './fields-among.ts';
import { markNamesAbove } from './names-above.ts';
import { type MarkedNames, markStoppedNames } from './stopped-names.ts';
import { type TurnHead, turnHeads } from './turn-head.ts';
import { readWrittenTalk } from './written-talk.ts';

/** Characters in which a transcript shows what it is. */
const HEAD = 200_000;
const FEWEST_TURNS = 2;
/** Of the lines so many open a turn, where nobody speaks twice. */
const TURN_SHARE = 0.5;
/** Of the words so many stand before, behind and in lines that somebody reads out. */
const PASSAGE_BEFORE = 0.1;
const PASSAGE_BEHIND = 0.5;
const PASSAGE_SHARE = 0.3;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;
const QUESTION = /^[ \t]{0,40}Q\.?[ \t]{1,20}(?=["“¿]?\p{Lu})/gmu;
const ANSWER = /^[ \t]{0,40}A\.[ \t]{1,20}(?=["“]?\p{Lu})/gmu;
/** Whoever asks at the briefings of a government has no name, and whoever answers has. */
const SPACED_QUESTION = /^[ \t]{0,40}Q\.?[ \t\u00a0]{2,20}(?=["“¿]?\p{Lu})/gmu;
const FEWEST_ASKED = 2;
/** Captions and lists have readers of their own. */
const TIMED = /-->|^[ \t]*\d{1,3}:\d{2}(?::\d{2})?[ \t]*$/m;
const CHANGE = /^[ \t]{0,9}>>(?!>)[ \t]{0,9}/;
const CHANGES = new RegExp(CHANGE.source, 'gm');

export const namedTurns: TextFormat = {
  id: 'named-turns',
  suffixes: ['txt', 'text', 'md', 'markdown'],
  before: [{ id: 'plain-turns', why: 'Two marks among names tell of two speakers without one.' }],
  recognises: (text) => {
    const { body } = readFrontMatter(text.slice(0, HEAD));
    const { text: joined, names } = withNames(body);
    if (TIMED.test(joined)) return false;
    const lines = filledLines(withoutChanges(joined));
    return names.size > 0 || speakers(lines, turnHeads(lines)).size > 0;
  },
  parse: (text) => {
    const { text: joined, names: marked } = withNames(text);
    const lines = filledLines(withoutChanges(readFrontMatter(joined).body));
    const headOf = turnHeads(lines);
    const names = new Set([...speakers(lines, headOf), ...marked]);
    return readWrittenTalk(joined, {
      kind: 'captured',
      headOf: (row) => {
        const mark = CHANGE.exec(row)?.[0].length ?? 0;
        const head = headOf(row.slice(mark));
        if (head?.name !== undefined && names.has(head.name))
          return mark === 0 ? head : { ...head, to: head.to + mark };
        return mark === 0 ? undefined : { to: mark, isSetOff: false };
      },
      hasTurns: true,
    });
  },
};

function withoutChanges(text: string): string {
  return text.includes('>>') ? text.replace(CHANGES, '') : text;
}

/** Names that stand otherwise than before a colon, as if they stood so; and those that are sure. */
function withNames(text: string): MarkedNames {
  const marked = markStoppedNames(withColons(text));
  const above = markNamesAbove(marked.text);
  return { text: above.text, names: new Set([...marked.names, ...above.names]) };
}

/** Records of a court ask and answer behind a full stop: `Q.   Where do you live?` */
function withColons(text: string): string {
  const asked = text.match(QUESTION)?.length ?? 0;
  const answered = text.match(ANSWER)?.length ?? 0;
  const spaced = text.match(SPACED_QUESTION)?.length ?? 0;
  if (spaced >= FEWEST_ASKED && answered === 0) return text.replace(SPACED_QUESTION, 'Q: ');
  if (asked < FEWEST_ASKED || answered < FEWEST_ASKED) return text;
  return text.replace(QUESTION, 'Q: ').replace(ANSWER, 'A: ');
}

/**
 * Whoever has a label of the usual form, or opens lines more than once; or whoever does, where half of the lines are opened
 * by somebody. Empty: nobody speaks.
 */
function speakers(
  lines: readonly Line[],
  headOf: (row: string) => TurnHead | undefined,
): Set<string> {
  const all = lines.map(({ text }) => headOf(text));
  const nobody = fieldsAmong(lines, all);
  const heads = all.map((head) => (nobody.has(head?.name ?? '') ? undefined : head));
  const names = heads.flatMap((head) => head?.name ?? []);
  const usual = heads.flatMap((head) =>
    head?.isUsual && head.name !== undefined ? head.name : [],
  );
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (names.length < FEWEST_TURNS) return new Set();
  const rows = heads.flatMap((head, at): [string, string][] =>
    head?.name === undefined ? [] : [[head.name, (lines[at]?.text ?? '').slice(head.to)]],
  );
  if (areEntries(rows)) return new Set(usual);
  const isNamed = (head: TurnHead | undefined) => head?.name !== undefined;
  const [first, last] = [heads.findIndex(isNamed), heads.findLastIndex(isNamed)];
  if (usual.length === 0 && isPassage(first, last, lines)) return new Set();
  if (names.length >= lines.length * TURN_SHARE) return new Set(names);
  if (usual.length === 0 && isReadOut(first, last, lines.length)) return new Set();
  const repeated = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  // One label that comes back is a label; in a conversation there are two.
  if (repeated.length < 2) return new Set(usual);
  const once = [...counts.keys()].filter((name) => mayBeOnce(name, repeated));
  return new Set([...usual, ...repeated, ...once]);
}

/** In a record whose people stand in capitals whoever does so is one of them: a witness, a clerk who speaks once. */
function mayBeOnce(name: string, repeated: readonly string[]): boolean {
  return CAPITALS.test(name) && repeated.every((other) => CAPITALS.test(other));
}

/** A few lines of a talk in which somebody reads out who says what. */
function isPassage(first: number, last: number, lines: readonly Line[]): boolean {
  const wordsOf = (some: readonly Line[]) =>
    some.reduce((sum, { text }) => sum + countWords(text), 0);
  const all = wordsOf(lines);
  const before = wordsOf(lines.slice(0, first));
  const behind = wordsOf(lines.slice(last + 1));
  return (
    before > all * PASSAGE_BEFORE &&
    behind > all * PASSAGE_BEHIND &&
    all - before - behind < all * PASSAGE_SHARE
  );
}
