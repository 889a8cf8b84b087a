/**
 * What can be searched at a moment. The rows say which version of an episode is alive; whatever else the segments hold is
 * passed over (see the note in `index/segment.ts`).
 */
import type { CatalogEntry } from '../../core/contract/catalog-file.ts';
import { compareEntries } from '../../core/contract/catalog-values.ts';
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

/** With each of `changed` (one an id) in the place of its earlier version, in the order of the catalog. */
export function withRows(
  entries: readonly CatalogEntry[],
  changed: readonly CatalogEntry[],
): CatalogEntry[] {
  const ids = new Set(changed.map(({ id }) => id));
  return [...entries.filter(({ id }) => !ids.has(id)), ...changed].sort(compareEntries);
}
