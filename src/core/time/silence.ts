/** Where a text says nothing for a while, told by its times. */
import type { Track } from '../contract/episode-file.ts';

export interface Silence {
  /** Seconds before each cue in which nothing is said; 0 before the first. */
  seconds: number[];
  /** Of each cue, whether it holds words of somebody, and not `[Music]` or notes. */
  isWorded: boolean[];
}

/** Notes and other signs, or a few words in brackets. */
const WORDLESS = /^(?:[\s\p{P}\p{S}]*|[\s♪♫🎵*]*[[(（【][^\])）】]{0,40}[\])）】][\s♪♫🎵*.]*)$/u;
/** Seconds a character: whoever speaks slower than this lists what is on, and does not speak. */
const SLOWEST = 1;
/** What a line takes at most, by how long one of its length takes, and seconds beyond it. */
const TAKES = { share: 1.5, more: 1 };
/** The same where the document says when the line ends: captions stay for a while, but not for ever. */
const STAYS = { share: 3, more: 3 };
/** Seconds that the last word of a line takes. */
const LAST_WORD = 1;

export function silenceOf({
  text,
  start,
  end,
  words,
}: Pick<Track, 'text' | 'start' | 'end' | 'words'>): Silence {
  const isWorded = text.map((cue) => !WORDLESS.test(cue));
  const took = (index: number) =>
    (end?.[index] ?? start[index + 1] ?? Number.NaN) - (start[index] as number);
  const paces = text
    .map((cue, index) => (isWorded[index] ? took(index) / cue.length : Number.NaN))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const pace = paces[paces.length >> 1] ?? Number.POSITIVE_INFINITY;
  if (pace > SLOWEST) return { seconds: text.map(() => 0), isWorded };

  /** When the words of a cue have been said. */
  const said = (index: number): number => {
    const from = start[index] as number;
    if (!isWorded[index]) return from;
    const ended = end?.[index] ?? Number.POSITIVE_INFINITY;
    const times = words?.[index];
    if (times) return Math.min(ended, from + (times.at(-1) ?? 0) / 100 + LAST_WORD);
    const { share, more } = end === undefined ? TAKES : STAYS;
    return Math.min(ended, from + share * pace * (text[index] as string).length + more);
  };
  const seconds = text.map((_, index) =>
    index === 0 ? 0 : Math.max(0, (start[index] as number) - said(index - 1)),
  );
  return { seconds, isWorded };
}
