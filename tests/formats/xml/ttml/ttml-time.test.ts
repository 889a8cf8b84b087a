/** Time expressions as TTML 2 defines them, section 12.3.1, and as people write them. */
import { describe, expect, test } from 'vitest';
import { parseTtmlTime, readTimeRates } from '../../../../src/formats/xml/ttml/ttml-time.ts';

function rates(attributes: Record<string, string>) {
  return readTimeRates({ name: 'tt', attributes, children: [], line: 1 });
}

test.each([
  ['12.5s', 12.5],
  ['1500ms', 1.5],
  ['1.5m', 90],
  ['0.5h', 1800],
  ['45f', 1.5],
  ['3t', 3],
  ['00:01:02', 62],
  ['00:01:02.345', 62.345],
  ['00:01:02:15', 62.5],
  ['100:00:00', 360_000],
  ['0:01:02,5', 62.5],
  ['12.5', 12.5],
  ['1:02', 62],
])('%s is %d seconds', (expression, seconds) => {
  expect(parseTtmlTime(expression, rates({}))).toBe(seconds);
});

test.each(['', 'soon', '-1s', '1:2:3:4:5', '9'.repeat(20), 'NaNs', '1e3s'])(
  '%j is none',
  (expression) => {
    expect(parseTtmlTime(expression, rates({}))).toBeNull();
  },
);

describe('rates', () => {
  test.each([
    [{ frameRate: '25' }, '10f', 0.4],
    [{ frameRate: '30', frameRateMultiplier: '1000 1001' }, '30f', 1.001],
    [{ frameRate: '24', subFrameRate: '2' }, '00:00:01:12.1', 1.521],
    [{ tickRate: '10000000' }, '15000000t', 1.5],
    [{ frameRate: '25' }, '50t', 2],
    [{ frameRate: '0', frameRateMultiplier: '1 0' }, '30f', 1],
  ])('%j make of %s %d seconds', (attributes, expression, seconds) => {
    expect(parseTtmlTime(expression, rates(attributes))).toBe(seconds);
  });
});
