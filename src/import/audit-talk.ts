/**
 * Whether every word of the documents is in the episode: on the way there texts are laid beside each other, cut and put in order,
 * and chapters are placed.
 */
import type { Chapter, Track } from '../core/contract/episode-file.ts';
import { type Problem, quoteInput } from '../core/problem.ts';
import { countWords, isWhiteSpace } from '../core/text/word.ts';
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

/**
 * The same of chapters: those of the first source that has any, as of two lists one is believed. `told`: problems that count the
 * words of chapters that were left out.
 */
export function auditChapters(
  sources: readonly ReadSource[],
  chapters: readonly Chapter[],
  told: readonly Problem[],
): Problem[] {
  const outlined = sources.find(({ document }) => document.chapters.length > 0);
  if (outlined === undefined) return [];
  const { file, document } = outlined;
  const lines = document.chapters.flatMap(({ title, summary = '' }) => [title, summary]);
  const kept = chapters.flatMap(({ title, summary = {} }) => [
    ...Object.values(title),
    ...Object.values(summary),
  ]);
  const { words, first } = lostWords(lines, new WordStock(kept));
  const leftOut = told
    .filter(({ code, source }) => code.startsWith('chapter-') && source === file.name)
    .reduce((sum, one) => sum + (one.words ?? 0), 0);
  const of = lines.reduce((sum, line) => sum + countWords(line), 0);
  const problem = wordsLost(words - leftOut, of, first);
  return problem === undefined ? [] : [{ ...problem, source: file.name }];
}

/** Chapters of further sources, where they say something else than those that are shown: two lists are not mixed. */
export function chaptersLeftOut(
  sources: readonly ReadSource[],
  chapters: readonly Chapter[],
): Problem[] {
  const [shown, ...others] = sources.filter(({ document }) => document.chapters.length > 0);
  if (shown === undefined) return [];
  const kept = chapters.flatMap(({ title }) => Object.values(title));
  return others.flatMap(({ file, document }): Problem[] => {
    const titles = document.chapters.map(({ title }) => title);
    const { words, first } = lostWords(titles, new WordStock(kept));
    if (words === 0) return [];
    const count = titles.length === 1 ? 'chapter is' : `${titles.length} chapters are`;
    return [
      {
        code: 'chapters-left-out',
        message: `Its ${count} not shown, ${quoteInput(first)} among their words: those of ${quoteInput(shown.file.name)} are.`,
        source: file.name,
        line: document.chapters[0]?.line ?? 1,
        words,
      },
    ];
  });
}

/** White space aside, at which lines are cut and joined. */
function countMarks(lines: readonly string[]): number {
  let marks = 0;
  for (const line of lines)
    for (let at = 0; at < line.length; at += 1) if (!isWhiteSpace(line.charCodeAt(at))) marks += 1;
  return marks;
}
