/** The texts of a segment: where each stands in the positions, and its cues, times and turns, decoded when asked for. */
import { ByteReader } from './byte-reader.ts';
import type { Sections } from './segment-file.ts';
import { numbersOf } from './segment-file.ts';

/** Positions left out before every track. Wider than any passage, so that nothing matches across two texts. */
export const TRACK_GAP = 64;

/** Numbers a track; offsets are into the section of that name, `times` one more than it, 0 for none. */
export const TRACK_COLUMNS = [
  'from',
  'tokens',
  'cues',
  'cueCount',
  'times',
  'turns',
  'turnCount',
] as const;
type Column = (typeof TRACK_COLUMNS)[number];
const COLUMN = Object.fromEntries(TRACK_COLUMNS.map((name, index) => [name, index])) as Record<
  Column,
  number
>;

/** How long the last cue of a track is taken to last, half seconds: nothing says when it ends. */
const LAST_CUE = 8;

export function toHalfSeconds(seconds: number): number {
  return Math.round(seconds * 2);
}

export class Tracks {
  readonly count: number;
  private readonly rows: Uint32Array;
  private readonly cues: Uint8Array;
  private readonly times: Uint8Array;
  private readonly turns: Uint8Array;

  constructor(sections: Sections) {
    this.rows = numbersOf(sections.tracks);
    this.count = Math.floor(this.rows.length / TRACK_COLUMNS.length);
    this.cues = sections.cues;
    this.times = sections.times;
    this.turns = sections.turns;
  }

  /** The positions of a track, half-open. */
  range(track: number): [from: number, to: number] {
    const from = this.get(track, 'from');
    return [from, from + this.get(track, 'tokens')];
  }

  /** Index of the track that holds a position. */
  trackAt(position: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.get(middle, 'from') <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Indices of the cues that hold two positions of a track, `from` not after `to`. */
  cuesAt(track: number, from: number, to: number): [fromCue: number, toCue: number] {
    const { cues } = this;
    const last = this.get(track, 'cueCount') - 1;
    let at = this.get(track, 'cues');
    let start = this.get(track, 'from');
    let fromCue = -1;
    for (let cue = 0; cue < last; cue += 1) {
      let count = cues[at++] as number;
      // A cue of more than 127 words is read as two numbers; there is hardly one.
      for (let shift = 7, byte = count; byte > 127; shift += 7) {
        byte = cues[at++] ?? 0;
        count = (count & ((1 << shift) - 1)) | ((byte & 127) << shift);
      }
      start += count;
      if (fromCue === -1 && start > from) fromCue = cue;
      if (start > to) return [fromCue, cue];
    }
    return [fromCue === -1 ? last : fromCue, last];
  }

  /** Half seconds from the start of a cue to the start of the one after another; null where the segment has no times. */
  timesAt(track: number, fromCue: number, toCue: number): [from: number, to: number] | null {
    const offset = this.get(track, 'times');
    if (offset === 0) return null;
    const reader = new ByteReader(this.times, offset - 1);
    const count = this.get(track, 'cueCount');
    let time = 0;
    let from = 0;
    for (let cue = 0; cue <= toCue + 1 && cue < count; cue += 1) {
      time += reader.varint();
      if (cue === fromCue) from = time;
    }
    return [from, toCue + 1 < count ? time : time + LAST_CUE];
  }

  /** Positions of a track that speakers in `wanted` say. */
  turnsOf(track: number, wanted: ReadonlySet<number>): [from: number, to: number][] {
    const [start, end] = this.range(track);
    const reader = new ByteReader(this.turns, this.get(track, 'turns'));
    const spoken: [number, number][] = [];
    let at = start;
    let isWanted = false;
    for (let turn = this.get(track, 'turnCount'); turn > 0; turn -= 1) {
      const next = at + reader.varint();
      if (isWanted) spoken.push([at, next]);
      isWanted = wanted.has(reader.varint() - 1);
      at = next;
    }
    if (isWanted) spoken.push([at, end]);
    return spoken;
  }

  private get(track: number, column: Column): number {
    return this.rows[track * TRACK_COLUMNS.length + COLUMN[column]] as number;
  }
}
