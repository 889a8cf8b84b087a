import { expect, test, vi } from 'vitest';
import { createTicker } from '../../src/playback/ticker.ts';

test('tells of each boundary once, in both directions', () => {
  const changes: number[] = [];
  const ticker = createTicker([0, 1, 2.5], (index) => changes.push(index));
  for (const time of [0, 0.4, 1, 1.7, 2.5, 99, 0.2]) ticker.at(time);
  expect(changes).toEqual([0, 1, 2, 0]);
  expect(ticker.index()).toBe(0);
});

test('before the first start nothing is on', () => {
  const changed = vi.fn();
  const ticker = createTicker([5], changed);
  ticker.at(4.99);
  expect(changed).not.toHaveBeenCalled();
  ticker.at(5);
  ticker.at(1);
  expect(changed.mock.calls).toEqual([[0], [-1]]);
});

test('between boundaries the starts are not looked at', () => {
  const reads = vi.fn();
  const starts = new Proxy([0, 10, 20], {
    get(target, key) {
      reads();
      return Reflect.get(target, key);
    },
  });
  const ticker = createTicker(starts, () => {});
  ticker.at(3);
  reads.mockClear();
  for (let time = 3; time < 10; time += 0.1) ticker.at(time);
  expect(reads).not.toHaveBeenCalled();
});

test('no starts, nothing on', () => {
  const changed = vi.fn();
  createTicker([], changed).at(3);
  expect(changed).not.toHaveBeenCalled();
});
