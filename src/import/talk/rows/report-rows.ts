/** What two texts do not share, in words: a passage left out of one, added to it, or said at another place. */
import { type Problem, quoteInput } from '../../../core/problem.ts';
import type { SpokenText } from '../../../core/text/spoken-text.ts';
import { countWords } from '../../../core/text/word.ts';
import { PASSAGE_WORDS } from '../../../timing/align/lone-spans.ts';
import type { MovedSpan } from '../../../timing/align/moved.ts';
import type { TalkText } from '../talk-text.ts';
import type { WordRow } from './text-rows.ts';

/** Words of a passage that are quoted to find it by. */
const QUOTED_WORDS = 8;

/**
 * Rows of which one side is empty. `reported`: rows of which it has been said already that the base stands alone; `moved`:
 * passages that stand on the other side after all.
 */
export function reportOmissions(
  rows: readonly WordRow[],
  base: TalkText,
  talk: TalkText,
  {
    reported = [],
    moved = [],
  }: { reported?: readonly WordRow[]; moved?: readonly MovedSpan[] } = {},
): Problem[] {
  return rows.flatMap((row): Problem[] => {
    const isLeftOut = row.textFrom === row.textTo;
    const isAdded = row.baseFrom === row.baseTo;
    if (isLeftOut === isAdded || reported.some((other) => isWithin(row, other))) return [];
    if (moved.some((passage) => isMostly(row, passage))) return [];
    const [has, lacks] = isLeftOut ? [base, talk] : [talk, base];
    const [from, to] = isLeftOut ? [row.baseFrom, row.baseTo] : [row.textFrom, row.textTo];
    if (to - from < PASSAGE_WORDS) return [];
    return [passage('passage-omitted', has, from, to, `are not in ${nameOf(lacks)}`)];
  });
}

export function reportMoved(
  moved: readonly MovedSpan[],
  base: TalkText,
  talk: TalkText,
): Problem[] {
  return moved.map(({ textFrom, textTo }) =>
    passage('passage-moved', talk, textFrom, textTo, `stand at another place in ${nameOf(base)}`),
  );
}

/** More than half of the words of a row that has but one side. */
function isMostly(row: WordRow, passage: MovedSpan): boolean {
  const shared = (from: number, to: number, otherFrom: number, otherTo: number) =>
    Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
  const length = row.baseTo - row.baseFrom + row.textTo - row.textFrom;
  const elsewhere =
    shared(row.baseFrom, row.baseTo, passage.baseFrom, passage.baseTo) +
    shared(row.textFrom, row.textTo, passage.textFrom, passage.textTo);
  return 2 * elsewhere > length;
}

function isWithin(row: WordRow, other: WordRow): boolean {
  return (
    other.textFrom === other.textTo && other.baseFrom <= row.baseFrom && row.baseTo <= other.baseTo
  );
}

/** A document may hold two texts: the language tells them apart. */
function nameOf({ source, lang }: TalkText): string {
  return `${source.file.name} (${lang})`;
}

function passage(
  code: Problem['code'],
  { spoken, source, text }: TalkText,
  from: number,
  to: number,
  what: string,
): Problem {
  const words = countWords(textBetween(spoken, from, to));
  const opening = textBetween(spoken, from, Math.min(to, from + QUOTED_WORDS));
  return {
    code,
    message: `${words} words from ${quoteInput(`${opening} …`)} on ${what}.`,
    source: source.file.name,
    line: text.cues[spoken.words.line[from] as number]?.line ?? 1,
  };
}

/** The lines between two words, the first of which is in and the last is not. */
function textBetween({ lines, words }: SpokenText, from: number, to: number): string {
  const pieces: string[] = [];
  const [first, last] = [words.line[from] as number, words.line[to - 1] as number];
  for (let line = first; line <= last; line += 1) {
    const start = line === first ? words.from[from] : 0;
    const end = line === last ? words.to[to - 1] : undefined;
    pieces.push((lines[line] as string).slice(start, end));
  }
  return pieces.join(' ');
}
