import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockAt } from '../../../src/core/time/clock-at.ts';
import { parseTime } from '../../../src/core/time/time.ts';

describe('a time as clocks show it', () => {
  test.each([
    ['0:10', 0, { to: 4, time: 10 }],
    ['(1:02:03) so', 1, { to: 8, time: 3723 }],
    ['90:30 so', 0, { to: 5, time: 5430 }],
    ['0:75', 0, { to: 4, time: null }],
    ['1:60:00', 0, { to: 7, time: null }],
  ])('stands in %j at %i', (text, from, clock) => {
    expect(clockAt(text, from)).toEqual(clock);
  });

  test.each([
    '',
    'so',
    '10',
    '1234:05',
    '0:1',
    '0:100',
    '0:10.5',
    '0:10,5',
    '0:10:',
    '0:10:5',
    ':10',
  ])('is not told in %j', (text) => {
    expect(clockAt(text, 0)).toBeUndefined();
  });

  test('is what is parsed as one, whatever its digits are', () => {
    const digits = fc.stringMatching(/^\d{1,3}(?::\d{2}){1,2}$/);
    fc.assert(
      fc.property(digits, fc.constantFrom('', ' ', ')', 'a', '-'), (text, behind) => {
        expect(clockAt(text + behind, 0)).toEqual({ to: text.length, time: parseTime(text) });
      }),
    );
  });
});
