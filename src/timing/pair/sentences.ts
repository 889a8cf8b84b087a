/**
 * Where two texts in different languages that say the same are cut between the same sentences. Sentences are laid beside
 * each other in all ways at once, each as likely as the lengths, names and numbers make it (after Gale and Church, summed
 * forwards and backwards): a place between two sentences is as sure as the share of the ways that lead through it.
 */
import type { SpokenText } from '../../core/text/spoken-text.ts';
import { BREAK } from '../../core/text/spoken-words.ts';
import type { WordSpan } from '../align/turns.ts';
import { nameOf, wordSizes } from './paired-lines.ts';

/** A word of the one text and a word of the other: both start a sentence there. */
export interface SentenceCut {
  base: number;
  text: number;
}

export interface SentenceText extends SpokenText {
  /** Letters of each word. */
  sizes: Float64Array;
  /** Each word that another language may write as this one does, else empty. */
  names: readonly string[];
}

/** A word that makes more of a text than this share is one of its language (German “die”), not a name. */
const COMMON = 0.004;
const LEAST_COMMON = 5;

export function sentenceText(text: SpokenText): SentenceText {
  const count = new Map<string, number>();
  const names = text.words.key.map(nameOf);
  for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
  const most = Math.max(LEAST_COMMON, COMMON * names.length);
  const isRare = (name: string) => name !== '' && (count.get(name) as number) <= most;
  return {
    ...text,
    sizes: wordSizes(text),
    names: names.map((name) => (isRare(name) ? name : '')),
  };
}

/** Letters of the one text for one of the other. */
export function ratioOf(base: SentenceText, text: SentenceText): number {
  const letters = ({ sizes }: SentenceText) => sizes.reduce((sum, size) => sum + size, 0);
  return letters(text) / Math.max(1, letters(base));
}

/** How many sentences of each side go together, and the logarithm of how often they do. */
const BEADS = [
  [1, 1, -0.12],
  [1, 2, -2.4],
  [2, 1, -2.4],
  [2, 2, -4.5],
  [1, 3, -4.5],
  [3, 1, -4.5],
  [0, 1, -5],
  [1, 0, -5],
] as const;
/** Letters of a translation vary by so much for each letter of the original. */
const VARIANCE = 12;
/** Nats for a name or number that both sides of a bead have. */
const NAME_NATS = 2.5;
/** A name met more often among the sentences does not tell which of them it is. */
const MOST_MEETINGS = 3;
/** A passage says about as much in a language as the whole text does. */
const RATIO_SLACK = 1.5;
/** Share of the ways that must lead through a cut; through a stretch of so many words, the likeliest will do. */
const SURE = 0.85;
const LIKELY = 0.5;
const LONG = 60;
/** Beyond so many pairs of sentences nothing is compared: no passage between two turns is as long. */
const MOST_PAIRS = 1_000_000;

/** Ascending on both sides, inside both spans. `ratio`: letters of the text for one of the base. */
export function sentenceCuts(
  [base, baseSpan]: readonly [SentenceText, WordSpan],
  [text, textSpan]: readonly [SentenceText, WordSpan],
  ratio: number,
): SentenceCut[] {
  const [ours, theirs] = [sentencesOf(base, baseSpan), sentencesOf(text, textSpan)];
  if (ours.starts.length < 2 || theirs.starts.length < 2) return [];
  if (ours.starts.length * theirs.starts.length > MOST_PAIRS) return [];
  const likely = likelyCuts(ours, theirs, ratio);
  const sure = likely.filter(({ share }) => share >= SURE);
  const cuts: SentenceCut[] = [];
  for (const cut of likely) {
    if (cut.share < SURE && !isInLong(cut, sure, baseSpan)) continue;
    const base = ours.starts[cut.line] as number;
    const text = theirs.starts[cut.other] as number;
    // What only one of them has stays with what comes before it.
    const last = cuts.at(-1);
    if (last === undefined || (last.base < base && last.text < text)) cuts.push({ base, text });
  }
  return cuts;

  function isInLong(cut: LikelyCut, cuts: readonly LikelyCut[], span: WordSpan): boolean {
    const before = cuts.findLast(({ line }) => line < cut.line);
    const after = cuts.find(({ line }) => line > cut.line);
    const from = before === undefined ? span.from : (ours.starts[before.line] as number);
    const to = after === undefined ? span.to : (ours.starts[after.line] as number);
    return to - from > LONG;
  }
}

interface Sentences {
  /** First word of each. */
  starts: number[];
  /** Letters up to each, and of all. */
  sums: Float64Array;
  names: string[][];
}

