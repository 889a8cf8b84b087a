/**
 * From what the site ships to what can be searched: the shipped segments, and segments made here of every episode that
 * they do not hold as it now is. A missing, cut, foreign or old index only costs the time to read the texts.
 */
import type { CatalogEntry } from '../../core/contract/catalog-file.ts';
import type { EpisodeFile } from '../../core/contract/episode-file.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import type { IndexSegment } from '../index/segment.ts';
import { readSegment } from '../index/segment.ts';
import { createSegmentBuilder } from '../index/segment-builder.ts';
import type { SearchStatus } from '../search.ts';

export interface SearchSources {
  /** Every row of the catalog; rejects where there is none to be had. */
  entries(): Promise<CatalogEntry[]>;
  episode(id: string): Promise<EpisodeFile>;
  /** The shipped segments' bytes; `fault` where some are not there. Never rejects. */
  index(onShare: (share: number) => void): Promise<{
    segments: Uint8Array[];
    fault: 'missing' | 'unsound' | 'version' | null;
  }>;
}

/** What can be searched at the moment. */
export interface Searchable {
  entries: readonly CatalogEntry[];
  segments: readonly IndexSegment[];
  engine: Engine;
  /** Nothing more will come. */
  isComplete: boolean;
}

/** Episodes that are read anew before what was read becomes searchable. */
const BATCH = 25;
/** Texts fetched at a time. */
const AT_ONCE = 4;

/** Calls `onGrown` whenever more can be searched; the last time it is complete. Rejects where there is no catalog. */
export async function openIndex(
  sources: SearchSources,
  onGrown: (searchable: Searchable) => void,
  onStatus: (status: SearchStatus) => void,
): Promise<void> {
  onStatus({ state: 'loading', share: 0 });
  const [entries, shipped] = await Promise.all([
    sources.entries(),
    sources.index((share) => onStatus({ state: 'loading', share })),
  ]);
  const read = shipped.segments.map(readSegment);
  const segments = read.flatMap((result) => ('segment' in result ? [result.segment] : []));
  const fault =
    shipped.fault ?? read.flatMap((result) => ('fault' in result ? [result.fault] : []))[0] ?? null;

  const current = new Map(entries.map(({ id, sha256 }) => [id, sha256]));
  const held = new Set(
    segments.flatMap(({ episodes }) =>
      episodes.filter(({ id, sha256 }) => current.get(id) === sha256).map(({ id }) => id),
    ),
  );
  const missing = entries.filter(({ id }) => !held.has(id));
  const grow = (isComplete: boolean) =>
    onGrown({
      entries,
      segments: [...segments],
      engine: createEngine(segments, ({ id, sha256 }) => current.get(id) === sha256),
      isComplete,
    });

  if (missing.length === 0) {
    grow(true);
    onStatus({ state: 'ready', rebuilt: false, unreachable: 0 });
    return;
  }
  const rebuilding = {
    state: 'rebuilding',
    reason: fault ?? 'stale',
    total: missing.length,
  } as const;
  onStatus({ ...rebuilding, done: 0 });
  if (segments.length > 0) grow(false);
  let done = 0;
  let unreachable = 0;
  for (let from = 0; from < missing.length; from += BATCH) {
    const batch = missing.slice(from, from + BATCH);
    const builder = createSegmentBuilder();
    await eachOf(batch, async ({ id, sha256 }) => {
      try {
        builder.add(await sources.episode(id), sha256);
      } catch {
        unreachable += 1;
      }
      done += 1;
      onStatus({ ...rebuilding, done });
    });
    const built = readSegment(builder.finish());
    if ('fault' in built) throw new Error('The search index made here cannot be read.');
    segments.push(built.segment);
    grow(from + BATCH >= missing.length);
  }
  onStatus({ state: 'ready', rebuilt: true, unreachable });
}

async function eachOf<T>(rows: readonly T[], work: (row: T) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let row = rows[next++]; row !== undefined; row = rows[next++]) await work(row);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
