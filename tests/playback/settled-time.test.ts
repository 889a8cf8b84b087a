import { expect, test } from 'vitest';
import { createSettledTime } from '../../src/playback/settled-time.ts';

test('without a seek a player is believed', () => {
  expect(createSettledTime().settle(12.5, 0)).toBe(12.5);
});

test('the old time is not shown after a seek', () => {
  const settled = createSettledTime();
  settled.expect(60, 12, 0);
  expect(settled.settle(12, 100)).toBe(60);
  expect(settled.settle(60.1, 200)).toBe(60.1);
  expect(settled.settle(60.4, 300)).toBe(60.4);
});

test('a landing just before the target shows the target until playback passes it', () => {
  const settled = createSettledTime();
  settled.expect(60, 12, 0);
  expect(settled.settle(59.8, 100)).toBe(60);
  expect(settled.settle(59.95, 5000)).toBe(60);
  expect(settled.settle(60.02, 5100)).toBe(60.02);
});

test('after two seconds a player that went elsewhere is believed', () => {
  const settled = createSettledTime();
  settled.expect(60, 12, 0);
  expect(settled.settle(12, 1999)).toBe(60);
  expect(settled.settle(12, 2000)).toBe(12);
  expect(settled.settle(13, 2001)).toBe(13);
});

test('the latest seek wins', () => {
  const settled = createSettledTime();
  settled.expect(60, 12, 0);
  settled.expect(30, 12, 10);
  expect(settled.settle(60, 20)).toBe(30);
  expect(settled.settle(30, 30)).toBe(30);
});

test('a short step back is not mistaken for having arrived', () => {
  const settled = createSettledTime();
  settled.expect(19, 20, 0);
  expect(settled.settle(20, 10)).toBe(19);
  expect(settled.settle(20.02, 30)).toBe(19);
  expect(settled.settle(19.01, 60)).toBe(19.01);
  expect(settled.settle(20.3, 1400)).toBe(20.3);
});
