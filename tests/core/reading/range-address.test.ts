import { expect, test } from 'vitest';
import { rangeAddress } from '../../../src/core/reading/range-address.ts';

const PAGE = 'https://talks.example/site/episode/small';

test('a range in the present view', () => {
  const view = { lang: 'zh-Hans', view: 'stacked', text: undefined };
  expect(rangeAddress(PAGE, view, 754, 769)).toBe(
    'https://talks.example/site/episode/small?t=754&end=769&lang=zh-Hans&view=stacked',
  );
});

test('a range without a known end is a moment; milliseconds are the finest time', () => {
  expect(rangeAddress(PAGE, {}, 1.23456)).toBe('https://talks.example/site/episode/small?t=1.235');
});

test('the episode as it is first shown is where it stands', () => {
  expect(rangeAddress(PAGE, {}, null)).toBe(PAGE);
});

test('what is said before the recording leads to its start', () => {
  expect(rangeAddress(PAGE, {}, -14.75)).toBe('https://talks.example/site/episode/small?t=0');
});
