import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { At } from '../../../src/core/contract/at.ts';
import { groupParagraphs, PARAGRAPH_WORDS } from '../../../src/core/text/paragraph.ts';
import { runningWords, wordIndexAt } from '../../../src/core/text/running-words.ts';

/** `count` words, a full stop after every `every`th, seven to a cue, two seconds a cue. */
function talk(count: number, every: number) {
  const words = Array.from({ length: count }, (_, index) => {
    const opens = index % every === 0;
    const closes = index % every === every - 1 || index === count - 1;
    return `${opens ? 'Word' : 'word'}${closes ? '.' : ''}`;
  });
  const text: string[] = [];
  for (let index = 0; index < count; index += 7) text.push(words.slice(index, index + 7).join(' '));
  return { text, start: text.map((_, index) => index * 2) };
}

const FIRST: At = [0, 0];

function lengths(text: readonly string[], places: readonly At[]): number[] {
  const words = runningWords(text);
  const indices = places.map((at) => wordIndexAt(words, at));
  return indices.map((index, nth) => (indices[nth + 1] ?? words.length) - index);
}

function lastWords(text: readonly string[], places: readonly At[]): string[] {
  const words = runningWords(text);
  return [...places.slice(1).map((at) => wordIndexAt(words, at)), words.length].map(
    (index) => words[index - 1]?.word ?? '',
  );
}

describe('a long turn', () => {
  test('is broken at sentence ends, inside cues where they stand there', () => {
    const { text, start } = talk(800, 17);
    const places = groupParagraphs({ text, start, turns: [FIRST], chapterTimes: [] });
    expect(places.length).toBeGreaterThan(7);
    expect(places.some((at) => at[1] > 0)).toBe(true);
    expect(lastWords(text, places).every((word) => word.endsWith('.'))).toBe(true);
    for (const length of lengths(text, places)) {
      expect(length).toBeGreaterThanOrEqual(PARAGRAPH_WORDS.least);
      expect(length).toBeLessThanOrEqual(PARAGRAPH_WORDS.most);
    }
  });

  test('without any sentence end is still broken below the limit', () => {
    const { text, start } = talk(1000, 5000);
    const places = groupParagraphs({ text, start, turns: [FIRST], chapterTimes: [] });
    expect(Math.max(...lengths(text, places))).toBeLessThanOrEqual(PARAGRAPH_WORDS.most);
  });

  test('prefers a comma to a bare word where no sentence ends', () => {
    const text = [...Array(10).fill('and so it goes on and on'), 'until here,'];
    text.push(...Array(20).fill('and so it goes on and on'));
    const start = text.map((_, index) => index * 2);
    const places = groupParagraphs({ text, start, turns: [FIRST], chapterTimes: [] });
    expect(lastWords(text, places)).toContain('here,');
  });
});

describe('a turn', () => {
  test('is a paragraph of its own, however short', () => {
    const { text, start } = talk(70, 10);
    const turns: At[] = [FIRST, [4, 0], [4, 11], [5, 0]];
    const places = groupParagraphs({ text, start, turns, chapterTimes: [] });
    expect(places).toEqual(turns);
  });
});

describe('a chapter', () => {
  test('starts a paragraph at the sentence nearest to it', () => {
    const { text, start } = talk(400, 20);
    const places = groupParagraphs({ text, start, turns: [FIRST], chapterTimes: [0, 50] });
    // Cue 25 is lit at 50 s and starts with word 175; the sentence next to it starts with word 180.
    expect(places).toContainEqual([25, 'word word word word word. '.length]);
  });

  test('starts with the turn near it and orphans nobody', () => {
    const { text, start } = talk(400, 400);
    const turns: At[] = [FIRST, [24, 0]];
    const places = groupParagraphs({ text, start, turns, chapterTimes: [50] });
    expect(places).toContainEqual([24, 0]);
    expect(Math.min(...lengths(text, places))).toBeGreaterThanOrEqual(PARAGRAPH_WORDS.least);
  });

  test('starts at its cue where no sentence or turn is near', () => {
    const { text, start } = talk(400, 400);
    const places = groupParagraphs({ text, start, turns: [FIRST], chapterTimes: [50] });
    expect(places).toContainEqual([25, 0]);
  });
});

test('of ten chapters of eight seconds each starts a paragraph, at a sentence of its own', () => {
  const { text, start } = talk(7 * 40, 9);
  const chapterTimes = Array.from({ length: 10 }, (_, index) => index * 8);
  const places = groupParagraphs({ text, start, turns: [FIRST], chapterTimes });
  const words = runningWords(text);
  const startsOf = places.map((at) => (wordIndexAt(words, at) / 7) * 2);
  for (const time of chapterTimes)
    expect(Math.min(...startsOf.map((start) => Math.abs(start - time)))).toBeLessThan(4);
  expect(lastWords(text, places).every((word) => word.endsWith('.'))).toBe(true);
});

test('a pause starts a paragraph, however short the one before it', () => {
  const { text, start } = talk(400, 20);
  const places = groupParagraphs({
    text,
    start,
    turns: [FIRST],
    chapterTimes: [],
    breaks: [30, 2],
  });
  expect(places).toEqual(expect.arrayContaining([FIRST, [2, 0], [30, 0]]));
});

test('a text without words has no paragraphs', () => {
  expect(groupParagraphs({ text: [], start: [], turns: [], chapterTimes: [5] })).toEqual([]);
});

test('whatever the text, paragraphs ascend from the first word and keep every turn', () => {
  const cues = fc.array(
    fc.array(fc.constantFrom('so', 'it', 'goes.', 'Uh', 'well,', 'On'), {
      minLength: 1,
      maxLength: 12,
    }),
    { minLength: 1, maxLength: 150 },
  );
  fc.assert(
    fc.property(cues, fc.array(fc.nat(200)), fc.array(fc.nat(400)), (rows, marks, times) => {
      const text = rows.map((row) => row.join(' '));
      const start = text.map((_, index) => index * 2);
      const turns = [...new Set([0, ...marks])]
        .filter((cue) => cue < text.length)
        .sort((a, b) => a - b)
        .map((cue): At => [cue, 0]);
      const chapterTimes = [...new Set(times)].sort((a, b) => a - b);
      const places = groupParagraphs({ text, start, turns, chapterTimes });
      expect(places[0]).toEqual(FIRST);
      expect(places).toEqual(expect.arrayContaining(turns));
      const counts = lengths(text, places);
      expect(Math.min(...counts)).toBeGreaterThan(0);
      expect(Math.max(...counts)).toBeLessThanOrEqual(PARAGRAPH_WORDS.most);
    }),
    { numRuns: 60 },
  );
});
