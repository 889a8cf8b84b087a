import { describe, expect, test } from 'vitest';
import type { Track } from '../../../src/core/contract/episode-file.ts';
import { type CutWords, timedWords } from '../../../src/timing/words/timed-words.ts';
import { smallEpisode } from '../../support/small-episode.ts';

function track(change: Partial<Track>): Track {
  return { ...(smallEpisode().tracks[0] as Track), ...change };
}

/** Each word with its start in seconds. */
function timed(of: Track, cueIndex: number, cutWords: CutWords = null, duration = 100) {
  const { from, to, start, exact } = timedWords(of, cueIndex, duration, cutWords);
  const text = of.text[cueIndex] ?? '';
  return {
    words: from.map((at, index) => text.slice(at, to[index])),
    start,
    exact,
  };
}

describe('times of the track', () => {
  const real = track({
    text: ['So, “yes” — we did.', 'And then?'],
    start: [10, 12],
    words: [[0, 0, 4, 35, 10, 60, 12, 90, 15, 120], 0],
  });

  test('are taken as they are; marks around a word are no part of its end', () => {
    expect(timed(real, 0)).toEqual({
      words: ['So', '“yes', 'we', 'did'],
      start: [10, 10.35, 10.9, 11.2],
      exact: true,
    });
  });

  test('are estimated for a cue that has none', () => {
    expect(timed(real, 1)).toMatchObject({ words: ['And', 'then'], exact: false });
  });
});

describe('estimated times', () => {
  test('begin with the cue, ascend, and end before the next one', () => {
    const { words, start } = timed(track({}), 3);
    expect(words).toEqual('These are the words of line 3'.split(' '));
    expect(start[0]).toBe(6);
    expect(start).toEqual(start.toSorted((a, b) => a - b));
    expect(start.at(-1)).toBeLessThan(8);
  });

  test('give a long word more of the time than a short one', () => {
    const { start } = timed(track({ text: ['a responsibility a'], start: [0] }), 0, null, 2);
    const [first = 0, second = 0, third = 0] = start;
    expect(third - second).toBeGreaterThan(second - first);
  });

  test('do not wait for a cut-off stamp: the line is lit at it', () => {
    expect(timed(track({ resolution: 1 }), 2).start[0]).toBe(4);
  });

  test('of the last cue stay inside the recording', () => {
    const { start } = timed(track({}), 19, null, 39);
    expect(start.at(-1)).toBeLessThan(39);
  });
});

describe('a language without spaces', () => {
  const chinese = track({ text: ['我们讨论模型，OpenAI 也在。'], start: [0] });

  test('is cut where the engine knows its words', () => {
    const cut: CutWords = () => [0, 2, 4, 6, 7, 13, 14, 15];
    expect(timed(chinese, 0, cut).words).toEqual(['我们', '讨论', '模型', 'OpenAI', '也', '在']);
  });

  test('is cut into pairs of characters where nobody knows them', () => {
    expect(timed(chinese, 0).words).toEqual(['我们', '讨论', '模型', 'OpenAI', '也在']);
  });
});

test('a cue without a word has none', () => {
  expect(timed(track({ text: ['—'], start: [0] }), 0).words).toEqual([]);
});

test('a word of 5,000 characters is one word', () => {
  const long = track({ text: ['x'.repeat(5000)], start: [0] });
  expect(timed(long, 0).words).toEqual(['x'.repeat(5000)]);
});
