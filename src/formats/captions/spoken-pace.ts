/** Whether times and words are those of somebody speaking, or a list: chapters, an agenda, a programme. */
import { wordsOf } from '../../core/text/spoken-words.ts';

/** Captions follow each other every few seconds; chapters are minutes. */
const CHAPTER_SECONDS = 30;
/** What is said in a minute has a hundred words; the title of a chapter has a few. */
const TITLE_WORDS_A_SECOND = 0.5;

export function isSpokenPace(
  lines: readonly { startTime: number | null; text: string }[],
): boolean {
  const times = lines.map(({ startTime }) => startTime ?? 0);
  const gaps = times.slice(1).map((time, index) => time - (times[index] as number));
  // One long pause makes no list of what is said.
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  if (usual < CHAPTER_SECONDS) return true;
  // Nobody knows how long the last one takes.
  const words = wordsOf(lines.slice(0, -1).map(({ text }) => text)).key.length;
  return words >= ((times.at(-1) ?? 0) - (times[0] ?? 0)) * TITLE_WORDS_A_SECOND;
}
