import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spokenText } from '../../../src/core/text/spoken-text.ts';
import { estimateTimes } from '../../../src/timing/estimate/estimate-times.ts';
import { madeUpTurns } from '../../import/talk.ts';

/** Ten subjects of five turns, each naming its title at its start; about 4.5 minutes a subject. */
const TITLES =
  'volcanoes bicycles orchestras lighthouses penguins telescopes bakeries cathedrals submarines orchards'.split(
    ' ',
  );
const turns = madeUpTurns(6000);
const lines = turns.map((line, index) =>
  index % 10 === 0 ? `So let us talk about ${TITLES[index / 10]}. ${line}` : line,
);
const text = spokenText(lines, 'lines');
const duration = 2800;
const chapters = TITLES.map((title, index) => ({ title, startTime: index * 280 }));
const starts = TITLES.map((_, index) => text.turnStarts[index * 10] as number);

describe('chapters', () => {
  test('stand where their subjects begin', () => {
    const { chapters: placed, problems } = estimateTimes(text, { chapters, duration });
    expect(placed.map(({ word }) => word)).toEqual(starts);
    expect(problems).toEqual([]);
  });

  test.each([0.95, 1.05, 0.5])('do not move with a length %f times the true one', (factor) => {
    const { chapters: placed } = estimateTimes(text, { chapters, duration: factor * duration });
    expect(placed.map(({ word }) => word)).toEqual(starts);
  });

  test('give their times to the words they start at', () => {
    const { time, sd } = estimateTimes(text, { chapters, duration });
    for (const [index, word] of starts.entries()) {
      expect(time[word]).toBeCloseTo(index * 280, 0);
      expect(sd[word]).toBeLessThan(4);
    }
  });

  const nonsense: Record<string, { title: string; startTime: number }[]> = {
    scores: [182, 121, 301, 60, 240].map((startTime) => ({ title: 'goal', startTime })),
    'clock times': [540, 585, 630, 675, 720].map((startTime) => ({ title: 'coffee', startTime })),
    'times that are no numbers': [Number.NaN, Number.NaN, -1].map((startTime) => ({
      title: 'x',
      startTime,
    })),
  };
  test.each(Object.entries(nonsense))('that are %s are refused in words', (_name, given) => {
    const { problems, chapters: placed, sd } = estimateTimes(text, { chapters: given, duration });
    expect(problems.map(({ code }) => code)).toEqual(['chapters-implausible']);
    expect(placed).toEqual([]);
    expect(sd[3000]).toBeGreaterThan(2);
  });

  test('of a whole talk where the text is half of it, or in another order, are refused in words', () => {
    const half = spokenText(lines.slice(0, 40), 'lines');
    const reversed = chapters.map(({ startTime }, index) => ({
      title: chapters.at(-1 - index)?.title ?? '',
      startTime,
    }));
    for (const [wrong, given] of [
      [half, chapters],
      [text, reversed],
    ] as const) {
      const { problems, chapters: placed } = estimateTimes(wrong, { chapters: given });
      expect(problems.map(({ code }) => code)).toEqual(['chapters-implausible']);
      expect(placed).toEqual([]);
    }
  });

  test('there are more of than sentences are refused', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ title: 'x', startTime: index }));
    expect(
      estimateTimes(spokenText(['One short line.']), { chapters: many }).problems,
    ).toHaveLength(1);
  });
});

describe('a length', () => {
  test.each([0.5, 3])('%f times the true one is not believed', (factor) => {
    const { problems } = estimateTimes(text, { duration: factor * duration });
    expect(problems.map(({ code }) => code)).toEqual(['length-differs']);
  });

  test('spreads the words over it, surer near the ends than in the middle', () => {
    const { time, sd } = estimateTimes(text, { duration });
    expect(time[0]).toBe(0);
    expect(time.at(-1)).toBeLessThan(duration);
    expect(time.at(-1)).toBeGreaterThan(duration - 5);
    expect(sd[3000]).toBeGreaterThan(sd[100] as number);
  });

  test('that is not known leaves a guess that says so', () => {
    const { time, sd, problems } = estimateTimes(text, {});
    expect(problems).toEqual([]);
    expect(time[5000]).toBeGreaterThan(600);
    expect(sd[5000]).toBeGreaterThan(60);
  });
});

describe('a tap', () => {
  const word = starts[4] as number;

  test('fixes the word that was tapped and what stands around it', () => {
    const before = estimateTimes(text, { duration }).time;
    const { time, sd } = estimateTimes(text, { duration, taps: [{ word, time: 1200 }] });
    expect(time[word]).toBe(1200);
    expect(sd[word]).toBe(0.5);
    expect((time[word + 20] as number) - 1200).toBeLessThan(20);
    expect(before[word]).not.toBeCloseTo(1200, 0);
  });

  test('beats a chapter that contradicts it', () => {
    const { time } = estimateTimes(text, { chapters, duration, taps: [{ word, time: 1150 }] });
    expect(time[word]).toBe(1150);
  });

  test('made later beats one made earlier', () => {
    const taps = [
      { word, time: 1200 },
      { word, time: 1100 },
    ];
    expect(estimateTimes(text, { duration, taps }).time[word]).toBe(1100);
  });

  test('outside the text or at no time is passed over', () => {
    const taps = [
      { word: -1, time: 5 },
      { word: 1e6, time: 5 },
      { word, time: Number.NaN },
    ];
    expect(estimateTimes(text, { duration, taps })).toEqual(estimateTimes(text, { duration }));
  });
});

test('an empty text has no times and no problem', () => {
  const { time, chapters: placed } = estimateTimes(spokenText([]), { chapters, duration });
  expect(time).toHaveLength(0);
  expect(placed).toEqual([]);
});

test('whatever is known: times and uncertainties are finite and times never descend', () => {
  const short = spokenText(madeUpTurns(300), 'lines');
  const anyTime = fc.double({ min: -100, max: 5000 });
  const chapter = fc.record({ title: fc.constantFrom('bacodi', 'x', ''), startTime: anyTime });
  const tap = fc.record({ word: fc.integer({ min: -5, max: 305 }), time: anyTime });
  fc.assert(
    fc.property(fc.array(chapter), fc.array(tap), fc.option(anyTime), (given, taps, length) => {
      const { time, sd } = estimateTimes(short, { chapters: given, taps, duration: length });
      for (let word = 0; word < time.length; word += 1) {
        expect(time[word]).toBeGreaterThanOrEqual(time[word - 1] ?? 0);
        expect(time[word]).toBeLessThan(100_000);
        expect(sd[word]).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 100 },
  );
});
