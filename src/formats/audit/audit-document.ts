/** Whether every word of a document is in what was read of it, or among those that were counted as left out. */
import { isError, type Problem, quoteInput } from '../../core/problem.ts';
import { wordsOf } from '../../core/text/spoken-words.ts';
import { countWords } from '../../core/text/word.ts';
import type { SourceDocument } from '../source-document.ts';
import { type LostWords, lostOfTelling, plain } from './lost-words.ts';
import type { Telling } from './telling.ts';
import { isToldInOrder } from './told-in-order.ts';

/** What of a document are no words of its own, or no words that are shown. */
const NO_WORDS = new Set(['problems', 'corrections', 'kind', 'lang', 'origin']);

/** A problem that tells how many words are in neither; undefined where none is. What is refused or left out as a whole is said to be. */
export function auditDocument(
  tellings: readonly Telling[],
  document: SourceDocument,
): Problem | undefined {
  if (document.problems.some(isError)) return undefined;
  const leftOut = document.problems.reduce((sum, { words = 0 }) => sum + words, 0);
  const cueWords = document.texts.reduce(
    (sum, { cues }) => sum + cues.reduce((all, { text }) => all + countWords(text), 0),
    0,
  );
  let most: LostWords & { of: number } = { words: 0, first: '', of: 0 };
  let cues: { text: string; names: Set<string> } | undefined;
  let kept: string[] | undefined;
  for (const telling of tellings) {
    const told = telling.lines.map(plain).join('\n');
    const of = countWords(told);
    // Nearly every document without names: as many words as were told, and nothing to look for.
    if (of === cueWords + leftOut) continue;
    cues ??= { text: plain(textOf(document)), names: namesIn(document) };
    if (isToldInOrder(told, cues.text, cues.names, leftOut)) continue;
    kept ??= keptLines(document);
    const lost = lostOfTelling(telling, kept, cues.names);
    if (lost.words > most.words) most = { ...lost, of };
  }
  return wordsLost(most.words - leftOut, most.of, most.first);
}

/** Undefined where none are. `source` is left to the caller. */
export function wordsLost(words: number, of: number, first: string): Problem | undefined {
  if (words <= 0) return undefined;
  return {
    code: 'words-lost',
    message: `${words} of its ${of} words ${words === 1 ? 'is' : 'are'} neither in the episode nor counted as left out, ${quoteInput(first)} among them.`,
  };
}

/** All that is said in it, a line a cue. */
function textOf({ texts }: SourceDocument): string {
  return texts.map(({ cues }) => cues.map(({ text }) => text).join('\n')).join('\n');
}

/** Every string of the document that somebody may read. */
function keptLines(document: SourceDocument): string[] {
  const lines: string[] = [];
  const gather = (value: unknown): void => {
    if (typeof value === 'string') lines.push(value);
    else if (typeof value === 'object' && value !== null)
      for (const [name, held] of Object.entries(value)) if (!NO_WORDS.has(name)) gather(held);
  };
  gather(document);
  return lines;
}

/** Programs write the name in front of each caption, and a turn has it once. */
function namesIn({ texts, people = [] }: SourceDocument): Set<string> {
  const names = new Set(people);
  for (const { turns } of texts)
    for (const { name, written } of turns) {
      if (name !== undefined) names.add(name);
      if (written !== undefined) names.add(written);
    }
  return new Set(wordsOf([...names]).key);
}
