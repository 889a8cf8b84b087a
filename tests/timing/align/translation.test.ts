import { expect, test } from 'vitest';
import { spokenText } from '../../../src/core/text/spoken-text.ts';
import { spreadTranslation } from '../../../src/timing/align/translation.ts';
import { timed } from '../../import/talk.ts';

const base = timed([
  'One two three four five six seven eight nine ten eleven twelve',
  'a passage that was left out of the translation altogether',
  'We began with a long story about the house and then in 2024 at Anthropic it all changed',
]);
const spans = [
  { from: 0, to: 12 },
  { from: 21, to: 38 },
];
const chinese = spokenText(
  ['一二三四五六七八九十。', '我们从一个很长的故事讲起。2024年在 Anthropic 一切都变了。'],
  'lines',
);

test('a turn of the translation takes the time of its original, and no more', () => {
  const { time } = spreadTranslation(base, chinese, spans);
  expect(time[0]).toBe(0);
  expect(time[9]).toBeLessThan(12 * 0.4);
  expect(time[10]).toBeCloseTo(21 * 0.4);
  expect(time[time.length - 1]).toBeLessThan(38 * 0.4);
});

test('a name or number both languages write holds them together', () => {
  const { time, sd } = spreadTranslation(base, chinese, spans);
  const [year, name] = ['2024', 'anthropic'].map((key) => chinese.words.key.indexOf(key)) as [
    number,
    number,
  ];
  expect(time[year]).toBeCloseTo(base.time[base.words.key.indexOf('2024')] as number);
  expect(time[name]).toBeCloseTo(base.time[base.words.key.indexOf('anthropic')] as number);
  expect(sd[name]).toBeGreaterThan(0);
});

test('a turn nobody can place stands between its neighbours', () => {
  const { time } = spreadTranslation(
    base,
    spokenText([chinese.lines[0] as string, '不知道', chinese.lines[1] as string], 'lines'),
    [spans[0] as never, null, spans[1] as never],
  );
  for (let word = 1; word < time.length; word += 1)
    expect(time[word]).toBeGreaterThanOrEqual(time[word - 1] as number);
});
