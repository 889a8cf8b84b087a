import type { SpokenText } from '../../core/text/spoken-text.ts';
import { BREAK } from '../../core/text/spoken-words.ts';
import { runningSums, speechCosts } from '../estimate/speech-model.ts';
import type { Alignment } from './align-words.ts';

/** A text whose words have times: seconds, never descending. */
export interface TimedText extends SpokenText {
  time: Float64Array;
}

/**
 * Where the base's passage is longer than the words in its place would take by this factor, something was cut: the words
 * are set at their own pace against the side they belong to, instead of being stretched over the cut.
 */
const CUT_FACTOR = 4;

/**
 * A time for every word of `text`: that of its match, else from the neighbouring matches. Rewordings follow the base's
 * own words by the share of speech; words beside a cut keep to the sentence they belong to. Never descends.
 */
export function interpolate(
  base: TimedText,
  text: SpokenText,
  alignment: Pick<Alignment, 'base' | 'text'>,
): Float64Array {
  const count = text.words.key.length;
  const times = new Float64Array(count);
  const gap = new GapTimes(base, text);
  const pairs = alignment.base.length;
  for (let index = 0; index <= pairs; index += 1) {
    const baseFrom = index === 0 ? 0 : (alignment.base[index - 1] as number) + 1;
    const textFrom = index === 0 ? 0 : (alignment.text[index - 1] as number) + 1;
    const baseTo = index === pairs ? base.time.length : (alignment.base[index] as number);
    const textTo = index === pairs ? count : (alignment.text[index] as number);
    if (textTo > textFrom) gap.fill(times, baseFrom, baseTo, textFrom, textTo);
    if (index < pairs) times[textTo] = base.time[baseTo] as number;
  }
  for (let word = 1; word < count; word += 1)
    if ((times[word] as number) < (times[word - 1] as number))
      times[word] = times[word - 1] as number;
  return times;
}

class GapTimes {
  readonly #base: TimedText;
  readonly #baseSums: Float64Array;
  readonly #textSums: Float64Array;
  readonly #textBreaks: Uint8Array;
  /** Seconds a unit of cost takes in this talk. */
  readonly #rate: number;
  readonly #end: number;

  constructor(base: TimedText, text: SpokenText) {
    this.#base = base;
    const baseCosts = speechCosts(base.lines, base.words, base.turnStarts);
    this.#baseSums = runningSums(baseCosts);
    this.#textSums = runningSums(speechCosts(text.lines, text.words, text.turnStarts));
    this.#textBreaks = breaksBefore(text);
    const last = base.time.length - 1;
    const spoken = this.#baseSums[Math.max(0, last)] as number;
    const seconds = last > 0 ? (base.time[last] as number) - (base.time[0] as number) : 0;
    this.#rate = spoken > 0 && seconds > 0 ? seconds / spoken : 1;
    this.#end =
      last < 0 ? 0 : (base.time[last] as number) + (baseCosts[last] as number) * this.#rate;
  }

  /** The unmatched words `textFrom` to `textTo`, which stand where the base has `baseFrom` to `baseTo`. */
  fill(
    times: Float64Array,
    baseFrom: number,
    baseTo: number,
    textFrom: number,
    textTo: number,
  ): void {
    if (baseFrom === baseTo) {
      this.#insert(times, baseFrom, textFrom, textTo);
      return;
    }
    const natural = this.#cost(textFrom, textTo) * this.#rate;
    const available = this.#baseTime(baseTo) - this.#baseTime(baseFrom);
    if (available > CUT_FACTOR * natural && available - natural > 1)
      this.#besideCut(times, baseFrom, baseTo, textFrom, textTo);
    else this.#follow(times, baseFrom, baseTo, textFrom, textTo);
  }

  /** The base has nothing here: the words share the time of the matched word before them. */
  #insert(times: Float64Array, baseTo: number, textFrom: number, textTo: number): void {
    const start = textFrom === 0 ? this.#baseTime(baseTo) : (times[textFrom - 1] as number);
    const from = Math.max(0, textFrom - 1);
    const span = this.#baseTime(baseTo) - start;
    const cost = this.#cost(from, textTo);
    for (let word = textFrom; word < textTo; word += 1)
      times[word] = start + (cost > 0 ? (this.#cost(from, word) / cost) * span : 0);
  }

  /** A rewording: the same share of the words said is reached at the same time. */
  #follow(
    times: Float64Array,
    baseFrom: number,
    baseTo: number,
    textFrom: number,
    textTo: number,
  ): void {
    const cost = this.#cost(textFrom, textTo);
    const baseCost = (this.#baseSums[baseTo] as number) - (this.#baseSums[baseFrom] as number);
    let at = baseFrom;
    for (let word = textFrom; word < textTo; word += 1) {
      const share = cost > 0 ? this.#cost(textFrom, word) / cost : 0;
      const target = (this.#baseSums[baseFrom] as number) + share * baseCost;
      while (at + 1 < baseTo && (this.#baseSums[at + 1] as number) <= target) at += 1;
      const wordCost = (this.#baseSums[at + 1] as number) - (this.#baseSums[at] as number);
      const inside = wordCost > 0 ? (target - (this.#baseSums[at] as number)) / wordCost : 0;
      const start = this.#baseTime(at);
      times[word] = start + inside * (this.#baseTime(at + 1) - start);
    }
  }

  /** Words up to the strongest break stand after what precedes the cut, the others before what follows it. */
  #besideCut(
    times: Float64Array,
    baseFrom: number,
    baseTo: number,
    textFrom: number,
    textTo: number,
  ): void {
    let split = textTo;
    let strongest: number = BREAK.clause;
    for (let word = textFrom; word <= textTo && word < this.#textBreaks.length; word += 1)
      if ((this.#textBreaks[word] as number) > strongest) {
        strongest = this.#textBreaks[word] as number;
        split = word;
      }
    // With no sentence end on the text's side, the half nearer to each neighbour goes with it.
    if (strongest === BREAK.clause) split = Math.ceil((textFrom + textTo) / 2);
    const start = this.#baseTime(baseFrom);
    const end = this.#baseTime(baseTo);
    for (let word = textFrom; word < split; word += 1)
      times[word] = start + this.#cost(textFrom, word) * this.#rate;
    for (let word = split; word < textTo; word += 1)
      times[word] = end - this.#cost(word, textTo) * this.#rate;
  }

  #cost(from: number, to: number): number {
    return (this.#textSums[to] as number) - (this.#textSums[from] as number);
  }

  #baseTime(word: number): number {
    return word < this.#base.time.length ? (this.#base.time[word] as number) : this.#end;
  }
}

/** A turn's start is stronger than any sentence's. */
const TURN_BREAK = BREAK.sentence + 1;

function breaksBefore(text: SpokenText): Uint8Array {
  const { after } = text.words;
  const before = new Uint8Array(after.length);
  before.set(after.subarray(0, Math.max(0, after.length - 1)), Math.min(1, after.length));
  for (const start of text.turnStarts) if (start < before.length) before[start] = TURN_BREAK;
  return before;
}
