import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTime, parseOffset, parseTime, roundTime } from '../../../src/core/time/time.ts';

describe('parseTime', () => {
  test.each([
    ['0:00', 0],
    ['754', 754],
    ['754.5', 754.5],
    ['12:34', 754],
    ['1:02:03', 3723],
    ['90:30', 5430],
    ['58:43.25', 3523.25],
    ['1h2m3s', 3723],
    ['PT1H2M3.5S', 3723.5],
    ['2m', 120],
    ['45s', 45],
    [' 12:34 ', 754],
  ])('reads %j as %d seconds', (text, seconds) => {
    expect(parseTime(text)).toBe(seconds);
  });

  test.each([
    '',
    ' ',
    'soon',
    '1:75',
    '1:5',
    '1:2:03',
    '1:60:00',
    '-5',
    '1e3',
    '12:34x',
    '9'.repeat(400),
    `${'9'.repeat(30)}:00:00`,
  ])('finds no time in %j', (text) => {
    expect(parseTime(text)).toBeNull();
  });

  test('keeps three decimals', () => {
    expect(parseTime('1.23456')).toBe(1.235);
  });

  test('reads back whatever formatTime writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e7 }), (seconds) => {
        expect(parseTime(formatTime(seconds))).toBe(seconds);
      }),
    );
  });

  test('never gives anything but null or a time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789:.hms ') }), (text) => {
        const time = parseTime(text);
        expect(time === null || (Number.isFinite(time) && time >= 0)).toBe(true);
      }),
    );
  });
});

describe('formatTime', () => {
  test.each([
    [0, '0:00'],
    [59.999, '0:59'],
    [754, '12:34'],
    [3600, '1:00:00'],
    [3723.9, '1:02:03'],
    [-0.5, '−0:01'],
    [-3723, '−1:02:03'],
  ])('writes %d seconds as %s', (seconds, text) => {
    expect(formatTime(seconds)).toBe(text);
  });
});

test.each([
  ['12.5', 12.5],
  ['-12.5', -12.5],
  ['−0:30', -30],
  ['+ 1:05', 65],
  ['-00:01:05', -65],
  ['', null],
  ['--5', null],
  ['later', null],
])('an offset of %j is %s seconds', (text, seconds) => {
  expect(parseOffset(text)).toBe(seconds);
});

test('roundTime keeps milliseconds', () => {
  expect(roundTime(0.1 + 0.2)).toBe(0.3);
  expect(roundTime(681.66666)).toBe(681.667);
});
