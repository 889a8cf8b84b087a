/** “Did you mean”: what is proposed for words that are nowhere, and for which nothing is. */
import { describe, expect, test } from 'vitest';
import { createSearch } from '../../../src/search/service/service.ts';
import { ask, sourcesOf } from '../library.ts';
import { talk } from '../talks.ts';

const search = createSearch(
  sourcesOf([
    talk('one', ['My guest Jacob Efron says', 'that psychic people', 'package the mempool'], {
      title: { en: 'On Continual Learning' },
      people: [{ name: 'Jakub Pachocki' }, { name: 'Jacob Effron' }],
      topics: ['Anthropic'],
    }),
    talk('two', ['a schnorr signature', 'the learning rate', 'peter wuille said'], {
      people: [{ name: 'Pieter Wuille' }],
    }),
  ]),
);
const nearest = async (text: string) => (await ask(search, text)).nearest;

describe('proposes', () => {
  test.each([
    ['a word of the texts', 'mempol', 'mempool'],
    ['a name that no text says', 'Pachoki', 'Pachocki'],
    ['a whole name', 'Jakob Pachoky', 'Jakub Pachocki'],
    ['a topic before what sounds alike', 'Antrhopic', 'Anthropic'],
    ['the words of a phrase in quotes', '"schnor signiture"', 'schnorr signature'],
    ['a word beside one that is right', 'peter wuilel', 'peter wuille'],
    ['words of a title', 'continul lerning', 'Continual learning'],
  ])('%s', async (_, typed, meant) => {
    expect(await nearest(typed)).toBe(meant);
  });
});

describe('proposes nothing', () => {
  test.each([
    ['for a name that the texts have otherwise', 'Effron'],
    ['for a whole name', 'Jacob Effron'],
    ['for the beginning of a name', 'Pachoc'],
    ['for what is there', 'learning rate'],
    ['for words that are right but stand nowhere together', 'psychic signature '],
    ['for what nothing is near', 'xylophone'],
    ['where one of two words is near nothing', 'mempol xylophone'],
  ])('%s', async (_, typed) => {
    expect(await nearest(typed)).toBeNull();
  });
});
