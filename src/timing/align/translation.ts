import type { SpokenText } from '../../core/text/spoken-text.ts';
import { type Anchor, timesBetween } from '../estimate/anchors.ts';
import { runningSums, speechCosts } from '../estimate/speech-model.ts';
import type { TimedText } from './interpolate.ts';
import type { WordSpan } from './turns.ts';
import { editDistance } from './word-likeness.ts';

export interface TranslationTimes {
  /** Start of every word (character, in unspaced scripts) of the translation: seconds, never descending. */
  time: Float64Array;
  /** Standard deviation of each, seconds. */
  sd: Float64Array;
}

/** A shared name stands where its clause stands; languages order clauses differently, by about so many seconds. */
const NAME_SD = 1.5;
/** A name shared by chance is told by standing at quite another place of its turn. */
const FARTHEST_SHARE = 0.3;
/** A name met more often in one turn does not say which of them it is. */
const MOST_MEETINGS = 3;

/**
 * Times for a translation whose lines are turns, `spans[line]` being the words of `base` each line translates (null where
 * nobody knows: such a line has no time of its own and stands between its neighbours). Inside a turn, names and numbers
 * that both languages write alike hold the two together; between them characters share the time.
 */
export function spreadTranslation(
  base: TimedText,
  translation: SpokenText,
  spans: readonly (WordSpan | null)[],
): TranslationTimes {
  const costs = speechCosts(translation.lines, translation.words, translation.turnStarts);
  const anchors: Anchor[] = [];
  const baseNames = base.words.key.map(nameOf);
  const names = translation.words.key.map(nameOf);
  let word = 0;
  for (const [line] of translation.lines.entries()) {
    const from = word;
    while (word < costs.length && translation.words.line[word] === line) word += 1;
    const span = spans[line];
    if (span === null || span === undefined || span.to <= span.from || word === from) continue;
    const shared = sharedNames(baseNames, span, names.slice(from, word));
    const ends = { from: timeOf(base, span.from), to: timeOf(base, span.to) };
    const sums = runningSums(costs.subarray(from, word));
    push(anchors, { word: from, time: ends.from, sd: 0 });
    for (const [baseWord, place] of steady(shared, base, ends, sums))
      push(anchors, { word: from + place, time: base.time[baseWord] as number, sd: NAME_SD });
    push(anchors, { word, time: ends.to, sd: 0 });
  }
  const last = base.time.at(-1) ?? 0;
  const rate =
    costs.length > 0 ? last / Math.max(1, runningSums(costs)[costs.length] as number) : 1;
  return timesBetween(costs, anchors, rate);
}

function timeOf(base: TimedText, word: number): number {
  return base.time[Math.min(word, base.time.length - 1)] ?? 0;
}

/** Anchors ascend; where the translation leaves a passage out, one place has two times: it ends there and goes on later. */
function push(anchors: Anchor[], anchor: Anchor): void {
  const last = anchors.at(-1);
  if (last === undefined || (anchor.word >= last.word && anchor.time >= last.time))
    anchors.push(anchor);
}

/** The key of a word that other languages write too: a number, or three Latin letters and more; else empty. */
function nameOf(key: string): string {
  return /^\d[\d.,]*$|^[a-z][a-z0-9]{2,}$|^[a-z]+\d+$/.test(key) ? key : '';
}

/** Pairs of (word of the base, place in the line) with one name, in all combinations of rare ones. */
function sharedNames(
  baseNames: readonly string[],
  span: WordSpan,
  line: readonly string[],
): [number, number][] {
  const pairs: [number, number][] = [];
  const lineNames = new Set(line.filter((name) => name !== ''));
  for (const name of lineNames) {
    const there: number[] = [];
    for (let word = span.from; word < span.to; word += 1)
      if (isSameName(baseNames[word] as string, name)) there.push(word);
    const here = line.flatMap((other, place) => (other === name ? [place] : []));
    if (there.length === 0 || there.length > MOST_MEETINGS || here.length > MOST_MEETINGS) continue;
    for (const place of here) for (const word of there) pairs.push([word, place]);
  }
  return pairs.sort((a, b) => a[1] - b[1] || a[0] - b[0]);
}

/** Names are misheard ("Entropic" for "Anthropic"); numbers are not. */
function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  return a.length >= 7 && b.length >= 7 && editDistance(a, b, 2) <= 2;
}

/** The longest ascending choice of the pairs that stand at about the same share of their turns. */
function steady(
  pairs: readonly [number, number][],
  base: TimedText,
  ends: { from: number; to: number },
  sums: Float64Array,
): [number, number][] {
  const total = sums[sums.length - 1] as number;
  const seconds = ends.to - ends.from;
  if (total <= 0 || seconds <= 0) return [];
  const near = pairs.filter(([word, place]) => {
    const share = ((base.time[word] as number) - ends.from) / seconds;
    return Math.abs(share - (sums[place] as number) / total) <= FARTHEST_SHARE;
  });
  const length = near.map(() => 1);
  const before = near.map(() => -1);
  let best = -1;
  for (const [index, [word, place]] of near.entries()) {
    for (let earlier = 0; earlier < index; earlier += 1) {
      const [otherWord, otherPlace] = near[earlier] as [number, number];
      if (
        otherWord < word &&
        otherPlace < place &&
        (length[earlier] as number) >= (length[index] as number)
      ) {
        length[index] = (length[earlier] as number) + 1;
        before[index] = earlier;
      }
    }
    if (best === -1 || (length[index] as number) > (length[best] as number)) best = index;
  }
  const chain: [number, number][] = [];
  for (let at = best; at !== -1; at = before[at] as number)
    chain.unshift(near[at] as [number, number]);
  return chain;
}
