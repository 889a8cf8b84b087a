import { expect, test } from 'vitest';
import { inLanguage } from '../../../src/core/contract/localized.ts';

const text = { en: 'Evaluation', 'zh-Hans': '评估' };

test.each([
  [['zh-Hans', 'en'], 'zh-Hans'],
  [['zh'], 'zh-Hans'],
  [['zh-Hant'], 'zh-Hans'],
  [['de', 'en'], 'en'],
  [['en-GB'], 'en'],
  [['de'], 'en'],
  [[], 'en'],
])('of languages %j finds %s', (wanted, lang) => {
  expect(inLanguage(text, wanted).lang).toBe(lang);
});

test('prefers the very tag to another of its language', () => {
  expect(inLanguage({ 'zh-Hant': '評估', 'zh-Hans': '评估' }, ['zh-Hans']).text).toBe('评估');
});

test('is empty only where nothing is there', () => {
  expect(inLanguage({}, ['en'])).toEqual({ lang: 'und', text: '' });
});
