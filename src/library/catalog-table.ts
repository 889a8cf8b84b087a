/** Whether a catalog's table of ids tells the truth, as far as it and its files can be held against each other. */
import type { CatalogPage } from '../core/contract/catalog-file.ts';

/** Every episode has a place in the table, and the places ascend. */
export function isWholeTable({ byId = [], total }: CatalogPage): boolean {
  const count = byId.reduce((sum, part) => sum + part.count, 0);
  return count === total && byId.every(({ from }, place) => from > (byId[place - 1]?.from ?? ''));
}

/** The file holds what the table says of it: so many ids, ascending from the one it names to before the next. */
export function isAsNamed(
  { episodes }: CatalogPage,
  { byId = [] }: CatalogPage,
  place: number,
): boolean {
  const named = byId[place];
  const end = byId[place + 1]?.from;
  const last = episodes.at(-1)?.id ?? '';
  return (
    episodes.length === named?.count &&
    episodes[0]?.id === named.from &&
    (end === undefined || last < end) &&
    episodes.every(({ id }, row) => id > (episodes[row - 1]?.id ?? ''))
  );
}
