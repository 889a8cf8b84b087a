/**
 * What can be searched at a moment. The rows say which version of an episode is alive; whatever else the segments hold is
 * passed over (see the note in `index/segment.ts`).
 */
import type { CatalogEntry } from '../../core/contract/catalog-file.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import type { IndexSegment, SegmentEpisode } from '../index/segment.ts';

export interface Searchable {
  entries: readonly CatalogEntry[];
  /** Each holds an episode that is alive. */
  segments: readonly IndexSegment[];
  engine: Engine;
  /** Every row can be searched that ever will be. */
  isComplete: boolean;
}

export function searchableOf(
  entries: readonly CatalogEntry[],
  segments: readonly IndexSegment[],
  isComplete: boolean,
): Searchable {
  const current = new Map(entries.map(({ id, sha256 }) => [id, sha256]));
  const isLive = ({ id, sha256 }: SegmentEpisode) => current.get(id) === sha256;
  const kept = segments.filter(({ episodes }) => episodes.some(isLive));
  return { entries, segments: kept, engine: createEngine(kept, isLive), isComplete };
}

/** The rows whose very version no segment holds. */
export function rowsWithoutText(
  entries: readonly CatalogEntry[],
  segments: readonly IndexSegment[],
): CatalogEntry[] {
  const held = new Set(segments.flatMap(({ episodes }) => episodes.map(versionOf)));
  return entries.filter((entry) => !held.has(versionOf(entry)));
}

export function versionOf({ id, sha256 }: SegmentEpisode): string {
  return `${id} ${sha256}`;
}

/**
 * With each of `changed` (one an id) in the place of its earlier version, or else before the first that was published
 * earlier: catalogs begin with the newest.
 */
export function withRows(
  entries: readonly CatalogEntry[],
  changed: readonly CatalogEntry[],
): CatalogEntry[] {
  const latest = new Map(changed.map((row) => [row.id, row]));
  const present = new Set(entries.map(({ id }) => id));
  const added = changed
    .filter(({ id }) => !present.has(id))
    .toSorted((a, b) => compare(dateOf(b), dateOf(a)));
  const rows: CatalogEntry[] = [];
  let next = 0;
  for (const entry of entries) {
    for (let row = added[next]; row && dateOf(row) > dateOf(entry); row = added[++next])
      rows.push(row);
    rows.push(latest.get(entry.id) ?? entry);
  }
  return [...rows, ...added.slice(next)];
}

const dateOf = ({ published = '' }: CatalogEntry) => published;

const compare = (a: string, b: string) => Number(a > b) - Number(a < b);
