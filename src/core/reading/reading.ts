/**
 * What stands on the page in a view of an episode: one text, or an original and its translation row by row. Rows
 * say which spans of two tracks mean the same; a side that is empty there is an omission, and is shown as one.
 */
import { append } from '../append.ts';
import { type At, compareAt } from '../contract/at.ts';
import type { EpisodeFile, Track } from '../contract/episode-file.ts';
import { type Arrangement, arrangeTranscript, type Block } from './transcript.ts';

/** How two texts stand together: row under row, row beside row, or the second one folded away row by row. */
export const LAYOUTS = ['stacked', 'side', 'tap'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The tracks on the page: the one that leads, and the one with it. Both are tracks of `episode`. */
export interface View {
  episode: EpisodeFile;
  primary: Track;
  other: Track | null;
  /** Absent: `stacked`. Means nothing where one track stands alone. */
  layout?: Layout;
}

/** Of a view: the text that leads, and the one with it. */
export type Side = 0 | 1;

/** The tracks of a view, by side. */
export function tracksOf({ primary, other }: View): Track[] {
  return other === null ? [primary] : [primary, other];
}

/** The track on a side; the leading one where no other stands with it. */
export function trackOn({ primary, other }: View, side: Side): Track {
  return (side === 1 && other) || primary;
}

export type Entry =
  | { kind: 'block'; side: Side; block: Block }
  /** Words of the base that the track on `side` leaves out; playback can be asked to go there. */
  | { kind: 'omission'; side: Side; omission: Omission };

export interface Omission {
  /** In the media, seconds; half-open. */
  startTime: number;
  endTime: number;
  /** Words of the base, as white space parts them. */
  words: number;
}

/** What stands together: the leading text's blocks, and those of the other text that say the same. Either may be empty. */
export interface ReadingRow {
  led: readonly Entry[];
  under: readonly Entry[];
}

/** One for all rows that have nothing there: a long text has thousands. */
const NOTHING: readonly Entry[] = [];

type Row = readonly [baseFrom: At, baseTo: At, from: At, to: At];

/** The side whose omissions a view tells: the translation's, wherever it stands. */
export function omittingSide({ other, layout }: View): Side {
  return other === null || layout === 'tap' ? 0 : 1;
}

/** What the view's translation (or its only track) leaves out of the base, in order; none for the base itself. */
export function omissionsOf(view: View): Omission[] {
  const { episode } = view;
  const base = episode.tracks[0] as Track;
  return rowsOf(episode, omittingTrack(view))
    .filter(isOmission)
    .map((row) => omissionOf(base, row, episode));
}

/** The entries of a view in the order of the talk. Every block of its tracks is in it once. */
export function arrangeReading(view: View, arrangement: Arrangement): Entry[] {
  return arrangeRows(view, arrangement).flatMap(({ led, under }) => [...led, ...under]);
}

/** The same, row by row. Where one text stands alone every entry is a row. */
export function arrangeRows(view: View, arrangement: Arrangement): ReadingRow[] {
  const { episode, primary, other } = view;
  const blocks = arrangeTranscript(primary, episode.chapters, arrangement);
  const led = blocks.map((block): Entry => ({ kind: 'block', side: 0, block }));
  if (other === null)
    return withOmissions(led, view).map((entry) => ({ led: [entry], under: NOTHING }));

  const base = episode.tracks[0] as Track;
  const otherBlocks = arrangeTranscript(other, null, arrangement);
  const under = otherBlocks.map((block): Entry => ({ kind: 'block', side: 1, block }));
  const omitting = omittingTrack(view);
  const endIn = (track: Track, row: Row): At => {
    if (track === omitting) return row[3];
    return track === base ? row[1] : endInTrack(rowsOf(episode, track), row);
  };
  const rows: ReadingRow[] = [];
  let nextLed = 0;
  let nextUnder = 0;
  for (const row of rowsOf(episode, omitting)) {
    const sides: [Entry[], Entry[]] = [[], []];
    while (isBefore(blocks[nextLed], endIn(primary, row))) sides[0].push(led[nextLed++] as Entry);
    while (isBefore(otherBlocks[nextUnder], endIn(other, row)))
      sides[1].push(under[nextUnder++] as Entry);
    if (isOmission(row)) {
      const side = omittingSide(view);
      // What is left out is said before anything of the same side that no row of its own holds.
      sides[side].unshift({ kind: 'omission', side, omission: omissionOf(base, row, episode) });
    }
    if (sides[0].length + sides[1].length > 0) rows.push({ led: sides[0], under: sides[1] });
  }
  // A track without rows stands after the text it could not be laid beside: nothing is lost.
  append(
    rows,
    led.slice(nextLed).map((entry) => ({ led: [entry], under: NOTHING })),
  );
  append(
    rows,
    under.slice(nextUnder).map((entry) => ({ led: NOTHING, under: [entry] })),
  );
  return rows;
}

/** What of a view is shown while nothing is unfolded. */
export function shownFirst(view: View): View {
  const { episode, primary, layout } = view;
  return layout === 'tap' ? { episode, primary, other: null } : view;
}

function omittingTrack(view: View): Track {
  return trackOn(view, omittingSide(view));
}

function rowsOf(episode: EpisodeFile, track: Track): readonly Row[] {
  return episode.rows?.[track.id] ?? [];
}

/** The track has nothing where the base has words. */
function isOmission([baseFrom, baseTo, from, to]: Row): boolean {
  return compareAt(from, to) === 0 && compareAt(baseFrom, baseTo) < 0;
}

function isBefore(block: Block | undefined, end: At): boolean {
  return block !== undefined && compareAt(block.at, end) < 0;
}

/** Where in a track the base span of `row` ends. */
function endInTrack(rows: readonly Row[], row: Row): At {
  const last = rows.findLast(([baseFrom]) => compareAt(baseFrom, row[1]) < 0);
  return last?.[3] ?? [0, 0];
}

function omissionOf(base: Track, [from, to]: Row, episode: EpisodeFile): Omission {
  const startTime = base.start[from[0]] ?? 0;
  const text = base.text.slice(from[0], to[0] + 1).map((cue, index) => {
    const cueIndex = from[0] + index;
    return cue.slice(cueIndex === from[0] ? from[1] : 0, cueIndex === to[0] ? to[1] : undefined);
  });
  return {
    startTime,
    endTime: base.start[to[0]] ?? episode.duration ?? Number.POSITIVE_INFINITY,
    // As `countWords` does, which is quicker and larger: a view omits little, and its first paint waits for this.
    words: text.reduce((sum, cue) => sum + (cue.match(/\S+/g)?.length ?? 0), 0),
  };
}

function withOmissions(led: readonly Entry[], { episode, primary }: View): readonly Entry[] {
  const base = episode.tracks[0] as Track;
  const omissions = rowsOf(episode, primary).filter(isOmission);
  if (omissions.length === 0) return led;
  const entries = [...led];
  for (const row of omissions) {
    const index = entries.findIndex(
      (entry) => entry.kind === 'block' && compareAt(entry.block.at, row[2]) >= 0,
    );
    const entry: Entry = { kind: 'omission', side: 0, omission: omissionOf(base, row, episode) };
    entries.splice(index === -1 ? entries.length : index, 0, entry);
  }
  return entries;
}
