/** What an import makes of one reported input, in the words in which `reported/*.json` say what is right. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ImportArguments, readImportArguments } from '../../src/cli/import-arguments.ts';
import { importWanted } from '../../src/cli/run-import.ts';
import { compareAt } from '../../src/core/contract/at.ts';
import { cueEnd } from '../../src/core/contract/cue-end.ts';
import type { EpisodeFile, Track } from '../../src/core/contract/episode-file.ts';
import { formatProblem, isError } from '../../src/core/problem.ts';
import { countWords } from '../../src/core/text/word.ts';

export interface Given {
  episodes: GivenEpisode[];
  /** Of each group that became no episode the sentences that say why, as one text. */
  refusals: string[];
  /** Codes of all problems, in their order. */
  problems: string[];
}

export interface GivenEpisode {
  id: string;
  title: string;
  published: string | null;
  tracks: GivenTrack[];
  chapters: { start: number; title: string }[];
  media: unknown[];
}

export interface GivenTrack {
  language: string;
  origin: Track['origin'];
  cues: number;
  words: number;
  /** Seconds; null where nobody knows. */
  starts: number[];
  ends: (number | null)[];
  /** The first and the last of `starts`. */
  first: number | undefined;
  last: number | undefined;
  texts: string[];
  /** Each once, as they come; null for nobody. */
  speakers: (string | null)[];
  /** Who speaks where a cue begins. */
  speakerOf: (string | null)[];
  wordTimes: boolean;
}

/** Imports a file or a folder as `npm run import -- <path>` does, into a library of its own, and reads what it wrote there. */
export async function importInput(path: string): Promise<Given> {
  const library = await mkdtemp(join(tmpdir(), 'cuelight-reported-'));
  try {
    const wanted = readImportArguments([path, '--library', library]) as ImportArguments;
    const { reports } = await importWanted(wanted);
    const given: Given = { episodes: [], refusals: [], problems: [] };
    for (const { href, problems } of reports) {
      given.problems.push(...problems.map(({ code }) => code));
      if (href === undefined)
        given.refusals.push(problems.filter(isError).map(formatProblem).join(' '));
      else
        given.episodes.push(givenEpisode(JSON.parse(await readFile(join(library, href), 'utf8'))));
    }
    return given;
  } finally {
    await rm(library, { recursive: true, force: true });
  }
}

export function givenEpisode(episode: EpisodeFile): GivenEpisode {
  return {
    id: episode.id,
    title: Object.values(episode.title)[0] ?? '',
    published: episode.published ?? null,
    tracks: episode.tracks.map((track) => givenTrack(track, episode)),
    chapters: episode.chapters.map(({ startTime, title }) => ({
      start: startTime,
      title: Object.values(title)[0] ?? '',
    })),
    media: episode.media,
  };
}

function givenTrack(track: Track, episode: EpisodeFile): GivenTrack {
  const nameOf = (person: number | null | undefined) =>
    person === null || person === undefined ? null : (episode.people[person]?.name ?? null);
  return {
    language: track.lang,
    origin: track.origin,
    cues: track.text.length,
    words: track.text.reduce((sum, text) => sum + countWords(text), 0),
    starts: track.start,
    ends: track.text.map((_, cue) => cueEnd(episode, track, cue)),
    first: track.start[0],
    last: track.start.at(-1),
    texts: track.text,
    speakers: [...new Set(track.turns.map(({ person }) => nameOf(person)))],
    speakerOf: track.text.map((_, cue) =>
      nameOf(track.turns.findLast(({ at }) => compareAt(at, [cue, 0]) <= 0)?.person),
    ),
    wordTimes: track.words?.some((words) => words !== 0) ?? false,
  };
}
