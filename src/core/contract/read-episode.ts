import { checkEpisode } from './episode-checks.ts';
import {
  EPISODE_FORMAT,
  EPISODE_VERSION,
  type EpisodeFile,
  episodeSchema,
  type Track,
} from './episode-file.ts';
import { readFile } from './read-file.ts';

export type ReadEpisode = { episode: EpisodeFile } | { fault: string };

const contract = {
  name: 'a Cuelight episode file',
  format: EPISODE_FORMAT,
  version: EPISODE_VERSION,
  schema: episodeSchema,
};

/** A parsed JSON value to an episode, or one sentence that says why it is none. */
export function readEpisode(value: unknown): ReadEpisode {
  const read = readFile(contract, withKnownMedia(value));
  if ('fault' in read) return read;
  const episode = withKnownKinds(read.value, value as EpisodeFile);
  const [fault] = checkEpisode(episode);
  return fault === undefined ? { episode } : { fault: `The episode is unsound: ${fault}.` };
}

/** A recording that is neither a video of YouTube's nor an address is one that only a later Cuelight can play. */
function withKnownMedia(value: unknown): unknown {
  const { media } = (value ?? {}) as { media?: unknown };
  if (!Array.isArray(media)) return value;
  const known = media.filter((one) => one?.youtube !== undefined || one?.url !== undefined);
  return { ...(value as object), media: known };
}

/**
 * A text of a kind that only a later Cuelight knows is still a text of the talk, and must keep its place among the tracks,
 * by which the search index calls it: in another language than the base it is a translation, in the same it is edited.
 */
function withKnownKinds(episode: EpisodeFile, written: EpisodeFile): EpisodeFile {
  const [base] = episode.tracks;
  const tracks = episode.tracks.map((track, index): Track => {
    if (track.kind === written.tracks[index]?.kind) return track;
    const beside = track.lang === base?.lang ? 'edited' : 'translation';
    return { ...track, kind: track === base ? 'captured' : beside };
  });
  return { ...episode, tracks };
}
