/** Ways in which a real text goes wrong: a row each. */
import type { Dice } from './dice.ts';
import { NUMBERS, TOKENS } from './tokens.ts';

/** Characters of an input, at most: what 100 ms are given for. */
export const MOST = 100_000;

export interface Mutation {
  name: string;
  /** `other` is another real text to take from. */
  mutate(text: string, dice: Dice, other: string): string;
}

/** What readers tell structure by: times, numbers, names of fields, tags, marks, words. */
const TOKEN = /\d+(?:[.,:]\d+)*|[\w-]+|<[^<>\n]{0,40}>|-->|[^\s\w]/g;

export const MUTATIONS: readonly Mutation[] = [
  { name: 'as it is', mutate: (text) => text },
  { name: 'cut off', mutate: (text, dice) => text.slice(0, dice.below(text.length)) },
  { name: 'without its head', mutate: (text, dice) => text.slice(dice.below(text.length)) },
  {
    name: 'a hole in it',
    mutate: (text, dice) => replace(text, dice.below(text.length), dice.size(text.length), ''),
  },
  {
    name: 'two spliced',
    mutate: (text, dice, other) =>
      text.slice(0, dice.below(text.length)) + other.slice(dice.below(other.length)),
  },
  {
    name: 'a part of another in it',
    mutate: (text, dice, other) => {
      const from = dice.below(other.length);
      const part = other.slice(from, from + dice.size(2000));
      return replace(text, dice.below(text.length), 0, part);
    },
  },
  {
    name: 'lines in another order',
    mutate: (text, dice) => {
      const lines = text.split('\n');
      for (let swaps = dice.size(lines.length); swaps > 0; swaps -= 1) {
        const [a, b] = [dice.below(lines.length), dice.below(lines.length)];
        [lines[a], lines[b]] = [lines[b] as string, lines[a] as string];
      }
      return lines.join('\n');
    },
  },
  {
    name: 'lines dropped',
    mutate: (text, dice) => {
      const share = dice.chance(0.5) ? 0.05 : 0.5;
      const lines = text.split('\n');
      return lines.filter(() => !dice.chance(share)).join('\n');
    },
  },
  {
    name: 'lines repeated',
    mutate: (text, dice) => {
      const lines = text.split('\n');
      const from = dice.below(lines.length);
      const block = lines.slice(from, from + dice.size(6));
      const times = dice.size(dice.chance(0.1) ? 5000 : 20);
      lines.splice(from, 0, ...Array.from({ length: times }, () => block).flat());
      return lines.join('\n');
    },
  },
  {
    name: 'tokens changed',
    mutate: (text, dice) => {
      const share = dice.chance(0.7) ? 0.01 : 0.2;
      const first = dice.below(text.length);
      const touched = (offset: number) => offset === nearest || dice.chance(share);
      const nearest = text.slice(first).search(TOKEN) + first;
      return text.replace(TOKEN, (token, offset: number) =>
        touched(offset) ? otherToken(token, dice) : token,
      );
    },
  },
  {
    name: 'numbers changed',
    mutate: (text, dice) => {
      const share = dice.pick([0.005, 0.05, 0.5]);
      return text.replace(/\d+/g, (number) => (dice.chance(share) ? dice.pick(NUMBERS) : number));
    },
  },
  {
    name: 'tokens put in',
    mutate: (text, dice) => {
      let changed = text;
      for (let count = dice.size(12); count > 0; count -= 1)
        changed = replace(changed, dice.below(changed.length + 1), 0, dice.pick(TOKENS));
      return changed;
    },
  },
  {
    name: 'other line ends',
    mutate: (text, dice) => {
      const end = dice.pick(['\r\n', '\r', '\n\n', '\n \n', '\u2028', '']);
      const share = dice.chance(0.5) ? 1 : 0.1;
      return text.replace(/\n/g, () => (dice.chance(share) ? end : '\n'));
    },
  },
  {
    name: 'a token a thousand times over',
    mutate: (text, dice) => {
      const token = dice.pick([dice.pick(TOKENS), dice.pick(TOKENS) + dice.pick(TOKENS)]);
      const run = token.repeat(dice.size(MOST / 2 / token.length));
      return replace(text, dice.below(text.length + 1), 0, run);
    },
  },
];

function otherToken(token: string, dice: Dice): string {
  if (dice.chance(0.3)) return '';
  if (dice.chance(0.2)) return token + token;
  return /\d/.test(token) && dice.chance(0.7) ? dice.pick(NUMBERS) : dice.pick(TOKENS);
}

function replace(text: string, from: number, length: number, by: string): string {
  return text.slice(0, from) + by + text.slice(from + length);
}
