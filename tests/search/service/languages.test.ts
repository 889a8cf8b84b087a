import { expect, test } from 'vitest';
import { isLanguage } from '../../../src/search/service/languages.ts';

test.each([
  ['zh-Hans', 'zh'],
  ['zh-Hans', 'zh-hans'],
  ['zh-Hans', 'Chinese'],
  ['zh-Hans', 'chin'],
  ['zh-Hans', '中文'],
  ['de', 'Deutsch'],
  ['pt-BR', 'portuguese'],
])('%s is meant by %s', (tag, typed) => {
  expect(isLanguage(tag, typed)).toBe(true);
});

test.each([
  ['zh-Hans', 'zh-Hant'],
  ['zh-Hans', 'english'],
  ['en', 'e'],
  ['en', ''],
  ['x-qq', 'english'],
])('%s is not meant by %s', (tag, typed) => {
  expect(isLanguage(tag, typed)).toBe(false);
});
