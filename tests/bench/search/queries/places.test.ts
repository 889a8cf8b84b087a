import { expect, test } from 'vitest';
import { createCorpus } from '../corpus/corpus.ts';
import { addEpisode, createCorpusText } from './corpus-text.ts';
import { findPlaces } from './places.ts';
import { exactly, withinEdits } from './sought.ts';

const corpus = await createCorpus();
const text = createCorpusText();
for (let index = 0; index < corpus.realCount; index += 1) addEpisode(text, corpus.episode(index));

const slots = (words: string) => words.split(' ').map((word) => exactly(text, word));

test('a phrase is found over the end of a line', () => {
  const sought = [{ slots: slots('continual learning is really the thing'), span: null }];
  expect(findPlaces(text, [sought])[0]).toContainEqual({
    episode: 'pachocki',
    track: 0,
    from: 0,
    to: 1,
  });
});

test('a phrase is not found where its words stand in another order', () => {
  const sought = [{ slots: slots('learning continual is really the thing'), span: null }];
  expect(findPlaces(text, [sought])[0]).toEqual([]);
});

test('words near each other are found in any order, but not further apart than asked', () => {
  const near = (span: number) => [{ slots: slots('learning definitely continual'), span }];
  const opening = { episode: 'pachocki', track: 0, from: 0, to: 1 };
  expect(findPlaces(text, [near(5)])[0]).toContainEqual(opening);
  expect(findPlaces(text, [near(4)])[0]).not.toContainEqual(opening);
});

test('Chinese is found over the end of a line', () => {
  const lines = ['他说超级对', '齐很重要'];
  const track = { episode: 0, track: 0, words: new Uint32Array(), cueStarts: new Uint32Array(3) };
  const chinese = { ...text, tracks: [{ ...track, lines }] };
  expect(findPlaces(chinese, [{ characters: '对齐' }])[0]).toMatchObject([{ from: 0, to: 1 }]);
});

test('a mistyped word stands for every word so many slips away', () => {
  const words = withinEdits(text, 'lerning', 1).map((number) => text.vocabulary[number]);
  expect(words).toContain('learning');
  expect(words).not.toContain('leading');
});
