/** What a segment calls by name: few, of many shapes, and so JSON. Whatever is counted is in columns of numbers. */
import type { Track } from '../../core/contract/episode-file.ts';
import type { Localized } from '../../core/contract/localized.ts';

export interface SegmentNames {
  /** `tracks`: how many; they follow each other in `tracks` below. */
  episodes: { id: string; sha256: string; tracks: number }[];
  tracks: { id: string; lang: string; kind: Track['kind'] }[];
  /** Everything a speaker is called, the name first. */
  speakers: string[][];
  /** How many there are. */
  terms: number;
  positions: number;
}

/** In the order of the episodes; seconds. */
export type SegmentChapters = [episodeIndex: number, startTime: number, title: Localized][];

/** True when the parts fit each other: what was read is what a builder wrote. */
export function areSoundNames(value: unknown): value is SegmentNames {
  const names = value as Partial<SegmentNames> | null;
  if (typeof names !== 'object' || names === null) return false;
  const { episodes, tracks, speakers, terms, positions } = names;
  if (!Array.isArray(episodes) || !Array.isArray(tracks) || !Array.isArray(speakers)) return false;
  if (typeof terms !== 'number' || typeof positions !== 'number') return false;
  return episodes.reduce((sum, episode) => sum + episode.tracks, 0) === tracks.length;
}
