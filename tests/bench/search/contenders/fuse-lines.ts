import Fuse from 'fuse.js';
import { type Finder, HITS } from './finder.ts';
import { readTextFile } from './text-file.ts';
import { rowOf, type TrackRow } from './track-table.ts';

/** Fuse over every line. */
export function open(bytes: Uint8Array): Finder {
  const rows: TrackRow[] = [];
  const lines: string[] = [];
  for (const track of readTextFile(bytes)) {
    rows.push({ episode: track.episode, track: track.track, first: lines.length });
    lines.push(...track.lines);
  }
  const fuse = new Fuse(lines, { ignoreLocation: true });
  return {
    find: (typed) =>
      fuse.search(typed, { limit: HITS }).map(({ refIndex }) => {
        const { row, at } = rowOf(rows, refIndex);
        return { episode: row.episode, track: row.track, from: at, to: at };
      }),
  };
}
