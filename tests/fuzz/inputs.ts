/** Inputs nobody wrote: bytes, characters and tokens at random, and real files gone wrong. Each is made from its index alone. */
import { type Dice, diceFor } from './dice.ts';
import { changeValues } from './json-mutation.ts';
import { MOST, MUTATIONS } from './mutations.ts';
import type { RealFile, RealFiles } from './real-files.ts';
import { TOKENS } from './tokens.ts';

export interface FuzzInput {
  /** How it was made: `talk.srt: cut off, tokens changed`. */
  origin: string;
  bytes: Uint8Array;
}

type Source = (dice: Dice, files: RealFiles) => FuzzInput;

/** The first in whose share the throw falls; the last takes the rest. */
const SOURCES: readonly { share: number; make: Source }[] = [
  { share: 0.03, make: randomBytes },
  { share: 0.03, make: randomUnicode },
  { share: 0.08, make: tokenSoup },
  { share: 0.04, make: fewTokensOften },
  { share: 0.07, make: damagedBytes },
  { share: 1, make: mutatedText },
];

export function inputAt(seed: number, index: number, files: RealFiles): FuzzInput {
  const dice = diceFor(seed, index);
  let throwOf = dice.below(100) / 100;
  const source = SOURCES.find(({ share }) => {
    throwOf -= share;
    return throwOf < 0;
  });
  const { origin, bytes } = (source?.make ?? mutatedText)(dice, files);
  return { origin, bytes: bytes.subarray(0, MOST) };
}

function randomBytes(dice: Dice): FuzzInput {
  const bytes = Uint8Array.from({ length: dice.size(8000) }, () => dice.below(256));
  return { origin: 'random bytes', bytes };
}

function randomUnicode(dice: Dice): FuzzInput {
  const limit = dice.pick([0x80, 0x250, 0x3000, 0x10000, 0x110000]);
  const points = Array.from({ length: dice.size(4000) }, () => dice.below(limit));
  return encoded('random characters', points.map((point) => String.fromCodePoint(point)).join(''));
}

function tokenSoup(dice: Dice): FuzzInput {
  const glue = dice.pick(['', ' ', '\n']);
  const tokens = Array.from({ length: dice.size(2000) }, () => dice.pick(TOKENS));
  return encoded('tokens', tokens.join(glue));
}

/** What makes a careless pattern go back over its steps: a few pieces, up to a hundred thousand characters of them. */
function fewTokensOften(dice: Dice): FuzzInput {
  const tokens = Array.from({ length: dice.size(5) }, () => dice.pick(TOKENS));
  const unit = tokens.join(dice.pick(['', ' ', '\n']));
  const head = dice.pick(['', 'WEBVTT\n\n', '{"segments":[', '[', '<tt>', '0:00 ', '---\n']);
  const text = unit.repeat(Math.ceil(dice.size(MOST) / unit.length));
  return encoded(`${tokens.length} tokens over and over`, head + text);
}

function damagedBytes(dice: Dice, files: RealFiles): FuzzInput {
  const { name, bytes } = partOf(dice, dice.pick(dice.pick(files)));
  const damaged = Uint8Array.from(bytes);
  for (let count = dice.size(30); count > 0 && damaged.length > 0; count -= 1)
    damaged[dice.below(damaged.length)] = dice.below(256);
  return { origin: `${name}: bytes damaged`, bytes: damaged };
}

function mutatedText(dice: Dice, files: RealFiles): FuzzInput {
  const whole = dice.pick(dice.pick(files));
  // JSON that is cut or changed as text is mostly no JSON, and tells little about what reads it.
  if (isJson(whole) && dice.chance(0.6))
    return encoded(`${whole.name}: values changed`, changeValues(decoded(whole.bytes), dice));
  const file = partOf(dice, whole);
  const other = decoded(partOf(dice, dice.pick(dice.pick(files))).bytes);
  let text = decoded(file.bytes);
  const names: string[] = [];
  for (let count = dice.size(4); count > 0; count -= 1) {
    const { name, mutate } = dice.pick(MUTATIONS);
    text = mutate(text, dice, other).slice(0, MOST);
    names.push(name);
  }
  return encoded(`${file.name}: ${names.join(', ')}`, text);
}

/** Of a long file mostly its head and a stretch of it: what goes wrong in a part goes wrong there too, and sooner. */
function partOf(dice: Dice, { name, bytes }: RealFile): RealFile {
  const [head, stretch] = [1000, 7000];
  if (bytes.length <= head + stretch || dice.chance(0.03)) return { name, bytes };
  const from = head + dice.below(bytes.length - head - stretch);
  const parts = [...bytes.subarray(0, head), ...bytes.subarray(from, from + stretch)];
  return { name, bytes: Uint8Array.from(parts) };
}

function isJson({ bytes }: RealFile): boolean {
  return bytes[0] === 0x7b || bytes[0] === 0x5b;
}

function encoded(origin: string, text: string): FuzzInput {
  return { origin, bytes: new TextEncoder().encode(text) };
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
