import { expect, test } from 'vitest';
import { withRows } from '../../../src/search/service/searchable.ts';
import { entryOf } from '../library.ts';
import { talk } from '../talks.ts';

const on = (id: string, published: string) => entryOf(talk(id, ['words'], { published }));
const ids = (rows: ReturnType<typeof withRows>) => rows.map(({ id }) => id);

test('rows of one date stand by their ids, as in a catalog', () => {
  const ofOneDate = (...all: string[]) => all.map((id) => on(id, '2026'));
  expect(ids(withRows(ofOneDate('b', 'd'), ofOneDate('c', 'a')))).toEqual(['a', 'b', 'c', 'd']);
});

test('a row whose date changed moves there', () => {
  const rows = [on('a', '2026'), on('b', '2025'), on('c', '2024')];
  expect(ids(withRows(rows, [on('c', '2027')]))).toEqual(['c', 'a', 'b']);
});
