import { expect, test } from 'vitest';
import { isPartOf, writesCompounds } from '../../../src/core/text/compounds.ts';

const known = new Set('energie bund wohnung kunst'.split(' '));
const isKnown = (key: string) => known.has(key);

test.each([
  ['wende', 'energiewende'],
  ['wende', 'energiewenden'],
  ['energie', 'energiewende'],
  ['bau', 'wohnungsbau'],
  ['tag', 'bundestag'],
  ['schutz', 'klimaschutzgesetz'],
  ['klimaschutz', 'klimaschutzgesetz'],
  ['liste', 'kunstliste'],
])('%s is a part of %s', (part, compound) => {
  expect(isPartOf(part, compound, false, isKnown)).toBe(true);
});

test.each([
  ['ente', 'studenten'],
  ['wende', 'verwenden'],
  ['liste', 'spezialisten'],
  ['energie', 'energien'],
  ['tag', 'montage'],
  ['energiewende', 'energiewende'],
  ['stellen', 'herstellen'],
  ['innen', 'studentinnen'],
])('%s is none of %s', (part, compound) => {
  expect(isPartOf(part, compound, false, isKnown)).toBe(false);
});

test('of a part that is still typed its beginning is enough', () => {
  expect(isPartOf('mark', 'kunstmarkt', true, isKnown)).toBe(true);
  expect(isPartOf('mark', 'kunstmarkt', false, isKnown)).toBe(false);
});

test('languages are known with their countries', () => {
  expect(['de', 'de-AT', 'NL', 'nb'].map(writesCompounds)).toEqual([true, true, true, true]);
  expect(['en', 'zh-Hans', 'und', ''].map(writesCompounds)).toEqual([false, false, false, false]);
});
