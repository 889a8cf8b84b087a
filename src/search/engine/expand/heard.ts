/**
 * How far apart two words are to an ear: what a speech recogniser makes of a name that it does not know, and how
 * somebody spells who has only heard it. Latin letters only.
 */

/** Sounds of a word, a letter each: capitals for what two or three letters write. */
export type Sounds = string;

/** What letters sound like, the longer before the shorter; the first that fits is taken. */
const SPELLINGS: readonly (readonly [written: string, sounds: string, where?: 'first' | 'last'])[] =
  [
    ['sch', 'S'],
    ['tch', 'C'],
    ['dge', 'je'],
    ['kn', 'n', 'first'],
    ['gh', 'g', 'first'],
    ['mb', 'm', 'last'],
    ['sh', 'S'],
    ['ch', 'C'],
    ['cz', 'C'],
    ['sz', 'S'],
    ['ph', 'f'],
    ['th', 'T'],
    ['ck', 'k'],
    ['gh', ''],
    ['wh', 'w'],
    ['qu', 'kw'],
    ['dt', 't'],
    ['tz', 's'],
    ['oo', 'u'],
    ['ou', 'u'],
    ['ee', 'i'],
    ['ea', 'i'],
    ['ie', 'i'],
    ['ei', 'e'],
    ['ai', 'e'],
    ['ay', 'e'],
    ['ey', 'i'],
    ['au', 'o'],
    ['ce', 'se'],
    ['ci', 'si'],
    ['cy', 'si'],
    ['x', 'ks'],
    ['q', 'k'],
    ['c', 'k'],
    ['y', 'i'],
  ];
const BY_FIRST = new Map<string, (typeof SPELLINGS)[number][]>();
for (const row of SPELLINGS) {
  const first = row[0].charAt(0);
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), row]);
}

/** Two sounds of a family are taken for one another. */
const FAMILIES = ['bp', 'dtT', 'gk', 'fvw', 'szSCj'];
const FAMILY = new Map(
  FAMILIES.flatMap((sounds, family) =>
    Array.from(sounds, (sound): [string, number] => [sound, family]),
  ),
);
const VOWELS = 'aeiou';
/** Hardly heard, and often not written. */
const FAINT = 'hw';

/** Of a whole letter put in, left out or replaced. */
const COST = {
  vowel: 0.4,
  family: 0.25,
  /** A vowel more or less; beside another one it is a matter of spelling. */
  vowelMore: 0.5,
  vowelBesideVowel: 0.25,
  faintMore: 0.25,
  /** A sound of the same family beside it. */
  besideItsLike: 0.15,
} as const;

/** Empty where a letter is not Latin. */
export function soundsOf(word: string): Sounds {
  if (!/^[a-z]+$/.test(word)) return '';
  let sounds = '';
  for (let at = 0; at < word.length; ) {
    const row = BY_FIRST.get(word.charAt(at))?.find(
      ([written, , where]) =>
        word.startsWith(written, at) &&
        (where !== 'first' || at === 0) &&
        (where !== 'last' || at + written.length === word.length),
    );
    const written = row?.[0] ?? word.charAt(at);
    for (const sound of row?.[1] ?? written) if (!sounds.endsWith(sound)) sounds += sound;
    at += written.length;
  }
  return sounds;
}

/** Without those hardly heard. */
export function consonantsIn(sounds: Sounds): number {
  let count = 0;
  for (const sound of sounds) if (!VOWELS.includes(sound) && !FAINT.includes(sound)) count += 1;
  return count;
}

/** Sounds are ASCII; of each two the cost of one for the other. */
const CODES = 128;
const INSTEAD = new Float64Array(CODES * CODES).fill(1);
for (let code = 0; code < CODES; code += 1) INSTEAD[code * CODES + code] = 0;
for (const [sounds, cost] of [
  [VOWELS, COST.vowel],
  ...FAMILIES.map((family) => [family, COST.family] as const),
] as const)
  for (const a of sounds)
    for (const b of sounds) if (a !== b) INSTEAD[a.charCodeAt(0) * CODES + b.charCodeAt(0)] = cost;

/** The rows at hand; longer words are cut, and differ enough before. */
const LONGEST = 64;
const ROWS = [new Float64Array(LONGEST + 1), new Float64Array(LONGEST + 1)] as const;
const MORE = new Float64Array(LONGEST);

/** In letters; infinite past `most`, or where one of them has no sounds. */
export function heardApart(a: Sounds, b: Sounds, most: number): number {
  const [long, width] = [Math.min(a.length, LONGEST), Math.min(b.length, LONGEST)];
  if (long === 0 || width === 0 || !beginAlike(a, b)) return Number.POSITIVE_INFINITY;
  let [row, next] = ROWS as readonly [Float64Array, Float64Array];
  row[0] = 0;
  for (let j = 0; j < width; j += 1) {
    MORE[j] = more(b, j);
    row[j + 1] = (row[j] as number) + (MORE[j] as number);
  }
  for (let i = 0; i < long; i += 1) {
    const cost = more(a, i);
    const costs = a.charCodeAt(i) * CODES;
    let before = (row[0] as number) + cost;
    let least = before;
    next[0] = before;
    for (let j = 0; j < width; j += 1) {
      const left = before + (MORE[j] as number);
      const above = (row[j + 1] as number) + cost;
      const both = (row[j] as number) + (INSTEAD[costs + b.charCodeAt(j)] as number);
      before = Math.min(left, above, both);
      next[j + 1] = before;
      if (before < least) least = before;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    [row, next] = [next, row];
  }
  const apart = row[width] as number;
  return apart > most ? Number.POSITIVE_INFINITY : apart;
}

/** The first sound is heard best: two consonants are of a family, or one is faint, or a vowel goes before the same one. */
function beginAlike(a: Sounds, b: Sounds): boolean {
  const [first, other] = [a.charAt(0), b.charAt(0)];
  if (first === other || FAINT.includes(first) || FAINT.includes(other)) return true;
  if (isVowel(first) || isVowel(other))
    return (isVowel(first) && isVowel(other)) || a.charAt(1) === other || b.charAt(1) === first;
  const family = FAMILY.get(first);
  return family !== undefined && family === FAMILY.get(other);
}

/** A sound that the other word lacks. */
function more(sounds: Sounds, at: number): number {
  const sound = sounds.charAt(at);
  const [before, after] = [sounds.charAt(at - 1), sounds.charAt(at + 1)];
  if (isVowel(sound))
    return isVowel(before) || isVowel(after) ? COST.vowelBesideVowel : COST.vowelMore;
  if (FAINT.includes(sound)) return COST.faintMore;
  const family = FAMILY.get(sound);
  return family !== undefined && (FAMILY.get(before) === family || FAMILY.get(after) === family)
    ? COST.besideItsLike
    : 1;
}

function isVowel(sound: string): boolean {
  return sound !== '' && VOWELS.includes(sound);
}
