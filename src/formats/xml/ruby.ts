/** Ruby: how a word is read, in small letters over it. Read on, it would say each such word twice. */
import { type Problem, quoteInput } from '../../core/problem.ts';
import { countWords } from '../../core/text/word.ts';

/** One repair for all readings of a document, at the first. */
export function leftOut(readings: readonly { text: string; line: number }[]): Problem[] {
  const [first] = readings;
  if (first === undefined) return [];
  const subject =
    readings.length === 1
      ? '1 reading over a word was'
      : `${readings.length} readings over words were`;
  return [
    {
      code: 'ruby-left-out',
      message: `${subject} left out, the first ${quoteInput(first.text)}.`,
      line: first.line,
      words: readings.reduce((sum, { text }) => sum + countWords(text), 0),
    },
  ];
}
