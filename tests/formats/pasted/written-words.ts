/** What a reader kept of a written text, to be held against what stands in it. */
import { countWords } from '../../../src/core/text/word.ts';
import type { SourceDocument } from '../../../src/formats/source-document.ts';

/** Words that are in the document, wherever it has put them, and words it says were left out. */
export function keptWords(document: SourceDocument): number {
  const places = [
    document.title,
    document.description,
    ...document.chapters.map(({ title }) => title),
    ...document.texts.flatMap(({ cues, turns, headings = [] }) => [
      ...cues.map(({ text }) => text),
      ...turns.map(({ name }) => name),
      ...headings.map(({ text }) => text),
    ]),
  ];
  const reported = document.problems.map(({ words = 0 }) => words);
  return [...places.map((text) => countWords(text ?? '')), ...reported].reduce((a, b) => a + b, 0);
}
