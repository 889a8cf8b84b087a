/** Whether times and words are those of somebody speaking, or a list: chapters, an agenda, a programme. */
import { wordsOf } from '../core/spoken-words.ts';

/** Captions follow each other every few seconds; chapters are minutes. */
const CHAPTER_SECONDS = 30;
/** What is said in a minute has a hundred words; the title of a chapter has a few. */
const TITLE_WORDS_A_SECOND = 0.7;

export function isSpokenPace(
  lines: readonly { startTime: number | null; text: string }[],
): boolean {
  const seconds = (lines.at(-1)?.startTime ?? 0) - (lines[0]?.startTime ?? 0);
  // Nobody knows how long the last one takes.
  const words = wordsOf(lines.slice(0, -1).map(({ text }) => text)).key.length;
  return seconds < CHAPTER_SECONDS * (lines.length - 1) || words >= seconds * TITLE_WORDS_A_SECOND;
}
