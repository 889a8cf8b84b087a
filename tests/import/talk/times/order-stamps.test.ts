import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderStamps } from '../../../../src/import/talk/times/order-stamps.ts';

describe('orderStamps', () => {
  test.each<[string, (number | null)[], number[], number[]]>([
    ['keeps what is in order', [0, 2, 2, 5], [0, 2, 2, 5], []],
    ['holds a stamp that goes back', [10, 20, 15, 30], [10, 20, 20, 30], [2]],
    ['holds one absurd stamp, not all that follow', [0, 5, 600, 10, 15], [0, 5, 5, 10, 15], [2]],
    ['holds cues without a stamp', [null, 3, null, 7], [0, 3, 3, 7], []],
    ['believes the earlier of two', [9, 4], [9, 9], [1]],
    ['takes nothing', [], [], []],
  ])('%s', (_name, times, stamps, misplaced) => {
    expect(orderStamps(times)).toEqual({ stamps, misplaced });
  });

  test('never descends, and believes as many stamps as can be', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 9 }), (times) => {
        const { stamps, misplaced } = orderStamps(times);
        expect(stamps).toEqual(stamps.toSorted((a, b) => a - b));
        expect(times.length - misplaced.length).toBe(longestRunByTrying(times));
      }),
    );
  });
});

/** Every subset tried: slow, and plainly right. */
function longestRunByTrying(times: readonly number[]): number {
  let longest = 0;
  for (let subset = 0; subset < 1 << times.length; subset += 1) {
    const run = times.filter((_, index) => (subset >> index) & 1);
    if (run.every((time, index) => index === 0 || (run[index - 1] as number) <= time))
      longest = Math.max(longest, run.length);
  }
  return longest;
}
