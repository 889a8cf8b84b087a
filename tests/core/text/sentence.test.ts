import { describe, expect, test } from 'vitest';
import { endsClause, endsSentence } from '../../../src/core/text/sentence.ts';

describe('a sentence', () => {
  test.each([
    ['thing.', "It's"],
    ['spaces?', 'I'],
    ['done!”', 'And'],
    ['listening.', undefined],
    ['(finally.)', 'Then'],
    ['degree...', 'And'],
    ['评估。', '我们'],
    ['2028.', '5'],
  ])('ends with %j before %j', (word, next) => {
    expect(endsSentence(word, next)).toBe(true);
  });

  test.each([
    ['Dr.', 'Pachocki'],
    ['J.', 'Effron'],
    ['e.g.', 'Codex'],
    ['believe...', 'more'],
    ['thing,', 'It'],
    ['thing', 'It'],
    ['3.5', 'Turbo'],
  ])('goes on after %j before %j', (word, next) => {
    expect(endsSentence(word, next)).toBe(false);
  });
});

test('a clause ends with any mark at all', () => {
  expect(['so,', 'this:', 'then —', 'so—', 'end.'].map(endsClause)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(endsClause('so')).toBe(false);
});
