import { expect, test } from 'vitest';
import { simplified, variantsOf } from '../../../src/core/text/han-variants.ts';

const inSimplified = (text: string) => Array.from(text, simplified).join('');

test.each([
  ['持續學習是關鍵', '持续学习是关键'],
  ['人工智慧與機器學習的發展', '人工智慧与机器学习的发展'],
  ['臺灣後來裡面頭髮乾燥', '台湾后来里面头发干燥'],
  ['體驗說話總統經濟開闢戰爭', '体验说话总统经济开辟战争'],
  ['峽谷錫過濾', '峡谷锡过滤'],
  ['乾淨旅遊託付發洩升級', '干净旅游托付发泄升级'],
])('%s is %s', (traditional, expected) => {
  expect(inSimplified(traditional)).toBe(expected);
  expect(inSimplified(expected)).toBe(expected);
});

test('a character stands for all that are written as the same one', () => {
  expect(variantsOf('发')).toEqual(expect.arrayContaining(['发', '發', '髮']));
  expect(variantsOf('髮')).toEqual(variantsOf('发'));
  expect(variantsOf('我')).toEqual(['我']);
});

test('kana, Hangul and Latin letters are themselves', () => {
  expect(inSimplified('コーヒー 한국 AI，。')).toBe('コーヒー 한국 AI，。');
});
