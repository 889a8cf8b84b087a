import { describe, expect, test } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';

function progressOn(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const progress = createProgress({ isTTY, write: (text) => written.push(text) }, () => time);
  return { written, progress, at: (ms: number) => (time = ms) };
}

describe('progress', () => {
  test('of a run under a second says nothing', () => {
    const { written, progress, at } = progressOn(true);
    progress.onGroup(0, 2, 'one');
    at(900);
    progress.onGroup(1, 2, 'two');
    progress.end();
    expect(written).toEqual([]);
  });

  test('is one line on a terminal, written over and taken away', () => {
    const { written, progress, at } = progressOn(true);
    at(1000);
    progress.onGroup(3, 2000, 'a long name');
    at(1050);
    progress.onGroup(4, 2000, 'too soon');
    at(1200);
    progress.onGroup(5, 2000, 'short');
    progress.end();
    expect(written).toEqual([
      '\r4 of 2000: a long name',
      '\r6 of 2000: short      ',
      `\r${' '.repeat('6 of 2000: short'.length)}\r`,
    ]);
  });

  test('is a line now and then where it is kept, with long names cut', () => {
    const { written, progress, at } = progressOn(false);
    at(2000);
    progress.onGroup(3, 2000, 'early');
    at(10_000);
    progress.onGroup(4, 2000, 'x'.repeat(100));
    progress.end();
    expect(written).toHaveLength(1);
    expect(written[0]).toMatch(/^5 of 2000: x+…\n$/);
    expect(written[0]).toHaveLength(79);
  });
});
