/**
 * What the site ships, over fetch. Every file is checked against the contract before anything shows it, and addresses are
 * whole in what is handed out: a row is enough to fetch its episode, from a worker as well.
 */
import type { CatalogEntry } from '../core/contract/catalog-file.ts';
import type { CatalogSummary } from '../core/contract/catalog-summary-file.ts';
import type { EpisodeFile } from '../core/contract/episode-file.ts';
import type { PeopleFile, PersonFile } from '../core/contract/person-file.ts';
import { readEpisode } from '../core/contract/read-episode.ts';
import { onDemand } from '../core/on-demand.ts';
import { type CatalogPart, type Cursor, createCatalogPages, partOf } from './catalog-pages.ts';
import { hasHash } from './digest.ts';
import { LibraryError } from './library-error.ts';
import { type Bytes, createLibraryFiles, parseJson } from './library-files.ts';

/** What is not as it was when it was read before. */
export interface CatalogChanges {
  /** Rows that came or changed; a row that nobody asked for before may be among them. */
  put: readonly CatalogEntry[];
  /** Ids of the episodes that went. */
  gone: readonly string[];
}

/** What is asked for and cannot be had is a LibraryError. */
export interface Catalog {
  /** The first part where `cursor` is null. */
  page(cursor: Cursor | null): Promise<CatalogPart>;
  /** Every row, the newest first. */
  entries(signal?: AbortSignal): Promise<CatalogEntry[]>;
  /** What the episodes have in common, counted; null where the catalog is too small to say. */
  summary(signal?: AbortSignal): Promise<CatalogSummary | null>;
  /** Who speaks in which show, and where that is told; null where an earlier importer wrote the library. */
  people(signal?: AbortSignal): Promise<PeopleFile | null>;
  /** One of them, by the address that the list gives. */
  person(address: string, signal?: AbortSignal): Promise<PersonFile>;
  /** One request after the first page, however many there are; `unknown-episode` where no page lists it. */
  entry(id: string): Promise<CatalogEntry>;
  /** The whole episode, by its id or its row. */
  episode(of: string | CatalogEntry, signal?: AbortSignal): Promise<EpisodeFile>;
  /**
   * Calls `listener` with what changed whenever the catalog is read again: at once where it was read a while ago, and
   * after a file was not what it said. Returns the function that ends it.
   */
  observe(listener: (changes: CatalogChanges) => void): () => void;
  /** Reads the first page again. False where all is as it was; else what is asked for from now on is read anew. */
  hasChanged(): Promise<boolean>;
}

/** A catalog whose first page lies at `address`. */
export function createCatalog(address: URL, fetchFile: typeof fetch): Catalog {
  const files = createLibraryFiles(address, fetchFile);
  const pages = createCatalogPages(address, files);
  let isDoubtful = false;

  /** All but what an episode needs to be shown comes when it is wanted. */
  const rest = onDemand(() =>
    import('./catalog-rest.ts').then(
      ({ createCatalogRest }) => createCatalogRest(pages, files),
      () => {
        throw new LibraryError('unreachable', address.pathname);
      },
    ),
  );

  // What it said was found not to be so: it may have changed since.
  const first = async () => {
    if (isDoubtful) await (await rest()).lookAgain();
    isDoubtful = false;
    return pages.at(address);
  };

  const doubtOn = (error: unknown): never => {
    isDoubtful ||= error instanceof LibraryError && error.fault !== 'unreachable';
    throw error;
  };

  const entry = async (id: string) => {
    const { episodes, byId } = await first();
    const find = (rows: readonly CatalogEntry[]) => rows.find((row) => row.id === id);
    const here = find(episodes);
    if (here !== undefined) return here;
    const named = byId?.findLast(({ from }) => from <= id);
    // A file that is not there or not sound is for the rest to judge.
    const file = named && (await pages.at(new URL(named.href)).catch(() => undefined));
    return (file && find(file.episodes)) ?? (await rest()).seek(id).catch(doubtOn);
  };

  return {
    page: async (cursor) =>
      cursor === null
        ? partOf(await first(), { address, after: null })
        : (await rest()).follow(cursor),
    entries: async (signal) => (await rest()).entries(await first(), signal),
    summary: async (signal) => (await rest()).summary(await first(), signal),
    people: async (signal) => (await rest()).people(await first(), signal).catch(doubtOn),
    person: async (address, signal) => (await rest()).person(address, signal).catch(doubtOn),
    entry,
    async episode(of, signal) {
      const row = typeof of === 'string' ? await entry(of) : of;
      const from = new URL(row.href);
      return files.load(from, (bytes) => readBytes(bytes, row, from), signal).catch(doubtOn);
    },
    hasChanged: async () => (await rest()).lookAgain(),
    observe(listener) {
      let end = () => {};
      let isOver = false;
      rest().then(
        ({ observe }) => {
          if (!isOver) end = observe(listener);
        },
        () => {},
      );
      return () => {
        isOver = true;
        end();
      };
    },
  };
}

async function readBytes(bytes: Bytes, { sha256 }: CatalogEntry, from: URL): Promise<EpisodeFile> {
  const isListed = hasHash(bytes, sha256);
  const read = readEpisode(parseJson(bytes, from));
  if ('fault' in read) throw new LibraryError('unsound', from.pathname, read.fault);
  if (await isListed) return read.episode;
  throw new LibraryError(
    'damaged',
    from.pathname,
    `${from.pathname} is not the file that the catalog lists: its content has another hash.`,
  );
}
