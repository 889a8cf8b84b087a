/**
 * What stands on the page in a view of an episode: one text, or an original with its translation under each row. Rows
 * say which spans of two tracks mean the same; a side that is empty there is an omission, and is shown as one.
 */
import { type At, compareAt } from './at.ts';
import type { EpisodeFile, Track } from './episode-file.ts';
import { type Arrangement, arrangeTranscript, type Block } from './transcript.ts';
import { countWords } from './word.ts';

/** The tracks on the page: the one that leads, and the one under it. Both are tracks of `episode`. */
export interface View {
  episode: EpisodeFile;
  primary: Track;
  other: Track | null;
}

export type Entry =
  | { kind: 'block'; side: 0 | 1; block: Block }
  /** Words of the base that the track on `side` leaves out; playback can be asked to go there. */
  | { kind: 'omission'; side: 0 | 1; omission: Omission };

export interface Omission {
  /** In the media, seconds; half-open. */
  startTime: number;
  endTime: number;
  /** Words of the base, as white space parts them. */
  words: number;
}

type Row = readonly [baseFrom: At, baseTo: At, from: At, to: At];

/** What the view's last track leaves out of the base, in order; none for the base itself. */
export function omissionsOf({ episode, primary, other }: View): Omission[] {
  const track = other ?? primary;
  const base = episode.tracks[0] as Track;
  return rowsOf(episode, track)
    .filter(isOmission)
    .map((row) => omissionOf(base, row, episode));
}

/** The entries of a view in the order of the talk. Every block of the shown tracks is in it once. */
export function arrangeReading(view: View, arrangement: Arrangement): Entry[] {
  const { episode, primary, other } = view;
  const base = episode.tracks[0] as Track;
  const blocks = arrangeTranscript(primary, episode.chapters, arrangement);
  const led = blocks.map((block): Entry => ({ kind: 'block', side: 0, block }));
  if (other === null) return withOmissions(led, view);

  const under = arrangeTranscript(other, [], arrangement);
  const entries: Entry[] = [];
  let nextLed = 0;
  let nextUnder = 0;
  for (const row of rowsOf(episode, other)) {
    const ledEnd = primary === base ? row[1] : endInTrack(rowsOf(episode, primary), row);
    while (isBefore(blocks[nextLed], ledEnd)) entries.push(led[nextLed++] as Entry);
    if (isOmission(row))
      entries.push({ kind: 'omission', side: 1, omission: omissionOf(base, row, episode) });
    while (isBefore(under[nextUnder], row[3]))
      entries.push({ kind: 'block', side: 1, block: under[nextUnder++] as Block });
  }
  // A track without rows stands after the text it could not be laid beside: nothing is lost.
  entries.push(...led.slice(nextLed));
  entries.push(
    ...under.slice(nextUnder).map((block): Entry => ({ kind: 'block', side: 1, block })),
  );
  return entries;
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
    words: text.reduce((sum, cue) => sum + countWords(cue), 0),
  };
}

function withOmissions(led: readonly Entry[], { episode, primary }: View): Entry[] {
  const base = episode.tracks[0] as Track;
  const entries = [...led];
  for (const row of rowsOf(episode, primary).filter(isOmission)) {
    const index = entries.findIndex(
      (entry) => entry.kind === 'block' && compareAt(entry.block.at, row[2]) >= 0,
    );
    const entry: Entry = { kind: 'omission', side: 0, omission: omissionOf(base, row, episode) };
    entries.splice(index === -1 ? entries.length : index, 0, entry);
  }
  return entries;
}
