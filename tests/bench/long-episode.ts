/** Episodes made for measuring: every word is its own, so that any phrase is found in one place only. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogEntry } from '../../src/core/contract/catalog-entry.ts';
import {
  CATALOG_FORMAT,
  CATALOG_VERSION,
  type CatalogPage,
} from '../../src/core/contract/catalog-file.ts';
import {
  EPISODE_FORMAT,
  EPISODE_VERSION,
  type EpisodeFile,
} from '../../src/core/contract/episode-file.ts';
import { readEpisode } from '../../src/core/contract/read-episode.ts';
import { roundTime } from '../../src/core/time/time.ts';

/** Seconds. Not 0.25: that locks to the frames' phase and flatters. */
export const CUE_SPACING = 0.237;
const WORDS_PER_CUE = 7;
const CUES_PER_PARAGRAPH = 8;
const CUES_PER_TURN = 40;
const CHAPTERS = 12;
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');

/** Seconds of media that `cueCount` cues fill. */
export function episodeLength(cueCount: number): number {
  return Math.ceil(cueCount * CUE_SPACING);
}

export function longEpisode(id: string, cueCount: number, recording: string): EpisodeFile {
  const duration = episodeLength(cueCount);
  const every = (step: number) =>
    Array.from({ length: Math.ceil(cueCount / step) }, (_, index) => index * step);
  return {
    format: EPISODE_FORMAT,
    version: EPISODE_VERSION,
    id,
    title: { en: `${cueCount} lines` },
    duration,
    media: [{ url: recording, type: 'audio/wav' }],
    people: [{ name: 'First Speaker' }, { name: 'Second Speaker' }],
    chapters: Array.from({ length: CHAPTERS }, (_, index) => ({
      startTime: roundTime((duration / CHAPTERS) * index),
      endTime: roundTime((duration / CHAPTERS) * (index + 1)),
      title: { en: `Chapter ${index + 1}` },
    })),
    tracks: [
      {
        id: 'spoken',
        lang: 'en',
        kind: 'captured',
        origin: 'authored',
        text: Array.from({ length: cueCount }, (_, index) => cueText(index)),
        start: Array.from({ length: cueCount }, (_, index) => roundTime(index * CUE_SPACING)),
        turns: every(CUES_PER_TURN).map((cue, index) => ({ at: [cue, 0], person: index % 2 })),
        paragraphs: every(CUES_PER_PARAGRAPH).map((cue) => [cue, 0]),
      },
    ],
    sources: [],
    problems: [],
  };
}

/** A library folder as the import writes it: the catalog and a file an episode. Throws on an unsound episode. */
export function writeLibrary(folder: string, episodes: readonly EpisodeFile[]): void {
  mkdirSync(join(folder, 'episodes'), { recursive: true });
  const catalog: CatalogPage = {
    format: CATALOG_FORMAT,
    version: CATALOG_VERSION,
    total: episodes.length,
    episodes: episodes.map((episode) => {
      const result = readEpisode(episode);
      if ('fault' in result) throw new Error(result.fault);
      const json = JSON.stringify(episode);
      const href = `episodes/${episode.id}.json`;
      writeFileSync(join(folder, href), json);
      return catalogEntry(episode, href, createHash('sha256').update(json).digest('hex'));
    }),
  };
  writeFileSync(join(folder, 'catalog.json'), JSON.stringify(catalog));
}

/** The words of one cue; no other cue has any of them. */
function cueText(cueIndex: number): string {
  return Array.from({ length: WORDS_PER_CUE }, (_, index) =>
    word(cueIndex * WORDS_PER_CUE + index),
  ).join(' ');
}

/** Numbers as pronounceable words of four syllables: 0 is “babababa”, 160,000 words in all. */
function word(number: number): string {
  let rest = number;
  return Array.from({ length: 4 }, () => {
    const syllable = SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
    return syllable;
  }).join('');
}
