/**
 * From what the site ships to what can be searched, and on with what is added and removed: the shipped segments, those
 * brought along, and segments made here of every episode that they do not hold as it now is. A missing, cut, foreign or
 * old index only costs the time to read the texts.
 */
import type { CatalogEntry } from '../../core/contract/catalog-file.ts';
import type { EpisodeFile } from '../../core/contract/episode-file.ts';
import { type IndexSegment, readSegment } from '../index/segment.ts';
import { createSegmentBuilder, type SegmentBuilder } from '../index/segment-builder.ts';
import type { AddedEpisode, SearchStatus } from '../search.ts';
import type { EpisodeTexts } from './episode-texts.ts';
import {
  rowsWithoutText,
  type Searchable,
  searchableOf,
  versionOf,
  withRows,
} from './searchable.ts';

export interface SearchSources {
  /** Every row of the catalog; rejects where there is none to be had. */
  entries(): Promise<CatalogEntry[]>;
  /** False where the rows are as they were handed out; may reject. */
  hasChanged(): Promise<boolean>;
  episode(row: CatalogEntry): Promise<EpisodeFile>;
  /** The shipped segments' bytes; `fault` where some are not there. Never rejects. */
  index(onShare: (share: number) => void): Promise<{
    segments: Uint8Array[];
    fault: 'missing' | 'unsound' | 'version' | null;
  }>;
}

export interface LiveIndex {
  /** Settles when everything can be searched; rejects where there is no catalog, and the next call tries again. */
  open(): Promise<void>;
  /** Null before anything can be searched. */
  current(): Searchable | null;
  /**
   * The last word on each episode: what it is from now on, or null for none. True where that changes an answer; `done`
   * settles when all of it can be searched.
   */
  change(changes: readonly Change[]): Changed;
  /** Takes what is new in the catalog, but of episodes that were changed here. Rejects where it cannot be had. */
  catchUp(): Promise<Changed>;
}

export interface Changed {
  isNew: boolean;
  done: Promise<void>;
}

export type Change = readonly [id: string, added: AddedEpisode | null];

/** Episodes that are read anew before what was read becomes searchable. */
const BATCH = 25;
/** Segments of fewer episodes that are left beside each other. */
const MOST_SMALL = 8;
/** Texts fetched at a time. */
const AT_ONCE = 4;

