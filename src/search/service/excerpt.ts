/** What a result shows: the words in their context, who says them, where and when, and what they translate. */

import { type At, compareAt } from '../../core/contract/at.ts';
import type { EpisodeFile, Track } from '../../core/contract/episode-file.ts';
import { turnIndexAt } from '../../core/reading/turn.ts';
import { activeIndex, activeSpanIndex } from '../../core/time/active.ts';
import { findMarks } from '../engine/marks.ts';
import type { ExpandedWord, RankedPassage } from '../engine/ranked.ts';
import type { Excerpt, MarkedText } from '../search.ts';
import { passageInContext } from './passage-in-context.ts';

/** An end is where the next cue begins, and must not take that one in. Seconds. */
const END_MARGIN = 0.05;

export function excerptOf(
  episode: EpisodeFile,
  passage: RankedPassage,
  words: readonly ExpandedWord[],
): Excerpt | null {
  const track = episode.tracks[passage.track];
  if (track?.start[passage.toCue] === undefined) return null;
  const found = track.text.slice(passage.fromCue, passage.toCue + 1);
  const marks = findMarks(found, words);
  const firstMarked = Math.max(
    0,
    marks.findIndex((spans) => spans.length > 0),
  );
  const cueIndex = passage.fromCue + firstMarked;
  const startTime = track.start[cueIndex] as number;
  const turn = track.turns[turnIndexAt(track.turns, [cueIndex, marks[firstMarked]?.[0]?.[0] ?? 0])];
  const person = turn?.person == null ? undefined : episode.people[turn.person];
  const chapter = episode.chapters[activeSpanIndex(episode.chapters, startTime)];
  return {
    startTime,
    estimated: track.origin === 'estimated',
    speaker: person === undefined ? null : { name: person.name, isGuess: turn?.guess === true },
    chapter: chapter === undefined ? null : { title: chapter.title, startTime: chapter.startTime },
    line: passageInContext(track, passage.fromCue, passage.toCue, words),
    original: track.kind === 'translation' ? originalOf(episode, track, passage) : null,
    view: viewHolding(episode, track),
  };
}

/** What a link says so that the text is shown, whichever view of the episode its reader chose before. */
function viewHolding(episode: EpisodeFile, track: Track): Excerpt['view'] {
  if (track.kind !== 'translation' && track !== episode.tracks[0]) return { text: track.kind };
  const hasTranslation = episode.tracks.some(({ kind }) => kind === 'translation');
  return hasTranslation ? { lang: track.lang } : {};
}

/** The base's words of the same moment, inside the row that the translated cue belongs to. */
function originalOf(
  episode: EpisodeFile,
  track: Track,
  { fromCue, toCue }: RankedPassage,
): MarkedText | null {
  const base = episode.tracks[0] as Track;
  const at: At = [fromCue, 0];
  const row = episode.rows?.[track.id]?.findLast(([, , from]) => compareAt(from, at) <= 0);
  const endTime = track.end?.[toCue] ?? track.start[toCue + 1] ?? Number.POSITIVE_INFINITY;
  const cueAt = (time: number) => Math.max(0, activeIndex(base.start, time));
  const firstOfRow = row?.[0][0] ?? 0;
  // A row that ends at the start of a cue does not hold that cue.
  const lastOfRow =
    row === undefined ? base.text.length - 1 : row[1][0] - (row[1][1] === 0 ? 1 : 0);
  const within = (cue: number) =>
    Math.min(Math.max(cue, firstOfRow), Math.max(firstOfRow, lastOfRow));
  const from = within(cueAt(track.start[fromCue] as number));
  const to = Math.max(from, within(cueAt(endTime - END_MARGIN)));
  return passageInContext(base, from, to, []);
}
