import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query.ts';
import type { Facet } from '../../../src/search/search.ts';
import {
  soughtWords,
  toggleValue,
  withoutFilters,
  withWords,
} from '../../../src/ui/search/query-words.ts';

test.each([
  ['noise show:"The Show" in:zh', 'noise'],
  ['show:a noise -signal topic:"x y" "weak observer"', 'noise -signal "weak observer"'],
  ['in:zh', ''],
  ['no filter', 'no filter'],
])('%s without its filters is %s', (typed, left) => {
  expect(withoutFilters(typed)).toBe(left);
});

test('other words leave the filters, and what is left out, where they are', () => {
  expect(withWords('epiplexty -noise show:"The Show" in:zh', 'epiplexity')).toBe(
    'epiplexity -noise show:"The Show" in:zh',
  );
  expect(withWords('"weak obsrver" -"two words"', 'weak observer')).toBe(
    'weak observer -"two words"',
  );
});

test('the reader is to find the words that were sought, phrases as phrases', () => {
  expect(soughtWords(parseQuery('move "alpha go" -chess in:en'))).toBe('move "alpha go"');
  expect(soughtWords(parseQuery('in:en'))).toBe('');
});

describe('a value of a facet', () => {
  const facet = (chosen: boolean): Facet => ({
    kind: 'in',
    values: [
      { value: 'zh-Hans', count: 2, chosen },
      { value: 'en', count: 1, chosen: false },
    ],
  });
  const toggle = (typed: string, chosen: boolean) => {
    const of = facet(chosen);
    return toggleValue(typed, of, of.values[0] as Facet['values'][number]).trim();
  };

  test('is put into the query', () => expect(toggle('x', false)).toBe('x in:zh-Hans'));
  test('is taken out as it stands', () => expect(toggle('x in:ZH-hans', true)).toBe('x'));
  test('is taken out however it was typed', () => {
    expect(toggle('in:chinese x in:中文', true)).toBe('x');
  });
  test('leaves the other values', () => expect(toggle('x in:chinese in:en', true)).toBe('x in:en'));
});
