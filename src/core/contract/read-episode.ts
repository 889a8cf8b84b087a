import * as v from 'valibot';
import { checkEpisode } from './episode-checks.ts';
import {
  EPISODE_FORMAT,
  EPISODE_VERSION,
  type EpisodeFile,
  episodeSchema,
} from './episode-file.ts';

export type ReadEpisode = { episode: EpisodeFile } | { fault: string };

/**
 * A parsed JSON value to an episode, or one sentence that says why it is none. The version is looked at first: a file
 * of a later Cuelight deserves "wrong version", not a list of unknown fields.
 */
export function readEpisode(value: unknown): ReadEpisode {
  const head = v.safeParse(v.object({ format: v.string(), version: v.number() }), value);
  if (!head.success || head.output.format !== EPISODE_FORMAT)
    return { fault: 'This is not a Cuelight episode file.' };
  if (head.output.version !== EPISODE_VERSION)
    return {
      fault: `This episode file is of version ${head.output.version}; this Cuelight reads version ${EPISODE_VERSION}.`,
    };
  const result = v.safeParse(episodeSchema, value);
  if (!result.success) return { fault: describeIssue(result.issues[0]) };
  const [fault] = checkEpisode(result.output);
  return fault === undefined
    ? { episode: result.output }
    : { fault: `The episode is unsound: ${fault}.` };
}

/** What was found is quoted in it, however long and on however many lines that is. */
const LONGEST_ISSUE = 160;

/** `tracks.0.start.17: Invalid type …`, on one line and cut where it is long. */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const told = (path === null ? issue.message : `${path}: ${issue.message}`).replace(/\s+/g, ' ');
  return told.length > LONGEST_ISSUE ? `${told.slice(0, LONGEST_ISSUE - 1)}…` : told;
}
