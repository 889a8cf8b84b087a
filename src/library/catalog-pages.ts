/** The pages of a catalog, and the files of its table, which read the same: each fetched once a visit. */
import {
  type CatalogEntry,
  type CatalogPage,
  readCatalogPage,
} from '../core/contract/catalog-file.ts';
import { LibraryError } from './library-error.ts';
import { type LibraryFiles, parseJson } from './library-files.ts';

/** Where a page lies, and the pages that led there. */
export interface Cursor {
  readonly address: URL;
  readonly after: Cursor | null;
}

export interface CatalogPart {
  /** The newest first, as in the whole catalog. */
  entries: readonly CatalogEntry[];
  /** Episodes of the whole catalog. */
  total: number;
  /** Where the next part lies; null where this is the last. */
  next: Cursor | null;
}

export interface CatalogPages {
  /** Of the first page. */
  readonly address: URL;
  /** By address. A failure is forgotten, so that a retry asks again. */
  readonly known: Map<string, Promise<CatalogPage>>;
  /** When the first page was read last, milliseconds since 1970; 0 before. */
  readAt: number;
  at(address: URL): Promise<CatalogPage>;
  /** The same anew. */
  load(address: URL): Promise<CatalogPage>;
}

export function createCatalogPages(address: URL, files: LibraryFiles): CatalogPages {
  const known: CatalogPages['known'] = new Map();
  const pages: CatalogPages = {
    address,
    known,
    readAt: 0,
    at(from) {
      const before = known.get(from.href);
      if (before !== undefined) return before;
      const loading = pages.load(from);
      known.set(from.href, loading);
      loading.catch(() => known.delete(from.href));
      return loading;
    },
    async load(from) {
      const page = await files.load(from, (bytes) => pageOf(parseJson(bytes, from), from));
      if (from.href === address.href) pages.readAt = Date.now();
      return page;
    },
  };
  return pages;
}

export function partOf({ episodes, total, next }: CatalogPage, here: Cursor): CatalogPart {
  return {
    entries: episodes,
    total,
    next: next === undefined ? null : { address: new URL(next), after: here },
  };
}

/** With whole addresses, so that nothing of the page needs to know where it lay. */
function pageOf(value: unknown, from: URL): CatalogPage {
  const read = readCatalogPage(value);
  if ('fault' in read) throw new LibraryError('unsound', from.pathname, read.fault);
  const whole = (href: string) => {
    const address = URL.parse(href, from);
    if (address !== null) return address.href;
    throw new LibraryError('unsound', from.pathname, `“${href}” is no address.`);
  };
  const named = <Row extends { href: string }>(row: Row) => ({ ...row, href: whole(row.href) });
  /** A picture from elsewhere would tell its host who reads what here. */
  const pictured = ({ picture, ...row }: CatalogEntry): CatalogEntry => {
    const address = picture === undefined ? null : URL.parse(picture, from);
    return address?.origin === from.origin ? { ...row, picture: address.href } : row;
  };
  const { next, byId, summary, people, ...page } = read.value;
  return {
    ...page,
    episodes: page.episodes.map(named).map(pictured),
    ...(next && { next: whole(next) }),
    ...(byId && { byId: byId.map(named) }),
    ...(summary && { summary: whole(summary) }),
    ...(people && { people: whole(people) }),
  };
}
