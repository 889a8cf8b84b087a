/** Made-up talks: sentences of words drawn as languages draw them (few common ones, many rare ones). */
import { type SpokenText, spokenText } from '../../src/core/text/spoken-text.ts';
import type { TimedText } from '../../src/timing/align/interpolate.ts';

const SYLLABLES = 'ba co di fu ga he li mo na pe ri so ta vu we xi yo zu'.split(' ');
const TURN_WORDS = 60;
const SENTENCE_WORDS = 12;
export const SECONDS_A_WORD = 0.4;

/** Turns of `count` words in all; another seed is another talk in the same language. */
export function madeUpTurns(count: number, seed = 1): string[] {
  const random = generator(seed);
  const turns: string[] = [];
  const turn: string[] = [];
  for (let index = 1; index <= count; index += 1) {
    // The square draws low numbers often, as common words are.
    const word = wordOf(Math.floor(random() ** 2 * 2000));
    turn.push(index % SENTENCE_WORDS === 0 ? `${word}.` : word);
    if (index % TURN_WORDS === 0 || index === count) turns.push(turn.splice(0).join(' '));
  }
  return turns;
}

/** The same words with a time each. */
export function timed(lines: readonly string[], start = 0): TimedText {
  const text: SpokenText = spokenText(lines, 'lines');
  return {
    ...text,
    time: Float64Array.from(text.words.key, (_, word) => start + word * SECONDS_A_WORD),
  };
}

function wordOf(number: number): string {
  const [a, b, c] = [number % 18, Math.floor(number / 18) % 18, Math.floor(number / 324) % 18];
  return [a, b, c].map((index) => SYLLABLES[index] as string).join('');
}

function generator(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
