import { expect, test } from 'vitest';
import { tokensOf } from '../../../src/search/index/tokens.ts';

const terms = (...lines: string[]) => tokensOf(lines).term;

test('words are their keys, without capitals, accents and apostrophes', () => {
  expect(terms("Don't say Élan, GPT-4!")).toEqual(['dont', 'say', 'elan', 'gpt', '4']);
});

test('Han, kana and Hangul are bigrams, the last character of a run itself', () => {
  expect(terms('超对齐')).toEqual(['超对', '对齐', '齐']);
  expect(terms('こんに')).toEqual(['こん', 'んに', 'に']);
  expect(terms('안녕하')).toEqual(['안녕', '녕하', '하']);
});

test('bigrams run on over the end of a line', () => {
  const { term, line, reach } = tokensOf(['我们谈', '对齐']);
  expect(term).toEqual(['我们', '们谈', '谈对', '对齐', '齐']);
  expect(Array.from(line)).toEqual([0, 0, 0, 1, 1]);
  expect(Array.from(reach)).toEqual([2, 2, 2, 2, 1]);
});

test('bigrams do not run over commas and stops, nor over words', () => {
  expect(terms('数据，对于')).toEqual(['数据', '据', '对于', '于']);
  expect(terms('用 AI 好')).toEqual(['用', 'ai', '好']);
});

test('says where in its line each word stands', () => {
  const { from, to, line } = tokensOf(['one two', '', 'three']);
  expect(Array.from(from)).toEqual([0, 4, 0]);
  expect(Array.from(to)).toEqual([3, 7, 5]);
  expect(Array.from(line)).toEqual([0, 0, 2]);
});

test('lines without words have no tokens', () => {
  expect(terms('', '…', '😀', '[♪♪♪]')).toEqual([]);
});
