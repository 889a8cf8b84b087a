/** The episode that every format is written from, and what each is expected to make of it: `talk.<extension>`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EpisodeFile, Track } from '../../../src/core/contract/episode-file.ts';
import { readEpisode } from '../../../src/core/contract/read-episode.ts';
import type { View } from '../../../src/core/reading/reading.ts';

export function writtenTalk(extension: string): string {
  return readFileSync(
    join(import.meta.dirname, '../../fixtures/writers', `talk.${extension}`),
    'utf8',
  );
}

export function talk(): EpisodeFile {
  const read = readEpisode(JSON.parse(writtenTalk('cuelight.json')));
  if ('fault' in read) throw new Error(read.fault);
  return read.episode;
}

export function viewOfTrack(episode: EpisodeFile, index = 0): View {
  return { episode, primary: episode.tracks[index] as Track, other: null };
}
