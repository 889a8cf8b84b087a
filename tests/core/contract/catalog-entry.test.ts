import { expect, test } from 'vitest';
import { catalogEntry } from '../../../src/core/contract/catalog-entry.ts';
import type { EpisodeFile } from '../../../src/core/contract/episode-file.ts';
import { smallEpisode } from '../../support/small-episode.ts';

const rowOf = (change: Partial<EpisodeFile>) =>
  catalogEntry(smallEpisode(change), 'small.json', '0'.repeat(64));

test('a row says how much is worth watching, where the chapters say so and it is not all', () => {
  expect(rowOf({}).worth).toBe(20);
  expect(rowOf({ chapters: [] }).worth).toBeUndefined();
});

test('where nobody knows the length a row says how long the words take', () => {
  expect(rowOf({ duration: null }).about).toBe(38);
  expect(rowOf({}).about).toBeUndefined();
});

test('a row says in a line what the episode is about: its summary, else its description', () => {
  const description = { en: 'The description. ', de: 'Die Beschreibung.' };
  const paragraphs = [{ en: 'The summary.' }, { en: 'More of it.' }];
  const summary = { paragraphs, keyPoints: [], quotes: [] };
  expect(rowOf({ description }).summary).toEqual({
    en: 'The description.',
    de: 'Die Beschreibung.',
  });
  expect(rowOf({ description, summary }).summary).toEqual({
    en: 'The summary.',
    de: 'Die Beschreibung.',
  });
  expect(rowOf({ description: { en: 'https://only.example' } }).summary).toBeUndefined();
});