/** `onGrown` is called whenever something else can be searched than before. */
export function createLiveIndex(
  sources: SearchSources,
  texts: EpisodeTexts,
  onGrown: () => void,
  onStatus: (status: SearchStatus) => void,
): LiveIndex {
  /** Every change so far: some come before the catalog, and it is read again where it did not come. */
  const changed = new Map<string, AddedEpisode | null>();
  let areRowsRead = false;
  /** The catalog has changed since its rows were read. */
  let isBehind = false;
  /** The segments that were made here, of texts. */
  const made = new WeakSet<IndexSegment>();
  /** Versions of episodes whose text could not be had. */
  const unreadable = new Set<string>();
  let entries: readonly CatalogEntry[] | null = null;
  let segments: readonly IndexSegment[] = [];
  let searchable: Searchable | null = null;
  let opening: Promise<void> | null = null;
  let filling: Promise<void> | null = null;
  let ready: (SearchStatus & { state: 'ready' }) | null = null;

  const missing = () =>
    rowsWithoutText(entries ?? [], segments).filter((row) => !unreadable.has(versionOf(row)));

  const grow = () => {
    searchable = searchableOf(entries ?? [], segments, missing().length === 0);
    segments = searchable.segments;
    onGrown();
  };

  const tellReady = (rebuilt: boolean) => {
    const unreachable = (entries ?? []).filter((row) => unreadable.has(versionOf(row))).length;
    if (ready?.unreachable === unreachable) return;
    ready = { state: 'ready', rebuilt, unreachable };
    onStatus(ready);
  };

  const apply = (changes: readonly Change[]) => {
    const removed = new Set<string>();
    const rows: CatalogEntry[] = [];
    for (const [id, added] of changes) {
      texts.forget(id);
      if (added?.text !== undefined) texts.hold(added.entry, added.text);
      if (added !== null) unreadable.delete(versionOf(added.entry));
      if (added === null) removed.add(id);
      else rows.push(added.entry);
    }
    const left = (entries ?? []).filter(({ id }) => !removed.has(id));
    entries = withRows(left, rows);
    const brought = new Set(changes.flatMap(([, added]) => added?.segment ?? []));
    segments = [...segments, ...[...brought].map(readSegment).flatMap(soundOnes)];
  };

  /** Those of `changes` that say something else than is known. */
  const newsOf = (changes: readonly Change[]): Change[] => {
    const textless = new Set(rowsWithoutText(entries ?? [], segments).map(versionOf));
    const rows = new Map((entries ?? []).map((row) => [row.id, row]));
    return changes.filter(([id, added]) => {
      const row = rows.get(id);
      if (added === null || row === undefined) return added !== null || row !== undefined;
      const isBrought = added.text !== undefined || added.segment !== undefined;
      if (isBrought && textless.has(versionOf(row))) return true;
      return unreadable.has(versionOf(row)) || JSON.stringify(row) !== JSON.stringify(added.entry);
    });
  };

  async function read(row: CatalogEntry, builder: SegmentBuilder): Promise<void> {
    try {
      builder.add(await texts.read(row), row.sha256);
    } catch {
      unreadable.add(versionOf(row));
    }
  }

  const segmentOf = (builder: SegmentBuilder): IndexSegment => {
    const built = readSegment(builder.finish());
    if ('fault' in built) throw new Error('The search index made here cannot be read.');
    made.add(built.segment);
    return built.segment;
  };

  /** Makes one of the small segments that were made here, each of which costs every question a little. */
  async function join(): Promise<void> {
    const small = new Set(segments.filter((one) => made.has(one) && one.episodes.length < BATCH));
    if (small.size <= MOST_SMALL) return;
    const versions = new Set([...small].flatMap(({ episodes }) => episodes.map(versionOf)));
    const builder = createSegmentBuilder();
    try {
      await eachOf(
        (entries ?? []).filter((row) => versions.has(versionOf(row))),
        async (row) => builder.add(await texts.read(row), row.sha256),
      );
    } catch {
      // A text cannot be had again: they stay as they are.
      return;
    }
    segments = [...segments.filter((one) => !small.has(one)), segmentOf(builder)];
    grow();
  }

  /** Until nothing is missing, whatever is changed meanwhile. */
  async function fillNow(onRead: (done: number, total: number) => void): Promise<void> {
    let done = 0;
    try {
      // So that it is known to run before it may end.
      await null;
      for (let rows = missing(); rows.length > 0; rows = missing()) {
        const total = done + rows.length;
        const builder = createSegmentBuilder();
        await eachOf(rows.slice(0, BATCH), async (row) => {
          await read(row, builder);
          done += 1;
          onRead(done, total);
        });
        segments = [...segments, segmentOf(builder)];
        grow();
        if (missing().length === 0) await join();
      }
    } finally {
      filling = null;
    }
  }

  const fill = (onRead: (done: number, total: number) => void = () => {}) => {
    filling ??= fillNow(onRead);
    return filling;
  };

  async function openNow(): Promise<void> {
    areRowsRead = false;
    onStatus({ state: 'loading', share: 0 });
    const [rows, shipped] = await Promise.all([
      sources.entries().then((rows) => {
        areRowsRead = true;
        return rows;
      }),
      sources.index((share) => onStatus({ state: 'loading', share })),
    ]);
    const results = shipped.segments.map(readSegment);
    const faults = results.flatMap((result) => ('fault' in result ? [result.fault] : []));
    const reason = shipped.fault ?? faults[0] ?? 'stale';
    entries = rows;
    segments = results.flatMap(soundOnes);
    if (changed.size > 0) apply([...changed]);
    const total = missing().length;
    if (total > 0) onStatus({ state: 'rebuilding', reason, done: 0, total });
    if (total === 0 || segments.length > 0) grow();
    await fill((done, of) => onStatus({ state: 'rebuilding', reason, done, total: of }));
    tellReady(total > 0);
  }

  const take = (changes: readonly Change[]): Changed => {
    const news = entries === null ? [] : newsOf([...new Map(changes)]);
    if (news.length === 0) return { isNew: false, done: filling ?? Promise.resolve() };
    apply(news);
    if (searchable !== null || segments.length > 0) grow();
    const ids = new Set(news.map(([id]) => id));
    const isRead = !missing().some(({ id }) => ids.has(id));
    const done = (isRead ? Promise.resolve() : fill()).then(() => {
      if (ready !== null) tellReady(ready.rebuilt);
    });
    return { isNew: searchable !== null, done };
  };

  return {
    current: () => searchable,
    async open() {
      opening ??= openNow().catch((error) => {
        // A failure is told and forgotten, so that the next question tries again.
        opening = null;
        const fault = (error as { fault?: string }).fault;
        onStatus({ state: 'failed', reason: fault === 'unreachable' ? 'offline' : 'unsound' });
        throw error;
      });
      await opening;
      await filling;
    },
    change(changes) {
      for (const [id, added] of changes) changed.set(id, added);
      return take(changes);
    },
    async catchUp() {
      // What is opened later is opened as it is then.
      if (opening === null || !areRowsRead)
        return { isNew: false, done: opening ?? Promise.resolve() };
      await opening;
      isBehind ||= await sources.hasChanged();
      if (!isBehind) return { isNew: false, done: filling ?? Promise.resolve() };
      const rows = await sources.entries();
      isBehind = false;
      const listed = new Set(rows.map(({ id }) => id));
      const gone = (entries ?? []).filter(({ id }) => !listed.has(id));
      const changes: Change[] = [
        ...rows.map((entry) => [entry.id, { entry }] as const),
        ...gone.map(({ id }) => [id, null] as const),
      ];
      return take(changes.filter(([id]) => !changed.has(id)));
    },
  };
}

function soundOnes(read: ReturnType<typeof readSegment>): IndexSegment[] {
  return 'segment' in read ? [read.segment] : [];
}

async function eachOf<T>(rows: readonly T[], work: (row: T) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let row = rows[next++]; row !== undefined; row = rows[next++]) await work(row);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
