import { describe, expect, test } from 'vitest';
import { matchPerson, matchWritten, withSpeakers } from '../../src/corrections/match-person.ts';

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

test.each([
  ['matt  TURCK', 0],
  ['Matt', 0],
  ['Matt Turk', -1],
  ['Julie', -1],
])('%s, written by somebody who knows, is nobody who is called nearly so', (written, index) => {
  expect(matchWritten(written, people)).toBe(index);
});

test('speakers nobody listed are added once, after the others', () => {
  const { people: all, personOf } = withSpeakers({ named: people }, [
    ['Matt Turk', 'A Caller', 'A Caller'],
  ]);
  expect(all.map(({ name }) => name)).toEqual([
    'Matt Turck',
    'Julian Schrittwieser',
    'Julia Matthews',
    'A Caller',
  ]);
  expect([personOf('Matt Turk'), personOf('A Caller')]).toEqual([0, 3]);
});

test('a name is misheard only where nobody else in its document is called nearly so', () => {
  const named = [{ name: 'Maria' }];
  const { people: all } = withSpeakers({ named }, [['Maria', 'Marta', 'Mario']]);
  expect(all.map(({ name }) => name)).toEqual(['Maria', 'Marta', 'Mario']);
  expect(withSpeakers({ named }, [['Marta', 'Mario']]).people).toHaveLength(3);
  expect(
    withSpeakers({ named }, [
      ['Maria', 'Ben'],
      ['Marta', 'Ben'],
    ]).people,
  ).toHaveLength(2);
});

test('whom a document lists is nobody who is called nearly so', () => {
  const listed = [{ name: 'Anna Berg' }, { name: 'Michael Folkner' }];
  const { people: all } = withSpeakers({ named: [], listed }, [['Anne Berg', 'Michael']]);
  expect(all.map(({ name }) => name)).toEqual(['Anna Berg', 'Michael Folkner', 'Anne Berg']);
});

test('a name that was likened is told', () => {
  expect(withSpeakers({ named: people }, [['Matt Turk', 'Matt']]).misheard).toEqual([]);
  expect(withSpeakers({ named: people }, [['Matt Turk']]).misheard).toEqual([['Matt Turk', 0]]);
});

describe('names that one document writes', () => {
  const peopleOf = (...names: string[]) => {
    const { people: all, personOf } = withSpeakers({ named: [] }, [names]);
    return { all: all.map(({ name }) => name), of: names.map(personOf) };
  };

  test.each([
    [['Maria', 'Marta', 'Mario', 'Mark']],
    [['Speaker1', 'Speaker2', 'Speaker 10', 'Speaker 1']],
    [['Anna Berg', 'Anne Berg']],
    [['user1234', 'user1235']],
    [['Ann', 'Ann Lee']],
    [['李明', '李明月']],
  ])('are as many people as they are: %j', (names) => {
    expect(peopleOf(...names).all).toEqual(names);
  });

  test.each([
    ['Ann Lee', 'ANN  LEE'],
    ['Zo\u00eb', 'Zoe\u0308'],
  ])('are one but for case, spaces and Unicode form: %s, %s', (name, again) => {
    expect(peopleOf(name, again)).toEqual({ all: [name], of: [0, 0] });
  });

  test('are one where the document says what a name is shortened to', () => {
    const written = ['Michael Folkner (MF)', 'Ann Lee (AL)', 'MF', 'AL', 'MF'];
    expect(peopleOf(...written)).toEqual({
      all: ['Michael Folkner', 'Ann Lee'],
      of: [0, 1, 0, 1, 0],
    });
  });

  test('are not, where two are shortened to the same, or nobody is called so', () => {
    expect(peopleOf('Michael Folkner (MF)', 'Mary Fox (MF)', 'MF').all).toHaveLength(3);
    expect(peopleOf('Justin Fiorello (Besom)', 'Ann').all[0]).toBe('Justin Fiorello (Besom)');
  });
});
