/**
 * The simulated editor: makes of a timed talk the text another person would publish, and remembers when each word of it
 * was said. Edits come in phrases, as people make them.
 */
import { type SpokenText, spokenText } from '../../../src/core/text/spoken-text.ts';
import { BREAK, wordsOf } from '../../../src/core/text/spoken-words.ts';
import type { TimedText } from '../../../src/timing/align/interpolate.ts';
import { isHesitation } from '../../../src/timing/estimate/speech-model.ts';
import { seededRandom } from './random.ts';

export interface Strength {
  name: string;
  /** Share of words left out, besides fillers. */
  drop: number;
  /** Share of words said in other words. */
  reword: number;
  /** Share of sentences cut. */
  cut: number;
}

export const STRENGTHS: Strength[] = [
  { name: 'fillers out, 2 % dropped', drop: 0.02, reword: 0, cut: 0 },
  { name: '5 % dropped, 5 % reworded', drop: 0.05, reword: 0.05, cut: 0 },
  { name: '10 % / 10 %', drop: 0.1, reword: 0.1, cut: 0 },
  { name: '20 % / 20 %', drop: 0.2, reword: 0.2, cut: 0 },
  { name: '30 % / 30 %, 5 % of sentences cut', drop: 0.3, reword: 0.3, cut: 0.05 },
  { name: '30 % / 50 %, 10 % of sentences cut', drop: 0.3, reword: 0.5, cut: 0.1 },
];

export interface Edited {
  text: SpokenText;
  /** When each word was said, seconds. */
  truth: Float64Array;
  /** The base word each word is, -1 where it was put in other words. */
  origin: Int32Array;
}

/**
 * Mean words of what is left out or put otherwise at once, and the share of such edits: single words here and there make
 * matching hard, whole phrases interpolation.
 */
const EDITS = [
  { share: 0.85, mean: 1.1 },
  { share: 0.4, mean: 18 },
];

/** A rewording has so many words for each of the original, between these. */
const REWORD_LENGTH = [0.5, 1.5] as const;

export function edit(base: TimedText, strength: Strength, seed: number): Edited {
  const random = seededRandom(seed);
  const { words } = base;
  const count = words.key.length;
  const turnStarts = new Set(base.turnStarts);
  const plan = planEdits(base, strength, random);
  const lines: string[] = [];
  const truth: number[] = [];
  const origin: number[] = [];
  let line: string[] = [];
  const flush = () => {
    if (line.length > 0) lines.push(line.join(' '));
    line = [];
  };
  const say = (word: string, time: number, from: number) => {
    line.push(word);
    truth.push(time);
    origin.push(from);
  };
  for (let index = 0; index < count; ) {
    if (turnStarts.has(index)) flush();
    const action = plan[index];
    if (action === KEEP) {
      say(written(base, index), base.time[index] as number, index);
      index += 1;
      continue;
    }
    let end = index + 1;
    while (end < count && plan[end] === action && !turnStarts.has(end)) end += 1;
    if (action === REWORD) {
      const [least, most] = REWORD_LENGTH;
      const length = Math.max(1, Math.round((end - index) * (least + random() * (most - least))));
      for (let step = 0; step < length; step += 1) {
        const position = index + (step / length) * (end - index);
        const said = Math.floor(position);
        const start = base.time[said] as number;
        const next = base.time[Math.min(count - 1, said + 1)] as number;
        const other = words.key[Math.floor(random() * count)] as string;
        const tail = step === length - 1 ? punctuation(base, end - 1) : '';
        say(other + tail, start + (position - said) * (next - start), -1);
      }
    }
    index = end;
  }
  flush();
  const text = spokenText(lines, 'lines');
  if (text.words.key.length !== truth.length)
    throw new Error(`the editor lost count: ${text.words.key.length} words, ${truth.length} times`);
  return { text, truth: Float64Array.from(truth), origin: Int32Array.from(origin) };
}

const KEEP = 0;
const DROP = 1;
const REWORD = 2;

function planEdits(base: TimedText, strength: Strength, random: () => number): Uint8Array {
  const { words } = base;
  const plan = new Uint8Array(words.key.length);
  for (const { share, mean } of EDITS) {
    phrases(plan, DROP, share * strength.drop, mean, random);
    phrases(plan, REWORD, share * strength.reword, mean, random);
  }
  let from = 0;
  for (let index = 0; index < plan.length; index += 1) {
    if (isHesitation(words.key[index] as string)) plan[index] = DROP;
    if (words.after[index] === BREAK.sentence || index === plan.length - 1) {
      if (random() < strength.cut) plan.fill(DROP, from, index + 1);
      from = index + 1;
    }
  }
  return plan;
}

/** Marks phrases until `share` of what is still kept is marked: lengths are geometric with the given mean. */
function phrases(
  plan: Uint8Array,
  action: number,
  share: number,
  mean: number,
  random: () => number,
): void {
  if (share === 0) return;
  // Chance to begin a phrase at a kept word outside one, so that in the long run `share` of the words lie in phrases.
  const begin = share / (share + mean * (1 - share));
  let inside = false;
  for (let index = 0; index < plan.length; index += 1) {
    inside = inside ? random() >= 1 / mean : random() < begin;
    if (inside && plan[index] === KEEP) plan[index] = action;
  }
}

/** A word with the marks that follow it in its line. */
function written(base: TimedText, index: number): string {
  const line = base.lines[base.words.line[index] as number] as string;
  return line.slice(base.words.from[index], base.words.to[index]) + punctuation(base, index);
}

function punctuation(base: TimedText, index: number): string {
  const line = base.lines[base.words.line[index] as number] as string;
  return /^[.,?!;:]*/.exec(line.slice(base.words.to[index]))?.[0] ?? '';
}

/** Half of the talk first, in the other order: what an anthology or a "best of" does. */
export function swapHalves(text: SpokenText): SpokenText {
  const half = Math.floor(text.lines.length / 2);
  return spokenText([...text.lines.slice(half), ...text.lines.slice(0, half)], 'lines');
}

/** The words of a text repeated to at least `count` words, each copy made distinct by its own rare words. */
export function repeatTalk(base: TimedText, copies: number): TimedText {
  const lines: string[] = [];
  const time: number[] = [];
  const turnStarts: number[] = [];
  const length = (base.time.at(-1) ?? 0) + 2;
  const perCopy = base.words.key.length;
  for (let copy = 0; copy < copies; copy += 1) {
    lines.push(
      ...base.lines.map((line) => line.replace(/[A-Za-z]{7,}/g, (word) => renamed(word, copy))),
    );
    for (const at of base.time) time.push(at + copy * length);
    turnStarts.push(...base.turnStarts.map((start) => start + copy * perCopy));
  }
  const words = wordsOf(lines);
  if (words.key.length !== time.length) throw new Error('the copies lost count');
  return { lines, words, turnStarts, time: Float64Array.from(time) };
}

/** The same word in another copy's language: letters turned by the copy's number. */
function renamed(word: string, copy: number): string {
  return word
    .toLowerCase()
    .replace(/[a-z]/g, (letter) =>
      String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + copy) % 26)),
    );
}
