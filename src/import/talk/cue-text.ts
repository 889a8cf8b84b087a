/** A text as the cues of a track: captions as they are, paragraphs cut at sentence ends; and where each word then stands. */
import type { At } from '../../core/contract/at.ts';
import { type CutCue, cutCues } from '../../timing/estimate/cut-cues.ts';
import type { TalkText } from './talk-text.ts';

export interface CueText {
  cuts: readonly CutCue[];
  text: string[];
  /** Index of the first word of each cue, of the next one's where a cue holds marks alone. */
  firstWords: number[];
  /** Where a turn, row or paragraph that starts with a word starts: `[number of cues, 0]` after the last word. */
  placeOf: (word: number) => At;
}

export function cueText({ spoken, isTimed }: Pick<TalkText, 'spoken' | 'isTimed'>): CueText {
  const { lines, words } = spoken;
  const cuts = isTimed
    ? lines.map((line, index): CutCue => ({ line: index, from: 0, to: line.length }))
    : cutCues(lines);
  const count = words.key.length;
  const firstWords: number[] = [];
  let word = 0;
  for (const cut of cuts) {
    firstWords.push(word);
    while (word < count && isInside(words.line[word] as number, words.from[word] as number, cut))
      word += 1;
  }
  return {
    cuts,
    text: cuts.map(({ line, from, to }) => (lines[line] as string).slice(from, to)),
    firstWords,
    placeOf: (wanted) => {
      // First of all: in a text of nothing but marks the first word is also the one after the last.
      if (wanted === 0) return [0, 0];
      if (wanted >= count) return [cuts.length, 0];
      const cue = lastAtOrBefore(firstWords, wanted);
      const { line, from } = cuts[cue] as CutCue;
      if (firstWords[cue] === wanted) return [cue, 0];
      const start = words.from[wanted] as number;
      // What opens before a word (a quotation mark, a bracket) goes with it.
      const opening = /\S*$/.exec((lines[line] as string).slice(words.to[wanted - 1], start));
      return [cue, start - (opening?.[0].length ?? 0) - from];
    },
  };
}

function isInside(line: number, char: number, cut: CutCue): boolean {
  return line < cut.line || (line === cut.line && char < cut.to);
}

/** Of cues with one first word the last: it is the one that holds it. */
function lastAtOrBefore(firstWords: readonly number[], word: number): number {
  let low = 0;
  let high = firstWords.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((firstWords[middle] as number) <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Spans of a document's cues as spans of the track's: one that a cut divides becomes two. */
export function cutSpans(
  spans: readonly (readonly [cueIndex: number, from: number, to: number])[],
  cuts: readonly CutCue[],
): [cueIndex: number, from: number, to: number][] {
  const cut: [number, number, number][] = [];
  let first = 0;
  for (const [line, from, to] of spans) {
    while (first < cuts.length && (cuts[first] as CutCue).line < line) first += 1;
    for (let cue = first; cuts[cue]?.line === line; cue += 1) {
      const piece = cuts[cue] as CutCue;
      const start = Math.max(from, piece.from);
      const end = Math.min(to, piece.to);
      if (end > start) cut.push([cue, start - piece.from, end - piece.from]);
    }
  }
  return cut;
}
