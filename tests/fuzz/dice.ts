import { seededRandom } from '../bench/timing/random.ts';

/** Chance that is the same in every run of one seed. */
export interface Dice {
  /** A whole number from 0 up to, and without, `limit`; 0 where there is nothing to choose from. */
  below(limit: number): number;
  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T;
  /** True in `share` of all throws. */
  chance(share: number): boolean;
  /** Small numbers are likelier than large ones, each order of magnitude as likely as the next: 1 to `most`. */
  size(most: number): number;
}

/** Of its own for each input, so that one can be made again without those before it. */
export function diceFor(seed: number, index: number): Dice {
  const random = seededRandom(seed * 1_000_003 + index);
  const below = (limit: number) => Math.floor(random() * Math.max(0, limit));
  return {
    below,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    chance: (share) => random() < share,
    size: (most) => Math.floor(Math.exp(random() * Math.log(Math.max(1, most)))),
  };
}
