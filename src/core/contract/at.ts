/**
 * A place in a track's text: a cue, and a UTF-16 offset inside that cue's text. Turns, paragraphs and rows start at
 * such places and not at cues, because speakers change and sentences end inside caption lines.
 */
export type At = [cueIndex: number, char: number];

/** Negative where `a` stands before `b`, 0 for the same place. */
export function compareAt(a: At, b: At): number {
  return a[0] - b[0] || a[1] - b[1];
}
