/** Which words are taken for one that is misspelt or heard amiss, and which nobody would take for it. */
import { describe, expect, test } from 'vitest';
import { heardApart, soundsOf } from '../../../../src/search/engine/expand/heard.ts';
import { createJudge } from '../../../../src/search/engine/expand/likeness.ts';
import { slipsBetween } from '../../../../src/search/engine/expand/slips.ts';

const isMeant = (word: string, term: string, change = {}, isRare = true) =>
  createJudge({ word, begins: false, isKnown: false, ...change })(term, isRare)?.alone === true;

describe('a word that stands nowhere', () => {
  test.each([
    ['mempol', 'mempool'],
    ['covenent', 'covenant'],
    ['epoplexty', 'epiplexity'],
    ['epilpexity', 'epiplexity'],
    ['pachoki', 'pachocki'],
    ['izmailof', 'izmailov'],
    ['schritwieser', 'shitwezer'],
    ['kolter', 'coulter'],
    ['lecun', 'lacoon'],
    ['nvidia', 'envidia'],
    ['signature', 'signatures'],
    ['ограничение', 'ограничения'],
  ])('“%s” is taken for “%s”', (word, term) => {
    expect(isMeant(word, term)).toBe(true);
  });

  test.each([
    ['pachoki', 'psychic'],
    ['pachoki', 'package'],
    ['effron', 'everyone'],
    ['effron', 'effort'],
    ['mempol', 'employ'],
    ['estimation', 'destinations'],
    ['schritwieser', 'charities'],
    ['kubernetes', 'internets'],
    ['newbery', 'newer'],
    ['tadge', 'badge'],
    ['odel', 'model'],
  ])('“%s” is not taken for “%s”', (word, term) => {
    expect(isMeant(word, term)).toBe(false);
  });

  test('is not taken for a frequent one of a few consonants, unless it sounds the same', () => {
    expect(isMeant('kone', 'cane', {}, true)).toBe(true);
    expect(isMeant('kone', 'cane', {}, false)).toBe(false);
    expect(isMeant('bak', 'back', {}, false)).toBe(true);
  });

  test('is taken for what begins like it only while it is half typed', () => {
    expect(isMeant('reinfroc', 'reinforcement', { begins: true })).toBe(true);
    expect(isMeant('reinfroc', 'reinforcement')).toBe(false);
  });
});

describe('a word that is there', () => {
  const known = { isKnown: true };
  test.each([
    ['anthropic', 'enthropic'],
    ['anthropic', 'antropic'],
    ['anthropic', 'entropic'],
    ['taproot', 'toproot'],
    ['utreexo', 'utrexo'],
    ['turck', 'turk'],
  ])('“%s” was also heard as “%s”', (word, term) => {
    expect(isMeant(word, term, known)).toBe(true);
  });

  test.each([
    ['murch', 'much'],
    ['murch', 'march'],
    ['tadge', 'target'],
    ['relay', 'really'],
    ['towns', 'tons'],
    ['learning', 'leaning'],
    ['process', 'precise'],
    ['number', 'member'],
  ])('“%s” is not “%s”', (word, term) => {
    expect(isMeant(word, term, known)).toBe(false);
  });

  test('was heard as another one beside its neighbour', () => {
    const judge = createJudge({ word: 'izmailov', begins: false, isKnown: true });
    expect(judge('ismileov', true)).toMatchObject({ alone: false });
  });
});

describe('by ear', () => {
  test('spellings of one sound are the same', () => {
    for (const [a, b] of [
      ['pytorch', 'pietorch'],
      ['wuille', 'wuile'],
      ['kolk', 'colck'],
      ['phone', 'fone'],
    ] as const)
      expect(heardApart(soundsOf(a), soundsOf(b), 3), `${a} ${b}`).toBe(0);
  });

  test('other letters are told apart, and those of other scripts have no sounds', () => {
    expect(heardApart(soundsOf('rabbit'), soundsOf('rocket'), 9)).toBeGreaterThan(1);
    expect(heardApart(soundsOf('мир'), soundsOf('мир'), 9)).toBe(Number.POSITIVE_INFINITY);
  });

  test('a very long word is answered', () => {
    expect(heardApart(soundsOf('ab'.repeat(5000)), soundsOf('ab'.repeat(5000)), 3)).toBe(0);
  });
});

describe('slips', () => {
  test.each([
    ['lerning', 'learning', 1],
    ['learnign', 'learning', 1],
    ['learninng', 'learning', 1],
    ['lesrning', 'learning', 1],
    ['lerninng', 'learning', 2],
  ])('from “%s” to “%s”: %i', (typed, meant, slips) => {
    expect(slipsBetween(typed, meant, 3)).toBe(slips);
    expect(slipsBetween(typed, meant, slips - 1)).toBe(Number.POSITIVE_INFINITY);
  });

  test('to a beginning', () => {
    expect(slipsBetween('reinfroc', 'reinforcement', 2, 'beginning')).toBe(1);
    expect(slipsBetween('reinfroc', 'reinforcement', 2)).toBe(Number.POSITIVE_INFINITY);
  });
});
