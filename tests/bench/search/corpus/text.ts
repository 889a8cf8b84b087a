/** What an episode says, before it has times and turns. */
export interface SyntheticText {
  lang: string;
  lines: string[];
  /** What it is about. */
  topics: string[];
  /** Who speaks, spelt rightly; the lines have the names as they were heard. */
  people: string[];
}

export type WriteText = (random: () => number) => SyntheticText;

/** As many as the captioned document has, of 58:43. */
export const LINES = 1845;
export const WORDS_PER_LINE = 7;

export function pick<T>(choices: readonly T[], random: () => number): T {
  return choices[Math.floor(random() * choices.length)] as T;
}
