import { type Words, wordsOf } from '../../core/text/spoken-words.ts';

/** Words so common that a title shares them with everything. */
const STOP_WORDS = new Set(
  'a an and are as at be by can could did do does for from has have how i if in into is it its my of on or our so that the their there this to us vs was we what when where which who why will with you your'.split(
    ' ',
  ),
);
/** Words over which the talk after a chapter's start is read, fading: its subject is named in the first minute. */
const FADE_WORDS = 60;
const NAMED_WITHIN = 40;
/** Words before the start that speak against it: a subject already under discussion does not begin here. */
const BEFORE_WORDS = 60;
const BEFORE_WEIGHT = 0.5;
/** Words of one block, for counting how widely a term is used. */
const BLOCK_WORDS = 100;

/**
 * Stem of a word for comparing titles with speech: a light suffix cutter for English, the key itself elsewhere. It
 * need not be a word, only the same for "prediction", "predictions" and "predict".
 */
export function stem(key: string): string {
  let root = key;
  for (const [suffix, least] of SUFFIXES)
    if (root.endsWith(suffix) && root.length - suffix.length >= least) {
      root = root.slice(0, -suffix.length);
      break;
    }
  return root.length > 4 && root.endsWith('e') ? root.slice(0, -1) : root;
}

/** Suffix and fewest letters that must remain; first match wins. */
const SUFFIXES: readonly [suffix: string, least: number][] = [
  ['izations', 3],
  ['ization', 3],
  ['ations', 4],
  ['ation', 4],
  ['ments', 4],
  ['ment', 4],
  ['ness', 4],
  ['ings', 3],
  ['ing', 3],
  ['ions', 4],
  ['ion', 4],
  ['ities', 4],
  ['ity', 4],
  ['ies', 3],
  ['ied', 3],
  ['ers', 4],
  ['er', 4],
  ['ive', 4],
  ['ized', 4],
  ['izes', 4],
  ['ize', 4],
  ['als', 4],
  ['al', 4],
  ['ed', 3],
  ['es', 3],
  ['ly', 4],
  ['s', 3],
  ['y', 4],
];

/** Where each stem is used: what `titleLikeness` looks up. Built once a text. */
export interface StemIndex {
  positions: Map<string, number[]>;
  /** Natural logarithm of how rare each stem is among blocks of the text. */
  rarity(stem: string): number;
}

export function stemIndex(words: Words): StemIndex {
  const positions = new Map<string, number[]>();
  const stems = new Map<string, string>();
  for (const [index, key] of words.key.entries()) {
    let root = stems.get(key);
    if (root === undefined) {
      root = stem(key);
      stems.set(key, root);
    }
    const known = positions.get(root);
    if (known === undefined) positions.set(root, [index]);
    else known.push(index);
  }
  const blocks = Math.max(1, Math.ceil(words.key.length / BLOCK_WORDS));
  return {
    positions,
    rarity(root) {
      const used = new Set(positions.get(root)?.map((at) => Math.floor(at / BLOCK_WORDS)));
      return Math.log((blocks + 1) / (used.size + 0.5));
    },
  };
}

/** Whether the text uses any word of the title: if not, nothing can be said of how well it fits (another language). */
export function isTitleKnown(title: string, index: StemIndex): boolean {
  return [...rootsOf(title)].some((root) => index.positions.has(root));
}

function rootsOf(title: string): Set<string> {
  const keys = wordsOf([title]).key.filter((key) => !STOP_WORDS.has(key));
  return new Set(keys.map(stem));
}

/**
 * How well a chapter title fits the text that follows each place, 0 to about 1, less what precedes it. `places` are
 * ascending word indices. tf-idf over stems, each term counted once and fading with its distance.
 */
export function titleLikeness(
  title: string,
  places: readonly number[],
  index: StemIndex,
): Float64Array {
  const likeness = new Float64Array(places.length);
  const roots = rootsOf(title);
  let weights = 0;
  for (const root of roots) {
    const weight = Math.max(0, index.rarity(root));
    weights += weight;
    const positions = index.positions.get(root);
    if (positions === undefined || weight === 0) continue;
    let from = 0;
    for (const [row, place] of places.entries()) {
      while (from < positions.length && (positions[from] as number) < place - BEFORE_WORDS)
        from += 1;
      let after = 0;
      let before = 0;
      for (let p = from; p < positions.length; p += 1) {
        const distance = (positions[p] as number) - place;
        if (distance > NAMED_WITHIN + 4 * FADE_WORDS) break;
        if (distance < 0) before = 1 + distance / BEFORE_WORDS;
        else {
          after = Math.exp(-Math.max(0, distance - NAMED_WITHIN) / FADE_WORDS);
          break;
        }
      }
      likeness[row] = (likeness[row] as number) + weight * (after - BEFORE_WEIGHT * before);
    }
  }
  if (weights > 0)
    for (let row = 0; row < likeness.length; row += 1)
      likeness[row] = (likeness[row] as number) / weights;
  return likeness;
}
