import { describe, expect, test } from 'vitest';
import { bilingualEpisode } from '../../support/bilingual-episode.ts';
import { ask } from '../library.ts';
import { talk, talkTrack } from '../talks.ts';
import { excerptsOf, idsOf, linesOf, openFor, placesOf, titled, titlesOf } from './asking.ts';
import type { OpenSite } from './site.ts';

const TALKS = [
  titled('noise', 'On noise', 'Every recording has noise.', 'We measure the noise floor.'),
  titled('scattered', 'A floor plan', 'The floor was old.', 'There was noise outside.'),
  titled('other', 'Something else', 'Nobody speaks of it here.'),
];

export function describeAnswers(open: OpenSite): void {
  describe('an answer', () => {
    test('names the place, and quotes it with what is marked', async () => {
      const { search } = await openFor(open, TALKS);
      const answer = await ask(search, 'noise floor');
      expect(answer.text).toBe('noise floor');
      expect(placesOf(answer)[0]).toBe('noise:1-1');
      const [first] = excerptsOf(answer);
      expect(first).toMatchObject({ startTime: 2, estimated: false });
      expect(first?.speaker?.name).toBe('Ada Host');
      const { text, marks } = first?.line ?? { text: '', marks: [] };
      expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(['noise', 'floor']);
    });

    test('has what was typed before what merely has its words, or is like them', async () => {
      const { search } = await openFor(open, [
        ...TALKS,
        titled('misspelt', 'Spelt otherwise', 'The noyse floor.'),
      ]);
      const [best, ...others] = (await ask(search, 'noise floor')).episodes;
      expect(best?.episode.id).toBe('noise');
      expect(others.map(({ episode }) => episode.id).sort()).toEqual(['misspelt', 'scattered']);
    });

    test('has as much as was asked for, and counts the rest', async () => {
      const long = Array.from({ length: 6 }, (_, nth) => `Noise ${nth}.`);
      const { search } = await openFor(open, [...TALKS, titled('long', 'Long', ...long)]);
      const few = await ask(search, 'noise', { episodes: 1, passagesEach: 2 });
      expect(few.episodes).toHaveLength(1);
      expect(few.episodes[0]?.passages.length).toBeLessThanOrEqual(2);
      expect(few.episodeCount).toBe(3);
      const all = await ask(search, 'noise', { episodes: 1, only: 'long' });
      expect(idsOf(all)).toEqual(['long']);
      expect(all.episodes[0]?.count).toBe(all.episodes[0]?.passages.length);
      expect(few.passageCount).toBe((await ask(search, 'noise')).passageCount);
    });

    test('has the names that were found, and opens titles', async () => {
      const { search } = await openFor(open, TALKS);
      const answer = await ask(search, 'noise');
      expect(titlesOf(answer)).toEqual(['On noise']);
      expect(answer.headings[0]?.episode?.id).toBe('noise');
    });

    test('is narrowed by the filters that it offers', async () => {
      const { search } = await openFor(open, [
        ...TALKS,
        talk('elsewhere', ['More noise.'], { show: 'Another Show' }),
      ]);
      const { facets } = await ask(search, 'noise');
      const shows = facets.find(({ kind }) => kind === 'show')?.values;
      expect(shows?.map(({ value, count }) => [value, count])).toEqual([
        ['The Show', 2],
        ['Another Show', 1],
      ]);
      expect(idsOf(await ask(search, 'noise show:"Another Show"'))).toEqual(['elsewhere']);
      expect((await ask(search, 'show:"Another Show"')).episodeCount).toBe(1);
    });

    test('in a translation quotes the original too, and says how to show it', async () => {
      const { search } = await openFor(open, [bilingualEpisode()]);
      const [first] = excerptsOf(await ask(search, '第二行'));
      expect(first?.line.lang).toBe('zh-Hans');
      expect(first?.original?.text).toContain('line 1');
      expect(first?.view).toEqual({ lang: 'zh-Hans' });
    });

    test('that found nothing is one too, with the nearest word', async () => {
      const { search } = await openFor(open, TALKS);
      expect(await ask(search, 'zzzzqqq')).toMatchObject({ episodes: [], headings: [] });
      const { nearest } = await ask(search, 'recordnig');
      expect(nearest).toBe('recording');
      expect(await ask(search, '')).toMatchObject({ episodes: [], nearest: null });
    });

    test('makes nothing of the text but text', async () => {
      const line = '<img src=x onerror=alert(1)> & “noise”';
      const { search } = await openFor(open, [talk('markup', [line])]);
      expect(linesOf(await ask(search, 'noise'))).toEqual([line]);
    });

    test('over two texts of one moment has it once', async () => {
      const both = talk('both', [], {
        tracks: [
          talkTrack(['uh the noise floor'], { id: 'captured' }),
          talkTrack(['The noise floor.'], { id: 'edited', kind: 'edited' }),
        ],
        rows: {
          edited: [
            [
              [0, 0],
              [1, 0],
              [0, 0],
              [1, 0],
            ],
          ],
        },
      });
      const { search } = await openFor(open, [both]);
      expect((await ask(search, 'noise floor')).passageCount).toBe(1);
    });
  });
}
