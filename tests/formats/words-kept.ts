/** Words in = words out + words reported. */
import { countWords } from '../../src/core/text/word.ts';
import type { SourceDocument } from '../../src/formats/source-document.ts';
import { spokenWords } from './format-cases.ts';

/** What a document says, with what it says is missing from it. */
export function accountedWords(document: SourceDocument): number {
  const reported = document.problems.reduce((sum, problem) => sum + (problem.words ?? 0), 0);
  return spokenWords(document).length + reported;
}

/** Words of texts; a mark for a change of speaker is none. */
export function wordsIn(texts: readonly unknown[]): number {
  const said = texts.filter((text) => typeof text === 'string');
  return said.reduce((sum, text) => sum + countWords(text.replace(/(?<!\S)>>+/g, ' ')), 0);
}

/** Faults of a document that no input may ever lead to; each a sentence. */
export function unsoundPlaces({ texts, chapters }: SourceDocument): string[] {
  const isTime = (time: number | null | undefined) =>
    time === null || time === undefined || (Number.isFinite(time) && time >= 0);
  return [
    ...chapters.flatMap(({ startTime, endTime, title }) =>
      isTime(startTime) && isTime(endTime) ? [] : [`the chapter ${title} has no time`],
    ),
    ...texts.flatMap(({ cues, turns }) => [
      ...cues.flatMap(({ text, startTime, endTime, words = [] }, index) => {
        const isSound =
          text.trim() !== '' &&
          isTime(startTime) &&
          isTime(endTime) &&
          words.every(
            ([char, time], word) =>
              char > (words[word - 1]?.[0] ?? -1) && char < text.length && isTime(time),
          );
        return isSound ? [] : [`cue ${index} is unsound: ${JSON.stringify(cues[index])}`];
      }),
      ...turns.flatMap(({ at: [cue, char] }) =>
        char <= (cues[cue]?.text.length ?? -1) ? [] : [`a turn lies outside the text`],
      ),
    ]),
  ];
}
