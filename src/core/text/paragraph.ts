/**
 * Paragraphs: where the eye may rest. A speaker change, a pause and a chapter always break; within them the breaks are the
 * ones of least total cost, where a length far from the target costs and so does a break inside a sentence. Chosen by
 * dynamic programming, because a greedy choice pays for a good first break with a bad last one.
 */
import type { At } from '../contract/at.ts';
import { chapterBreaks } from './chapter-breaks.ts';
import { isFiller } from './filler.ts';
import { type RunningWord, runningWords, wordIndexAt } from './running-words.ts';
import { endsClause, endsSentence } from './sentence.ts';
import { wordKey } from './word.ts';

export interface ParagraphLengths {
  least: number;
  target: number;
  most: number;
}

/** Lengths in words: a measure of 60 to 70 characters makes the target six to eight lines of reading. */
export const PARAGRAPH_WORDS: ParagraphLengths = { least: 35, target: 85, most: 200 };

/** Where a translation stands under it, the line that is said and its counterpart must fit on a phone's screen. */
export const BILINGUAL_WORDS: ParagraphLengths = { least: 25, target: 55, most: 110 };

/**
 * Costs in units of a paragraph of twice the target length. Fitted on an hour of captions in which only one line in
 * twenty ends a sentence, until 94 % of paragraphs ended with one and none was over the limit.
 */
const COST = {
  clause: 1.2,
  filler: 1.5,
  bare: 2.5,
  /** What a sentence loses that starts with one of OPENERS: it is taking a new direction. */
  opener: -0.08,
  /** What each second of silence before the break takes off, up to `silences` of them. */
  silence: -0.05,
} as const;
const MOST_SILENCE = 3;
const OPENERS = new Set('so but now and okay ok well yeah yes no what how i'.split(' '));

export interface ParagraphText {
  text: readonly string[];
  /** Seconds, one a cue. */
  start: readonly number[];
  /** Where speakers change; ascending. */
  turns: readonly At[];
  /** Seconds at which chapters start; ascending. */
  chapterTimes: readonly number[];
  /** Cues before which there was a pause; in any order. */
  breaks?: readonly number[];
  /** Where paragraphs start because those of another text do: between two of them there is no break but for length. */
  rests?: readonly At[];
  /** `PARAGRAPH_WORDS` unless said. */
  lengths?: ParagraphLengths;
}

/** Where paragraphs start: ascending, the first at [0, 0], every turn among them; none for a text without words. */
export function groupParagraphs(track: ParagraphText): At[] {
  const words = runningWords(track.text);
  const { rests = [], lengths = PARAGRAPH_WORDS } = track;
  const turns = track.turns.map((at) => wordIndexAt(words, at));
  const pauseBreaks = (track.breaks ?? []).map((cue) => wordIndexAt(words, [cue, 0]));
  const given = [...new Set([...turns, ...pauseBreaks])].sort((a, b) => a - b);
  const chapters = chapterBreaks(track, words, given, lengths.least);
  const fixed = [
    ...new Set([0, ...given, ...chapters, ...rests.map((at) => wordIndexAt(words, at))]),
  ]
    .filter((index) => index < words.length)
    .sort((a, b) => a - b);
  const pauses = silences(track);
  const longest = track.rests === undefined ? 0 : lengths.most;
  const breaks = fixed.flatMap((from, nth) => {
    const to = fixed[nth + 1] ?? words.length;
    return to - from <= longest ? [from] : bestBreaks({ words, pauses, lengths }, from, to);
  });
  return breaks.map((index) => (index === 0 ? [0, 0] : (words[index] as RunningWord).at));
}

/** First words of the paragraphs of one block, `from` among them. */
function bestBreaks(
  {
    words,
    pauses,
    lengths: { least, target, most },
  }: { words: readonly RunningWord[]; pauses: readonly number[]; lengths: ParagraphLengths },
  from: number,
  to: number,
): number[] {
  const length = to - from;
  const costs = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const previous = new Int32Array(length + 1);
  costs[0] = 0;
  for (let end = 1; end <= length; end += 1) {
    const closing = end === length ? 0 : breakCost(words, pauses, from + end);
    for (let start = Math.max(0, end - most); start < end; start += 1) {
      // A block shorter than `least` is a turn of its own; inside a longer one nothing may be left so short.
      if (end - start < least && length >= least) continue;
      const cost = (costs[start] as number) + ((end - start) / target - 1) ** 2 + closing;
      if (cost < (costs[end] as number)) {
        costs[end] = cost;
        previous[end] = start;
      }
    }
  }
  const breaks: number[] = [];
  for (let end = length; end > 0; end = previous[end] as number)
    breaks.unshift(from + (previous[end] as number));
  return breaks;
}

/** What it costs to start a paragraph at a word. */
function breakCost(
  words: readonly RunningWord[],
  pauses: readonly number[],
  index: number,
): number {
  const before = (words[index - 1] as RunningWord).word;
  const { word: after, at } = words[index] as RunningWord;
  const pause = at[1] === 0 ? COST.silence * (pauses[at[0]] ?? 0) : 0;
  if (endsSentence(before, after)) return pause + (OPENERS.has(wordKey(after)) ? COST.opener : 0);
  if (endsClause(before)) return COST.clause + pause;
  return (isFiller(wordKey(after)) ? COST.filler : COST.bare) + pause;
}

/** Seconds before each cue in which nobody seems to speak: what the cue before took beyond its words' share. */
function silences({ text, start }: ParagraphText): number[] {
  const characters = text.reduce((sum, cue) => sum + cue.length, 0);
  const pace = ((start.at(-1) ?? 0) - (start[0] ?? 0)) / Math.max(1, characters);
  return text.map((_cue, index) => {
    if (index === 0) return 0;
    const took = (start[index] as number) - (start[index - 1] as number);
    const spoken = pace * (text[index - 1] as string).length;
    return Math.min(MOST_SILENCE, Math.max(0, took - spoken));
  });
}
