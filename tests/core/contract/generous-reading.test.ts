/** Written strictly, read generously: what a later Cuelight adds to its files is passed over by this one. */
import fc from 'fast-check';
import type * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  type CatalogPage,
  catalogSchema,
  readCatalogPage,
} from '../../../src/core/contract/catalog-file.ts';
import {
  catalogSummary,
  readSummary,
  summarySchema,
} from '../../../src/core/contract/catalog-summary-file.ts';
import { correctionsSchema } from '../../../src/core/contract/corrections-file.ts';
import { type EpisodeFile, episodeSchema } from '../../../src/core/contract/episode-file.ts';
import {
  peopleSchema,
  personSchema,
  readPeople,
  readPerson,
} from '../../../src/core/contract/person-file.ts';
import { readCorrections } from '../../../src/core/contract/read-corrections.ts';
import { readEpisode } from '../../../src/core/contract/read-episode.ts';
import {
  readSearchIndex,
  searchIndexSchema,
} from '../../../src/core/contract/search-index-file.ts';
import { FULL_EPISODE } from '../../support/full-episode.ts';
import { listValuesIn, objectsIn } from './schema-places.ts';

const SHA256 = '0'.repeat(64);
const PAGE: CatalogPage = {
  format: 'cuelight-catalog',
  version: 1,
  total: 300,
  episodes: [
    {
      id: 'talk',
      href: 'episodes/talk.json',
      sha256: SHA256,
      title: { en: 'A talk', 'zh-Hans': '讲座' },
      show: 'The Show',
      people: ['Ada', 'Ben'],
      topics: ['lamps'],
      published: '2026-04',
      duration: 60,
      languages: ['en'],
    },
  ],
  next: 'catalog-2.json',
  byId: [{ from: 'talk', count: 300, href: 'catalog-by-id-1.json' }],
  summary: 'catalog-summary.json',
  people: 'catalog-people.json',
};
const PLACE = { track: 'en', quote: 'Nobody knows', before: '', after: 'what' };

interface Kind {
  name: string;
  schema: v.GenericSchema;
  read(value: unknown): unknown;
  file: { version: number };
}

const KINDS: Kind[] = [
  { name: 'an episode', schema: episodeSchema, read: readEpisode, file: FULL_EPISODE },
  { name: 'a page of the catalog', schema: catalogSchema, read: readCatalogPage, file: PAGE },
  {
    name: 'a summary of the catalog',
    schema: summarySchema,
    read: readSummary,
    file: catalogSummary(PAGE.episodes),
  },
  {
    name: 'the list of people',
    schema: peopleSchema,
    read: readPeople,
    file: {
      format: 'cuelight-people',
      version: 1,
      people: [['The Show', 'Ada', 'people/ada.json', 2, 120]],
      shows: [['The Show', 400]],
    } as Kind['file'],
  },
  {
    name: 'a person',
    schema: personSchema,
    read: readPerson,
    file: {
      format: 'cuelight-person',
      version: 1,
      name: 'Ada',
      show: 'The Show',
      share: 0.3,
      episodes: [
        {
          id: 'talk',
          words: 120,
          share: 0.3,
          turns: 4,
          said: [{ text: 'Nobody knows.', lang: 'en', start: 12, estimated: true, guess: true }],
        },
      ],
    } as Kind['file'],
  },
  {
    name: 'the list of a search index',
    schema: searchIndexSchema,
    read: readSearchIndex,
    file: {
      format: 'cuelight-search',
      version: 1,
      segments: [{ href: 'segment.bin', bytes: 12 }],
    } as Kind['file'],
  },
  {
    name: 'corrections',
    schema: correctionsSchema,
    read: readCorrections,
    file: {
      format: 'cuelight-taps',
      version: 1,
      episodeId: 'talk',
      offset: -0.5,
      taps: [{ ...PLACE, time: 12 }],
      speakers: [{ ...PLACE, time: 20, person: null }],
    } as Kind['file'],
  },
];

