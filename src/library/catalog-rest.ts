/** All of a catalog that goes beyond its first page and one row: loaded when it is wanted. */
import type { CatalogEntry, CatalogPage } from '../core/contract/catalog-file.ts';
import { type CatalogSummary, readSummary } from '../core/contract/catalog-summary-file.ts';
import { compareEntries } from '../core/contract/catalog-values.ts';
import {
  type PeopleFile,
  type PersonFile,
  readPeople,
  readPerson,
} from '../core/contract/person-file.ts';
import type { ReadFile } from '../core/contract/read-file.ts';
import type { CatalogChanges } from './catalog.ts';
import { type CatalogPages, type CatalogPart, type Cursor, partOf } from './catalog-pages.ts';
import { isAsNamed, isWholeTable } from './catalog-table.ts';
import { LibraryError } from './library-error.ts';
import { type LibraryFiles, parseJson } from './library-files.ts';

type Observer = (changes: CatalogChanges) => void;

export interface CatalogRest {
  /** The part at a place. Throws where the pages lead in a circle. */
  follow(cursor: Cursor): Promise<CatalogPart>;
  entries(first: CatalogPage, signal?: AbortSignal): Promise<CatalogEntry[]>;
  summary(first: CatalogPage, signal?: AbortSignal): Promise<CatalogSummary | null>;
  people(first: CatalogPage, signal?: AbortSignal): Promise<PeopleFile | null>;
  person(address: string, signal?: AbortSignal): Promise<PersonFile>;
  /** A row that stands neither on the first page nor where the table says. */
  seek(id: string): Promise<CatalogEntry>;
  /** Reads the first page again; who observes is told what is not as it was. False where nothing is. */
  lookAgain(): Promise<boolean>;
  observe(observer: Observer): () => void;
}

/** Milliseconds after which whoever begins to observe has the catalog read again. */
const A_WHILE = 5000;

export function createCatalogRest(pages: CatalogPages, files: LibraryFiles): CatalogRest {
  const observers = new Set<Observer>();
  /** What was read when the observers last knew all: they are told later what could not be read at once. */
  let known: readonly Promise<CatalogPage>[] | null = null;

  const follow = async (cursor: Cursor) => {
    for (let before = cursor.after; before !== null; before = before.after)
      if (before.address.href === cursor.address.href) throw circle(cursor);
    return partOf(await pages.at(cursor.address), cursor);
  };

  /** Page after page. */
  async function* walk(first: CatalogPage): AsyncGenerator<readonly CatalogEntry[]> {
    let part = partOf(first, { address: pages.address, after: null });
    yield part.entries;
    while (part.next !== null) {
      part = await follow(part.next);
      yield part.entries;
    }
  }

  /** All files of the table at once; null where they do not hold what it says. */
  const readTable = async (first: CatalogPage): Promise<CatalogEntry[] | null> => {
    const { byId = [] } = first;
    if (!isWholeTable(first)) return null;
    try {
      const parts = await Promise.all(byId.map(({ href }) => pages.at(new URL(href))));
      const areSound = parts.every((part, place) => isAsNamed(part, first, place));
      return areSound ? parts.flatMap(({ episodes }) => episodes).sort(compareEntries) : null;
    } catch {
      return null;
    }
  };

  const entries = async (first: CatalogPage, signal?: AbortSignal) => {
    const table = first.next === undefined ? null : await readTable(first);
    signal?.throwIfAborted();
    if (table !== null) return table;
    const rows: CatalogEntry[] = [];
    for await (const part of walk(first)) {
      signal?.throwIfAborted();
      rows.push(...part);
    }
    return rows;
  };

  const tell = async (first: CatalogPage) => {
    if (known === null || observers.size === 0) return;
    const changes = await changesSince(known, await entries(first));
    known = null;
    for (const observer of observers) observer(changes);
  };

  const lookAgain = async () => {
    const before = await pages.known.get(pages.address.href)?.catch(() => null);
    const now = await pages.load(pages.address);
    if (JSON.stringify(before) === JSON.stringify(now)) {
      // What could not be read when it changed is told now.
      tell(now).catch(() => {});
      return false;
    }
    known ??= [...pages.known.values()];
    pages.known.clear();
    pages.known.set(pages.address.href, Promise.resolve(now));
    tell(now).catch(() => {});
    return true;
  };

  const load = async <T>(
    address: string,
    readValue: (value: unknown) => ReadFile<T>,
    signal?: AbortSignal,
  ): Promise<T> => {
    const from = new URL(address);
    return files.load(
      from,
      (bytes) => {
        const read = readValue(parseJson(bytes, from));
        if ('value' in read) return read.value;
        throw new LibraryError('unsound', from.pathname, read.fault);
      },
      signal,
    );
  };

  return {
    follow,
    entries,
    lookAgain,
    async summary({ summary }, signal) {
      return summary === undefined ? null : load(summary, readSummary, signal);
    },
    async people({ people }, signal) {
      if (people === undefined) return null;
      const list = await load(people, readPeople, signal);
      const whole = (href: string) => URL.parse(href, pages.address)?.href ?? href;
      return {
        ...list,
        people: list.people.map(([show, name, href, ...counts]) => [
          show,
          name,
          whole(href),
          ...counts,
        ]),
      };
    },
    person: (address, signal) => load(address, readPerson, signal),
    async seek(id) {
      const first = await pages.at(pages.address);
      // A table that holds every episode is right that there is none. One that does not is no reason to say so.
      if (!(await isRuledOut(id, first, pages)))
        for await (const part of walk(first)) {
          const row = part.find((one) => one.id === id);
          if (row !== undefined) return row;
        }
      throw new LibraryError('unknown-episode', id);
    },
    observe(observer) {
      observers.add(observer);
      if (pages.readAt === 0) {
        // What changes later is told against what it is now.
        pages.at(pages.address).catch(() => {});
      } else if (Date.now() - pages.readAt > A_WHILE) {
        // Whoever observes at the same time has no need to ask as well.
        pages.readAt = Date.now();
        lookAgain().catch(() => {});
      }
      return () => observers.delete(observer);
    },
  };
}

/** The table knows every episode, and its file has no such id. */
async function isRuledOut(id: string, first: CatalogPage, pages: CatalogPages): Promise<boolean> {
  const { byId = [] } = first;
  const place = Math.max(
    0,
    byId.findLastIndex(({ from }) => from <= id),
  );
  const named = byId[place];
  if (named === undefined || !isWholeTable(first)) return false;
  const part = await pages.at(new URL(named.href)).catch(() => null);
  return part !== null && isAsNamed(part, first, place);
}

async function changesSince(
  before: readonly Promise<CatalogPage>[],
  entries: readonly CatalogEntry[],
): Promise<CatalogChanges> {
  const read = await Promise.allSettled(before);
  const known = new Map(
    read
      .flatMap((page) => (page.status === 'fulfilled' ? page.value.episodes : []))
      .map((entry) => [entry.id, JSON.stringify(entry)]),
  );
  const ids = new Set(entries.map(({ id }) => id));
  return {
    put: entries.filter((entry) => known.get(entry.id) !== JSON.stringify(entry)),
    gone: [...known.keys()].filter((id) => !ids.has(id)),
  };
}

function circle({ address, after }: Cursor): LibraryError {
  return new LibraryError(
    'unsound',
    address.pathname,
    `The catalog goes in a circle: ${after?.address.pathname} leads to ${address.pathname}, which comes before it.`,
  );
}
