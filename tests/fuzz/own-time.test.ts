import { expect, test } from 'vitest';
import { measure, slowedBy, timeOf } from './own-time.ts';

const LIMIT_MS = 100;
const isSlow = (milliseconds: number) => milliseconds > LIMIT_MS;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('what works longer than it may is slow, however slow the machine is said to be', async () => {
  const work = async () => {
    for (let round = 0; round < 20; round += 1) await measure();
    return 'read';
  };
  const { result, milliseconds } = await timeOf(work, isSlow);
  expect(result).toBe('read');
  expect(isSlow(milliseconds)).toBe(true);
});

test('what waits for others is not', async () => {
  const { milliseconds } = await timeOf(() => pause(300), isSlow);
  expect(isSlow(milliseconds)).toBe(false);
});

test('what was slow once is not', async () => {
  let times = 0;
  const work = async () => {
    times += 1;
    for (let round = 0; times === 1 && round < 20; round += 1) await measure();
  };
  const { milliseconds } = await timeOf(work, isSlow);
  expect(isSlow(milliseconds)).toBe(false);
  expect(times).toBe(2);
});

test.each([
  [1, 1],
  [11, 1],
  [22, 2],
  [1e6, 3],
])('a measure of %d ms makes everything take %d times as long', (measured, times) => {
  expect(slowedBy(measured)).toBe(times);
});
