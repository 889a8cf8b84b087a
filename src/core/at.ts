/**
 * A place in a track's text: a cue, and a UTF-16 offset inside that cue's text. Turns, paragraphs and rows start at
 * such places and not at cues, because speakers change and sentences end inside caption lines.
 */
export type At = [cueIndex: number, char: number];

/** Negative where `a` stands before `b`, 0 for the same place. */
export function compareAt(a: At, b: At): number {
  return a[0] - b[0] || a[1] - b[1];
}

/** Index of the last place in `places` (ascending) that is not after `at`; -1 where all are. */
export function lastAtOrBefore(places: readonly At[], at: At): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareAt(places[middle] as At, at) <= 0) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
