/** A reader's corrections put into an episode: the same in the reader, at once, and in the next import. */

import type { CorrectionsFile, QuotedPlace } from '../core/contract/corrections-file.ts';
import type { EpisodeFile, Track } from '../core/contract/episode-file.ts';
import { type Problem, quoteInput } from '../core/problem.ts';
import { retime, type Tap } from '../timing/retime/retime.ts';
import { findPlace } from './find-place.ts';
import { nameTurns } from './naming/name-turns.ts';

export interface CorrectedEpisode {
  episode: EpisodeFile;
  /** What could not be found again; without a source, which the caller knows. */
  problems: Problem[];
}

/**
 * Chapters keep their times: they are the publisher's, of the recording. An aligned or stamped track keeps its origin, with
 * better times.
 */
export function applyCorrections(
  episode: EpisodeFile,
  corrections: CorrectionsFile,
): CorrectedEpisode {
  if (corrections.episodeId !== episode.id)
    return {
      episode,
      problems: [
        {
          code: 'correction-unplaced',
          message: `The corrections are of the episode ${quoteInput(corrections.episodeId)}, and this is ${quoteInput(episode.id)}.`,
        },
      ],
    };
  const problems: Problem[] = [];
  const taps = corrections.taps.flatMap((tap): Tap[] => {
    const at = placeIn(episode, tap, problems);
    return at === null ? [] : [{ track: tap.track, cueIndex: at[0], time: tap.time }];
  });
  const timings = retime(episode.tracks, taps, corrections.offset);
  const timed = episode.tracks.map((track, index): Track => ({ ...track, ...timings[index] }));
  const named = nameTurns({ ...episode, tracks: timed }, corrections, (place) =>
    placeIn(episode, place, problems),
  );
  return { episode: moveQuotes(named, episode.tracks[0], timed[0]), problems };
}

function placeIn(episode: EpisodeFile, place: QuotedPlace, problems: Problem[]) {
  const track = episode.tracks.find(({ id }) => id === place.track);
  const at = track === undefined ? null : findPlace(track, place);
  if (at === null)
    problems.push({
      code: 'correction-unplaced',
      message: `The words ${quoteInput(place.quote)} were not found in the text ${quoteInput(place.track)}.`,
    });
  return at;
}

/** Quotations stand at the start of a line of the base, and move with it. */
function moveQuotes(
  episode: EpisodeFile,
  before: Track | undefined,
  now: Track | undefined,
): EpisodeFile {
  const { summary } = episode;
  if (summary === undefined || before === undefined || now === undefined) return episode;
  const quotes = summary.quotes.map((quote) => {
    const cue = quote.startTime === undefined ? -1 : before.start.indexOf(quote.startTime);
    const startTime = now.start[cue];
    return startTime === undefined ? quote : { ...quote, startTime };
  });
  return { ...episode, summary: { ...summary, quotes } };
}
