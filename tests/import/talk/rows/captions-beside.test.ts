/** Captions in two languages whose clocks, lines and lengths differ: each line stands beside the one that says the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEpisode } from '../../../../src/core/contract/read-episode.ts';
import { importEpisode } from '../../../../src/import/import-episode.ts';
import {
  asStampedText,
  asVtt,
  type GeneratedPair,
  generatePair,
  measurePairs,
  type PairSetting,
} from '../../../support/generated-pair.ts';
import { received } from '../../received.ts';

/** `whole`: the side whose stamps are of whole seconds. */
async function importPair({ english, other }: GeneratedPair, whole?: 'base' | 'translation') {
  const sources = [
    whole === 'base'
      ? received('talk.en.txt', asStampedText(english))
      : received('talk.en.vtt', asVtt('en', english)),
    whole === 'translation'
      ? received('talk.hu.txt', asStampedText(other))
      : received('talk.hu.vtt', asVtt('hu', other)),
  ];
  const { episode, problems } = await importEpisode({ manifestName: '', sources, title: 'A talk' });
  if (episode === undefined) throw new Error(problems[0]?.message);
  expect(readEpisode(episode)).toEqual({ episode });
  return { episode, codes: problems.map(({ code }) => code) };
}

async function figuresOf(setting: PairSetting) {
  const pair = generatePair(setting);
  const { episode } = await importPair(pair);
  return measurePairs(episode, pair);
}

const OFFSETS = [0, 0.1, 0.4, 1, 2, 3, 5, -0.7, -2];

describe.each(['same', 'joined', 'own'] as const)('lines cut as: %s', (cut) => {
  test.each(OFFSETS)('%s s later stand in the row of their counterpart', async (later) => {
    // Nothing is said before the recording starts.
    const shift = (time: number) => Math.max(later, -time);
    const figures = await figuresOf({ seed: 7, count: 900, cut, shift });
    expect(figures.right / figures.lines).toBeGreaterThanOrEqual(0.98);
    expect(figures.longestRow).toBeLessThanOrEqual(4);
    expect(figures.halfEmpty).toBe(0);
  });

  test('drifting from one second early to five late, too, and are lit with it', async () => {
    const shift = (time: number) => -1 + time / 90;
    const figures = await figuresOf({ seed: 8, count: 1800, cut, shift });
    expect(figures.right / figures.lines).toBeGreaterThanOrEqual(0.98);
    expect(figures.halfEmpty).toBe(0);
    expect(figures.farthestLit).toBeLessThan(1.1);
  });

  test('of half the talk leave the rest standing alone, as one omission', async () => {
    const pair = generatePair({ seed: 9, count: 1200, cut, shift: () => 2, until: 0.5 });
    const { episode, codes } = await importPair(pair);
    const figures = measurePairs(episode, pair);
    expect(figures.right / figures.lines).toBeGreaterThanOrEqual(0.98);
    expect(codes.filter((code) => code === 'passage-omitted')).toHaveLength(1);
  });
});

describe.each([0, 1.4])('stamps of whole seconds, %s s later', (later) => {
  test.each(['base', 'translation'] as const)(
    'in the %s, are not half a second early',
    async (side) => {
      const pair = generatePair({ seed: 15, count: 900, cut: 'joined', shift: () => later });
      const { episode, codes } = await importPair(pair, side);
      const figures = measurePairs(episode, pair);
      expect(figures.right / figures.lines).toBeGreaterThanOrEqual(0.98);
      expect(codes.includes('times-shifted')).toBe(later > 0);
      // A second is cut off at most.
      expect(figures.farthestLit).toBeLessThan(1.2);
    },
  );
});

test.each([1, 2, 3, 5])(
  'lines of one length and beat, %s s apart, are not taken for their neighbours',
  async (later) => {
    for (const beat of [2.2, 3.3, 4.4]) {
      const figures = await figuresOf({
        seed: 10,
        count: 500,
        cut: 'same',
        beat,
        names: 0,
        shift: () => later,
      });
      expect(figures.right / figures.lines).toBe(1);
      expect(figures.farthestLit).toBeLessThan(0.2);
    }
  },
);

test('captions of a film that plays at another rate are laid beside it to its end', async () => {
  const figures = await figuresOf({
    seed: 11,
    count: 2500,
    cut: 'same',
    shift: (time) => time / 24,
  });
  expect(figures.right / figures.lines).toBeGreaterThanOrEqual(0.98);
  expect(figures.farthestLit).toBeLessThan(1);
});

test('captions of a cut that starts minutes earlier are told by the names in them', async () => {
  const figures = await figuresOf({ seed: 12, count: 1500, cut: 'own', shift: () => 184 });
  expect(figures.right / figures.lines).toBeGreaterThanOrEqual(0.98);
});

test('the captions of another talk are no translation, and keep their times', async () => {
  const talk = generatePair({ seed: 13, count: 4000, cut: 'same' });
  const strange = generatePair({ seed: 14, count: 4000, cut: 'same' });
  const other = strange.other.map((line, nth) => ({
    ...line,
    // Names that any two talks of a trade share.
    words: nth % 25 === 0 ? `${line.words} Trade${nth / 25}` : line.words,
  }));
  const english = talk.english.map((line, nth) => ({
    ...line,
    words: nth % 25 === 0 ? `${line.words} Trade${20 - nth / 25}` : line.words,
  }));
  const { episode, codes } = await importPair({ english, other });
  expect(codes).toContain('translation-unrelated');
  expect(codes).not.toContain('passage-omitted');
  expect(episode.rows).toBeUndefined();
  expect(episode.tracks[1]?.start[50]).toBeCloseTo(other[50]?.from ?? 0, 2);
});

test('whatever the offset, the lengths and the seed, no row is long and nothing is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(10_000),
      fc.double({ min: 0, max: 5, noNaN: true }),
      fc.constantFrom('same' as const, 'joined' as const, 'own' as const),
      fc.constantFrom(0.4, 1),
      async (seed, later, cut, until) => {
        const figures = await figuresOf({ seed, count: 600, cut, until, shift: () => later });
        expect(figures.right / figures.lines).toBeGreaterThanOrEqual(0.95);
        expect(figures.longestRow).toBeLessThanOrEqual(8);
      },
    ),
    { numRuns: 25 },
  );
});
