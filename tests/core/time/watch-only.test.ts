import { expect, test } from 'vitest';
import type { Chapter } from '../../../src/core/contract/episode-file.ts';
import {
  chaptersIn,
  isJudged,
  leftOut,
  secondsLeft,
  secondsWorth,
  verdictsOf,
} from '../../../src/core/time/watch-only.ts';

const CHAPTERS: Chapter[] = [
  { startTime: 0, endTime: 10, title: { en: 'Intro' }, verdict: 'optional' },
  { startTime: 10, endTime: 40, title: { en: 'Heart' }, verdict: 'watch' },
  { startTime: 40, endTime: 60, title: { en: 'Aside' } },
  { startTime: 60, endTime: 90, title: { en: 'End' }, verdict: 'watch' },
];

test('a reader’s own verdict beats the episode’s; one for a chapter that is gone is nobody’s', () => {
  const own = [
    { startTime: 10, verdict: 'skip' as const },
    { startTime: 11, verdict: 'watch' as const },
  ];
  expect(verdictsOf(CHAPTERS, own)).toEqual(['optional', 'skip', undefined, 'watch']);
});

test('an episode that nobody judged has nothing to leave out', () => {
  expect(isJudged(CHAPTERS)).toBe(true);
  expect(isJudged(CHAPTERS.slice(2, 3))).toBe(false);
});

test('where some chapters are called optional and none worth watching the others are', () => {
  const [intro, , aside, end] = CHAPTERS as [Chapter, Chapter, Chapter, Chapter];
  const implied = [intro, aside, { ...end, verdict: 'skip' as const }];
  expect(verdictsOf(implied, [])).toEqual(['optional', 'watch', 'skip']);
  // What a reader thinks of one chapter changes none of the others.
  const own = [{ startTime: 0, verdict: 'watch' as const }];
  expect(verdictsOf(implied, own)).toEqual(['watch', 'watch', 'skip']);
  expect(verdictsOf([aside, aside], own)).toEqual([undefined, undefined]);
});

test('the seconds worth watching are those that playing only these would take', () => {
  expect(secondsWorth(CHAPTERS, 95)).toBe(65);
  const [intro, heart, aside] = CHAPTERS as [Chapter, Chapter, Chapter];
  expect(secondsWorth([aside], 60)).toBeNull();
  expect(secondsWorth([heart], 40)).toBeNull();
  expect(secondsWorth([intro], 10)).toBeNull();
});

test('what is not called worth watching is left out, also where nobody judged it', () => {
  expect(leftOut(CHAPTERS, verdictsOf(CHAPTERS, []), 95)).toMatchObject([
    { startTime: 0, endTime: 10 },
    { startTime: 40, endTime: 60 },
  ]);
});

test('what follows the last chapter goes out with it, however long the recording proves to be', () => {
  const last = leftOut(CHAPTERS, ['watch', 'watch', 'watch', 'skip'], 95);
  expect(last).toEqual([{ startTime: 60, endTime: 95 }]);
  expect(leftOut(CHAPTERS, ['watch', 'watch', 'watch', 'skip'], null)).toEqual([
    { startTime: 60, endTime: 90 },
  ]);
});

test('the time left counts what is still to come and not left out', () => {
  const spans = leftOut(CHAPTERS, verdictsOf(CHAPTERS, []), 95);
  expect(secondsLeft(spans, 95)).toBe(65);
  expect(secondsLeft(spans, 95, 20)).toBe(55);
  expect(secondsLeft(spans, 95, 50)).toBe(35);
  expect(secondsLeft(spans, 95, 95)).toBe(0);
});

test('a span is named after the chapters it covers', () => {
  const titles = (startTime: number, endTime: number) =>
    chaptersIn(CHAPTERS, { startTime, endTime }).map(({ title }) => title.en);
  expect(titles(40, 60)).toEqual(['Aside']);
  expect(titles(35, 60.5)).toEqual(['Heart', 'Aside', 'End']);
});
