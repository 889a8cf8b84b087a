import { describe, expect, test } from 'vitest';
import { matchPerson, withSpeakers } from '../../src/corrections/match-person.ts';

const people = [
  { name: 'Matt Turck', role: 'host' },
  { name: 'Julian Schrittwieser', aliases: ['Julian Shitwezer'] },
  { name: 'Julia Matthews' },
];

describe('matchPerson', () => {
  test.each([
    ['Matt Turck', 0],
    ['matt turk', 0],
    ['Matt', 0],
    ['Turck', 0],
    ['Julian Shitwezer', 1],
    ['Julian Schrittweiser', 1],
    ['Julia', 2],
  ])('%s is one of them', (written, index) => {
    expect(matchPerson(written, people)).toBe(index);
  });

  test.each(['Jane Doe', 'Turck Matt', 'Jules', 'Matt Damon', ''])(
    '“%s” is none of them, or two',
    (written) => {
      expect(matchPerson(written, people)).toBe(-1);
    },
  );
});

test('speakers nobody listed are added once, after the others', () => {
  const { people: all, personOf } = withSpeakers(people, ['Matt Turk', 'A Caller', 'A Caller']);
  expect(all.map(({ name }) => name)).toEqual([
    'Matt Turck',
    'Julian Schrittwieser',
    'Julia Matthews',
    'A Caller',
  ]);
  expect([personOf('Matt Turk'), personOf('A Caller')]).toEqual([0, 3]);
});