describe.each(KINDS)('$name', ({ schema, read, file }) => {
  const places = objectsIn(schema, file);

  test('is read as it is', () => {
    expect(places.length).toBeGreaterThan(0);
    expect(Object.values(read(structuredClone(file)) as object)).toEqual([file]);
  });

  test('reads the same with fields of a later Cuelight, at any depth', () => {
    const sound = read(structuredClone(file));
    const addition = fc.record({
      place: fc.nat(places.length - 1),
      field: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'at')),
      value: fc.jsonValue(),
    });
    fc.assert(
      fc.property(fc.array(addition, { minLength: 1, maxLength: 8 }), (additions) => {
        const later = structuredClone(file);
        const laterPlaces = objectsIn(schema, later);
        for (const { place, field, value } of additions) {
          const { object, fields } = laterPlaces[place] as (typeof laterPlaces)[number];
          // A plain assignment of `__proto__` would be none.
          if (!fields.includes(field))
            Object.defineProperty(object, field, { value, enumerable: true, configurable: true });
        }
        expect(read(JSON.parse(JSON.stringify(later)))).toStrictEqual(sound);
      }),
    );
  });

  test('of another version is refused, and told which is newer', () => {
    const later = { ...structuredClone(file), version: 2, surprise: true };
    expect(read(later)).toMatchObject({
      fault: expect.stringMatching(
        /newer Cuelight \(version 2; this one reads version 1\)\. Reload/,
      ),
    });
    expect(read({ ...structuredClone(file), version: 0 })).toMatchObject({
      fault: expect.stringMatching(/older Cuelight \(version 0; this one reads version 1\)/),
    });
  });
});

describe('of an episode, a value of a list that this Cuelight does not know', () => {
  const read = (change: (episode: EpisodeFile) => void): EpisodeFile => {
    const later = structuredClone(FULL_EPISODE);
    change(later);
    const result = readEpisode(later);
    if ('fault' in result) throw new Error(result.fault);
    return result.episode;
  };
  const tracksOf = ({ tracks }: EpisodeFile) => tracks.map(({ kind, origin }) => [kind, origin]);

  test('is no reason to refuse it, wherever it stands', () => {
    const places = listValuesIn(episodeSchema, FULL_EPISODE).length;
    // Two verdicts; kind and origin of three tracks.
    expect(places).toBe(8);
    fc.assert(
      fc.property(fc.nat(places - 1), fc.string(), (place, value) => {
        const later = structuredClone(FULL_EPISODE);
        const { object, field } = listValuesIn(episodeSchema, later)[place] ?? {};
        if (object !== undefined && field !== undefined) object[field] = value;
        expect(readEpisode(later)).toHaveProperty('episode');
      }),
    );
  });

  test('as a verdict is none', () => {
    const { chapters } = read(({ chapters: [first] }) => {
      Object.assign(first ?? {}, { verdict: 'must-see' });
    });
    expect(chapters.map(({ verdict }) => verdict)).toEqual([undefined, 'skip']);
  });

  test('as the kind of a text is what its language says, and every text keeps its place', () => {
    const all = read(({ tracks }) => {
      for (const track of tracks) Object.assign(track, { kind: 'sung' });
    });
    expect(tracksOf(all).map(([kind]) => kind)).toEqual(['captured', 'edited', 'translation']);
    expect(all.rows).toEqual(FULL_EPISODE.rows);
    const one = read(({ tracks: [, , third] }) => Object.assign(third ?? {}, { kind: 'dubbed' }));
    expect(tracksOf(one)).toEqual(tracksOf(FULL_EPISODE));
  });

  test('as the origin of times claims the least', () => {
    const { tracks } = read(({ tracks: [first] }) =>
      Object.assign(first ?? {}, { origin: 'heard' }),
    );
    expect(tracks[0]?.origin).toBe('estimated');
  });

  test('as what is either there or not is not there', () => {
    const { tracks, people } = read((episode) => {
      Object.assign(episode, { durationFrom: 'the-publisher' });
      Object.assign(episode.people[0] ?? {}, { anonymous: 'half' });
      Object.assign(episode.tracks[0] ?? {}, { machine: false });
      Object.assign(episode.tracks[0]?.turns[0] ?? {}, { guess: 0.8 });
    });
    expect(people[0]?.anonymous).toBeUndefined();
    expect(tracks[0]?.machine).toBeUndefined();
    expect(tracks[0]?.turns[0]?.guess).toBeUndefined();
  });

  test('as a way to play is none, and the others play on', () => {
    const { media } = read((episode) => {
      episode.media.unshift({ hologram: 'abc' } as unknown as EpisodeFile['media'][number]);
    });
    expect(media).toEqual(FULL_EPISODE.media);
  });
});
