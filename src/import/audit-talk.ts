/** Whether every word of the documents is in a track: texts are laid beside each other, cut and put in order on the way there. */
import type { Track } from '../core/contract/episode-file.ts';
import type { Problem } from '../core/problem.ts';
import { countWords } from '../core/text/word.ts';
import { wordsLost } from '../formats/audit/audit-document.ts';
import { lostWords, WordStock } from '../formats/audit/lost-words.ts';
import type { ReadSource } from './receive/read-source.ts';

/** A problem for each source of which words are in no track. `tracks` before anybody corrected them. */
export function auditTalk(sources: readonly ReadSource[], tracks: readonly Track[]): Problem[] {
  const texts = sources.map(({ document }) =>
    document.texts.flatMap(({ cues }) => cues.map(({ text }) => text)),
  );
  const kept = tracks.flatMap(({ text }) => text);
  if (countMarks(texts.flat()) === countMarks(kept)) return [];
  const stock = new WordStock(kept);
  return sources.flatMap(({ file }, index) => {
    const lines = texts[index] as string[];
    const { words, first } = lostWords(lines, stock);
    const of = lines.reduce((sum, line) => sum + countWords(line), 0);
    const problem = wordsLost(words, of, first);
    return problem === undefined ? [] : [{ ...problem, source: file.name }];
  });
}

/** White space aside, at which lines are cut and joined. */
function countMarks(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.replace(/\s+/g, '').length, 0);
}
