/** Whether times and words are those of somebody speaking, or a list: chapters, an agenda, a programme. */
import { wordsOf } from '../../core/text/spoken-words.ts';

/** Captions follow each other every few seconds; chapters are minutes. */
const CHAPTER_SECONDS = 30;
/** The least between two chapters, as players have it; and no talk is so slow from its first line to its last. */
const SHORTEST_CHAPTER = 10;
const FEWEST_TITLES = 4;
/** A title is no sentence: it is short, starts as titles do and has no full stop. */
const TITLE = /^[^\p{Ll}].{0,80}(?<![.!?,;:…。！？，])$/su;
/** What is said in a minute has a hundred words; the title of a chapter has a few. */
const TITLE_WORDS_A_SECOND = 0.5;

interface TimedLine {
  startTime: number | null;
  text: string;
}

export function isSpokenPace(lines: readonly TimedLine[]): boolean {
  const times = lines.map(({ startTime }) => startTime ?? 0);
  const gaps = gapsOf(lines);
  // One long pause makes no list of what is said.
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  if (usual < CHAPTER_SECONDS && !areTitles(lines)) return true;
  // Nobody knows how long the last one takes.
  const words = wordsOf(lines.slice(0, -1).map(({ text }) => text)).key.length;
  return words >= ((times.at(-1) ?? 0) - (times[0] ?? 0)) * TITLE_WORDS_A_SECOND;
}

/** Short chapters: from 0:00 on, none shorter than players allow, and all of them called as chapters are. */
export function areTitles(lines: readonly TimedLine[]): boolean {
  return (
    lines.length >= FEWEST_TITLES &&
    lines[0]?.startTime === 0 &&
    gapsOf(lines).every((gap) => gap >= SHORTEST_CHAPTER) &&
    lines.every(({ text }) => TITLE.test(text.trim()))
  );
}

function gapsOf(lines: readonly TimedLine[]): number[] {
  return lines
    .slice(1)
    .map(({ startTime }, index) => (startTime ?? 0) - (lines[index]?.startTime ?? 0));
}