function sentencesOf(
  { words, sizes, names: all }: SentenceText,
  { from, to }: WordSpan,
): Sentences {
  const starts: number[] = [];
  const names: string[][] = [];
  const sums = [0];
  for (let word = from; word < to; word += 1) {
    if (word === from || words.after[word - 1] === BREAK.sentence) {
      starts.push(word);
      names.push([]);
      sums.push(sums.at(-1) as number);
    }
    sums[sums.length - 1] = (sums.at(-1) as number) + (sizes[word] as number);
    const name = all[word] as string;
    if (name !== '') names.at(-1)?.push(name);
  }
  return { starts, sums: Float64Array.from(sums), names };
}

interface LikelyCut {
  /** Indices of sentences. */
  line: number;
  other: number;
  share: number;
}

/** The cuts through which more than half of the ways lead: no two of them cross. */
function likelyCuts(ours: Sentences, theirs: Sentences, ratio: number): LikelyCut[] {
  const [height, width] = [ours.starts.length, theirs.starts.length];
  const score = beadScore(ours, theirs, ratio);
  const forward = ways(height, width, score);
  // Backwards is forwards from the ends.
  const backward = ways(height, width, (line, other, ...bead) =>
    score(height - line - bead[0], width - other - bead[1], ...bead),
  );
  const all = forward[forward.length - 1] as number;
  const cuts: LikelyCut[] = [];
  for (let line = 1; line < height; line += 1)
    for (let other = 1; other < width; other += 1) {
      const at = line * (width + 1) + other;
      const share = Math.exp(
        (forward[at] as number) + (backward[forward.length - 1 - at] as number) - all,
      );
      if (share > LIKELY) cuts.push({ line, other, share });
    }
  return cuts;
}

type BeadScore = (
  line: number,
  other: number,
  lines: number,
  others: number,
  often: number,
) => number;

/** Logarithms of the sum over all ways from the start to each pair of places. */
function ways(height: number, width: number, score: BeadScore): Float64Array {
  const sums = new Float64Array((height + 1) * (width + 1)).fill(Number.NEGATIVE_INFINITY);
  sums[0] = 0;
  for (let line = 0; line <= height; line += 1)
    for (let other = 0; other <= width; other += 1) {
      const at = line * (width + 1) + other;
      for (const [lines, others, often] of BEADS) {
        if (lines > line || others > other) continue;
        const from = sums[at - lines * (width + 1) - others] as number;
        if (from === Number.NEGATIVE_INFINITY) continue;
        const way = from + score(line - lines, other - others, lines, others, often);
        sums[at] = addLogs(sums[at] as number, way);
      }
    }
  return sums;
}

function addLogs(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

/** The likelihood of a bead that starts at a sentence of each side. */
function beadScore(ours: Sentences, theirs: Sentences, ratio: number): BeadScore {
  const width = theirs.starts.length;
  const own = (theirs.sums.at(-1) as number) / Math.max(1, ours.sums.at(-1) as number);
  const rate = Math.min(ratio * RATIO_SLACK, Math.max(ratio / RATIO_SLACK, own));
  const shared = sharedNames(ours, theirs);
  return (line, other, lines, others, often) => {
    const said = rate * ((ours.sums[line + lines] as number) - (ours.sums[line] as number));
    const told = (theirs.sums[other + others] as number) - (theirs.sums[other] as number);
    const away = (told - said) ** 2 / (VARIANCE * Math.max(1, (told + said) / 2));
    let names = 0;
    for (let a = line; a < line + lines; a += 1)
      for (let b = other; b < other + others; b += 1) names += shared.get(a * width + b) ?? 0;
    return often - away / 2 + NAME_NATS * names;
  };
}

/** How many rare names each two sentences share. */
function sharedNames(ours: Sentences, theirs: Sentences): Map<number, number> {
  const [here, there] = [placesOf(ours), placesOf(theirs)];
  const shared = new Map<number, number>();
  for (const [name, lines] of here) {
    const others = there.get(name);
    if (others === undefined || lines.size > MOST_MEETINGS || others.size > MOST_MEETINGS) continue;
    for (const line of lines)
      for (const other of others) {
        const at = line * theirs.starts.length + other;
        shared.set(at, (shared.get(at) ?? 0) + 1);
      }
  }
  return shared;
}

function placesOf({ names }: Sentences): Map<string, Set<number>> {
  const places = new Map<string, Set<number>>();
  for (const [line, list] of names.entries())
    for (const name of list) places.set(name, (places.get(name) ?? new Set<number>()).add(line));
  return places;
}
