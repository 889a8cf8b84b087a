import { describe, expect, test } from 'vitest';
import type { CatalogEntry } from '../../../src/core/contract/catalog-file.ts';
import type { Places } from '../../../src/library/shelf.ts';
import { continued } from '../../../src/ui/library/continued.ts';
import { lengthOf } from '../../../src/ui/library/episode-length.ts';
import { loadLibrary } from '../../../src/ui/library/load-library.ts';
import { shortLanguages } from '../../../src/ui/library/short-languages.ts';
import { emptyCatalog } from '../../support/empty-catalog.ts';
import { emptyShelf } from '../../support/empty-shelf.ts';
import { catalogRows } from '../../support/rows.ts';

const rows = catalogRows(6).map((row): CatalogEntry => ({ ...row, duration: 1000 }));
const entryOf = (id: string) => rows.find((row) => row.id === id);

/** By the index of the row: seconds, and when. */
function placesOf(
  played: Record<number, [to: number, at: number]>,
  read: Record<number, [to: number, at: number]> = {},
): Places {
  const id = (index: string) => rows[Number(index)]?.id ?? index;
  const place = { track: 'en', quote: 'x', before: '', after: '' };
  return {
    progress: new Map(
      Object.entries(played).map(([index, [playedTo, updated]]) => [
        id(index),
        { episodeId: id(index), playedTo, duration: 1000, updated },
      ]),
    ),
    reading: new Map(
      Object.entries(read).map(([index, [readTo, updated]]) => [
        id(index),
        { episodeId: id(index), readTo, place, updated },
      ]),
    ),
  };
}

describe('what is gone on with', () => {
  const told = (places: Places, most = 2) =>
    continued(places, entryOf, most).map(({ entry, how, to }) => [rows.indexOf(entry), how, to]);

  test('is the latest first, two at the most', () => {
    expect(told(placesOf({ 0: [100, 1], 1: [200, 3], 2: [300, 2] }))).toEqual([
      [1, 'played', 200],
      [2, 'played', 300],
    ]);
  });

  test('is where it was last, played or read', () => {
    const at = 1e12;
    const later = at + 5 * 60_000;
    expect(told(placesOf({ 0: [100, at] }, { 0: [500, later] }))).toEqual([[0, 'read', 500]]);
    expect(told(placesOf({ 0: [100, later] }, { 0: [500, at] }))).toEqual([[0, 'played', 100]]);
  });

  test('was played where the page only followed', () => {
    const at = 1e12;
    expect(told(placesOf({ 0: [100, at] }, { 0: [105, at + 3000] }))).toEqual([[0, 'played', 100]]);
  });

  test('is neither what was ended, nor what was hardly begun, nor what is gone', () => {
    const places = placesOf({ 0: [990, 4], 1: [4, 3], 2: [500, 1], 9: [500, 5] });
    expect(told(places)).toEqual([[2, 'played', 500]]);
  });
});

test('of a large library what was opened last is looked up, wherever it stands', async () => {
  const [first, , , opened] = rows as [CatalogEntry, CatalogEntry, CatalogEntry, CatalogEntry];
  const sought: string[] = [];
  const loaded = await loadLibrary({
    catalog: {
      ...emptyCatalog(),
      page: async () => ({
        entries: [first],
        total: 6,
        next: { address: new URL('https://site.example/2.json'), after: null },
      }),
      entry: async (id) => {
        sought.push(id);
        if (id === 'gone') throw new Error('gone');
        return entryOf(id) as CatalogEntry;
      },
    },
    shelf: {
      ...emptyShelf(),
      loadPlaces: async () => ({
        kind: 'loaded',
        value: placesOf({ 0: [100, 1], 3: [100, 2], gone: [100, 3] } as never),
      }),
    },
  });
  expect(sought.sort()).toEqual([opened.id, 'gone'].sort());
  expect(loaded.beyond).toEqual([opened]);
});

test('a length is about so long where only the text tells it, until a player had the recording', () => {
  const [row] = rows as [CatalogEntry];
  const progress = { episodeId: row.id, playedTo: 1, duration: 1234, updated: 1 };
  expect(lengthOf(row, progress)).toEqual({ seconds: 1000, isAbout: false });
  const least: CatalogEntry = { ...row, durationFrom: 'last-cue' };
  expect(lengthOf(least, null)).toEqual({ seconds: 1000, isAbout: true });
  expect(lengthOf(least, progress)).toEqual({ seconds: 1234, isAbout: false });
  expect(lengthOf({ ...row, duration: null, about: 900 }, null)).toEqual({
    seconds: 900,
    isAbout: true,
  });
  expect(lengthOf({ ...row, duration: null }, null)).toBeNull();
});

test('languages are said in few letters, each once', () => {
  expect(shortLanguages(['en', 'zh-Hans', 'zh-Hant'])).toBe('EN 中文');
  expect(shortLanguages(['en', 'de', 'fr', 'ja', 'pt-BR'])).toBe('EN DE FR +2');
});
