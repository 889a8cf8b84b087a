/**
 * Which words may be meant by another one, and at what cost. Fewer letters say less: of five a single slip makes another
 * word, so what is accepted grows with the length, and by ear with the consonants. What stands in the texts as it was
 * typed is hardly mistyped; then only what sounds much the same is taken for it.
 */
import { consonantsIn, heardApart, soundsOf } from './heard.ts';
import { slipsBetween } from './slips.ts';

/** What is known of the word that was typed. */
export interface Asked {
  word: string;
  /** Only the beginning may be typed. */
  begins: boolean;
  /** It stands in the texts. */
  isKnown: boolean;
}

export interface Likeness {
  /** In letters: 0 for what sounds and is spelt the same. */
  cost: number;
  /** It may be meant by itself; otherwise only where its neighbours are like those of the query too. */
  alone: boolean;
  /** It merely begins so, and is not meant where another word is like the whole. */
  isBegun?: true;
  /** It sounds much the same, and may be meant whatever else is nearer by its letters. */
  isHeard?: true;
}

/** Slips by the letters of the shorter word. */
const SLIPS = [
  { letters: 14, most: 3 },
  { letters: 8, most: 2 },
  { letters: 4, most: 1 },
];
/** Letters apart by ear, by consonants (the last for more): alone, where the word is known, and beside a neighbour. */
const HEARD = [
  { unknown: 0, known: 0, beside: 0.25 },
  { unknown: 0.15, known: 0, beside: 0.25 },
  { unknown: 0.4, known: 0.1, beside: 0.5 },
  { unknown: 0.65, known: 0.1, beside: 0.9 },
  { unknown: 1, known: 0.45, beside: 1.2 },
  { unknown: 1.7, known: 0.7, beside: 1.7 },
  { unknown: 1.8, known: 0.8, beside: 2 },
];
/** Fewer consonants are those of many words: a frequent one is none that was misheard, the less where the word is known. */
const TELLING_CONSONANTS = { unknown: 4, known: 5 };
/** One word or several of it. */
const PLURAL = 0.2;
/** A slip that cannot be heard, as of a doubled letter. */
const UNHEARD = 0.1;
/** A frequent word is hardly ever what a recogniser makes of one that it does not know, unless it is so close. */
const CLOSE = 1;
/** Of what sounds the same the one of the same length. */
const LENGTH = 0.05;
/** What is like the word to an ear alone is farther from what was typed than one slip. */
const BY_EAR_ALONE = 1;
/** Half-typed words are corrected from so many letters on, and a letter to come costs a little. */
const LEAST_BEGINNING = 5;
const LETTER_TO_COME = 0.05;
const BEGINNING = 0.5;

/** `isRare`: the term is one that hardly anybody says. Null where it is not meant. */
export type Judge = (term: string, isRare: boolean) => Likeness | null;

export function createJudge({ word, begins, isKnown }: Asked): Judge {
  const sounds = soundsOf(word);
  const consonants = consonantsIn(sounds);
  const limits = HEARD[Math.min(consonants, HEARD.length - 1)] as (typeof HEARD)[number];
  const heardAlone = isKnown ? limits.known : limits.unknown;
  const isTelling = consonants >= TELLING_CONSONANTS[isKnown ? 'known' : 'unknown'];

  const byEar = (term: string, isRare: boolean): (Likeness & { apart: number }) | null => {
    const cost = heardApart(sounds, soundsOf(term), limits.beside);
    if (cost > limits.beside) return null;
    const isMeantAlone = isRare || (isTelling && cost <= CLOSE) || (!isKnown && cost <= UNHEARD);
    const lengths = LENGTH * Math.abs(term.length - word.length);
    return {
      cost: Math.max(cost, UNHEARD) + lengths + (isKnown ? 0 : BY_EAR_ALONE),
      alone: cost <= heardAlone && isMeantAlone,
      apart: cost,
      ...(cost <= limits.known && isMeantAlone ? { isHeard: true } : {}),
    };
  };
  // Of slips those are likelier that hardly sound otherwise.
  const bySlips = (term: string, apart: number): Likeness | null => {
    const most = slipsAllowed(Math.min(word.length, term.length));
    if (most === 0 || !startsAlike(word, term)) return null;
    const slips = slipsBetween(word, term, most);
    return slips > most ? null : { cost: (slips + Math.min(apart, slips)) / 2, alone: true };
  };
  const byBeginning = (term: string): Likeness | null => {
    if (word.length < LEAST_BEGINNING || term.length <= word.length) return null;
    const most = slipsAllowed(word.length - 1);
    if (most === 0 || word[0] !== term[0]) return null;
    const slips = slipsBetween(word, term, most, 'beginning');
    if (slips > most) return null;
    const toCome = LETTER_TO_COME * (term.length - word.length);
    return { cost: slips + BEGINNING + toCome, alone: true, isBegun: true };
  };

  return (term, isRare) => {
    if (isPlural(word, term)) return { cost: PLURAL, alone: true };
    const heard = byEar(term, isRare);
    if (isKnown) return heard;
    return cheapest([
      heard,
      bySlips(term, heard?.apart ?? Number.POSITIVE_INFINITY),
      begins ? byBeginning(term) : null,
    ]);
  };
}

function cheapest(found: readonly (Likeness | null)[]): Likeness | null {
  let best: Likeness | null = null;
  for (const one of found) {
    if (one === null || (best?.alone === true && !one.alone)) continue;
    const isBetter = best === null || (one.alone && !best.alone) || one.cost < best.cost;
    if (isBetter) best = one;
  }
  if (best !== null && found.some((one) => one?.isHeard === true))
    return { ...best, isHeard: true };
  return best;
}

function slipsAllowed(letters: number): number {
  return SLIPS.find((row) => letters >= row.letters)?.most ?? 0;
}

/** Hardly anybody mistypes the first letter, but for changing it with the second. */
function startsAlike(a: string, b: string): boolean {
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);
}

function isPlural(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 2 && long.length === short.length + 1 && long === `${short}s`;
}
