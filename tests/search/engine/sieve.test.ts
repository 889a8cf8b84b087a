import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSieve } from '../../../src/search/engine/sieve.ts';

function sieveOf(texts: readonly string[]) {
  return createSieve((visit) => {
    for (const [index, text] of texts.entries()) visit(text, index);
  });
}

const WORDS = ['epiplexity', 'complexity', 'perplexity', 'simplicity', 'people', 'the', 'learning'];

describe('a sieve', () => {
  test('proposes what shares most letters first', () => {
    expect(
      sieveOf(WORDS)
        .candidates('epiplexty', 3, 'whole')
        .map((at) => WORDS[at]),
    ).toEqual(['epiplexity', 'perplexity', 'complexity']);
  });

  test('proposes what merely sounds alike', () => {
    expect(sieveOf([...WORDS, 'ismileov']).candidates('izmailov', 1, 'whole')).toEqual([
      WORDS.length,
    ]);
    expect(sieveOf([...WORDS, 'ismileov']).sounding('smlf')).toContain(WORDS.length);
  });

  test('finds a word inside longer texts', () => {
    const titles = ['reasoning models in 2026', 'a new theory of data', 'inside openai'];
    expect(sieveOf(titles).candidates('thory', 1, 'part')).toEqual([1]);
  });

  test('always proposes the text itself, and at most as many as asked for', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{2,12}$/), { minLength: 1, maxLength: 60 }),
        (texts) => {
          const sieve = sieveOf(texts);
          for (const [index, text] of texts.entries())
            expect(sieve.candidates(text, texts.length, 'whole')).toContain(index);
          expect(sieve.candidates(texts[0] as string, 2, 'part').length).toBeLessThanOrEqual(2);
        },
      ),
    );
  });

  test('proposes nothing for nothing', () => {
    expect(sieveOf([]).candidates('word', 10, 'whole')).toEqual([]);
    expect(sieveOf(WORDS).candidates('', 10, 'part')).toEqual([]);
  });
});
