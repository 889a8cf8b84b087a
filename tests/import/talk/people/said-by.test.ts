import { expect, test } from 'vitest';
import type { EpisodeFile, Track } from '../../../../src/core/contract/episode-file.ts';
import { LONGEST_SAID } from '../../../../src/core/contract/person-file.ts';
import { talkOf } from '../../../../src/import/talk/people/said-by.ts';
import { smallEpisode } from '../../../support/small-episode.ts';

/** One turn a cue, four seconds each. */
function talk(
  turns: [person: number | null, text: string, guess?: true][],
  change: Partial<Track> = {},
  people: EpisodeFile['people'] = [{ name: 'Ada' }, { name: 'Ben' }],
) {
  const [base] = smallEpisode().tracks as [Track];
  return talkOf({
    people,
    tracks: [
      {
        ...base,
        text: turns.map(([, text]) => text),
        start: turns.map((_, index) => index * 4),
        turns: turns.map(([person, , guess], index) => ({
          at: [index, 0],
          person,
          ...(guess && { guess }),
        })),
        paragraphs: [[0, 0]],
        ...change,
      },
    ],
  });
}

test('words are counted for who says them, whoever has no name among all words', () => {
  const { words, isTold, people } = talk([
    [0, 'One two three.'],
    [1, 'Four.'],
    [0, 'Five six.'],
    [0, 'Seven.'],
    [null, 'Eight.'],
  ]);
  expect(words).toBe(8);
  expect(isTold).toBe(true);
  expect(people.map(({ name, words, turns }) => [name, words, turns])).toEqual([
    ['Ada', 6, 2],
    ['Ben', 1, 1],
  ]);
});

test('where most turns are nobody’s it is not told who speaks', () => {
  expect(
    talk([
      [0, 'One.'],
      [null, 'Two three four five.'],
    ]).isTold,
  ).toBe(false);
});

test('an anonymous label is a voice and no person', () => {
  const { isTold, people } = talk(
    [
      [0, 'What a label says at length.'],
      [1, 'And Ben.'],
    ],
    {},
    [{ name: 'Speaker 1', anonymous: true }, { name: 'Ben' }],
  );
  expect(people.map(({ name }) => name)).toEqual(['Ben']);
  expect(isTold).toBe(true);
});

test('what is shown of a turn is its first sentence or two, with when it begins and what is not sure', () => {
  const long = `Short. ${'This sentence says something worth the while of reading it. '.repeat(20)}`;
  const { people } = talk(
    [
      [0, `>> ${long}`, true],
      [1, 'No.'],
    ],
    { origin: 'estimated' },
  );
  expect(people[0]?.said).toEqual([
    {
      text: 'Short. This sentence says something worth the while of reading it.',
      lang: 'en',
      start: 0,
      estimated: true,
      guess: true,
    },
  ]);
  expect(people[1]?.said).toEqual([]);
});

test.each([
  ['without a full stop', 'words and more words '.repeat(60)],
  ['in one word', 'x'.repeat(900)],
  ['in pairs of code units', '𝒳'.repeat(900)],
  ['in Chinese', '没有句号的话'.repeat(200)],
])('a turn %s is cut, and never within a character', (_, text) => {
  const said = talk([[0, `${text} one two three four five six`]]).people[0]?.said[0]?.text ?? '';
  expect(said.length).toBeLessThanOrEqual(LONGEST_SAID);
  expect(said).toMatch(/…$/);
  expect(said).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
});

test('of a long talk the longest turns are kept, few of each, in the order of the talk', () => {
  const turns = Array.from({ length: 400 }, (_, index): [number, string] => [
    index % 2,
    'word '.repeat(10 + (index % 50)),
  ]);
  for (const { said } of talk(turns).people) {
    expect(said).toHaveLength(6);
    expect(said.map(({ start }) => start)).toEqual(
      said.map(({ start }) => start).toSorted((a, b) => a - b),
    );
  }
});
