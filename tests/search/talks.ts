/** Short talks as episodes, and an engine over them. */
import type { EpisodeFile, Track } from '../../src/core/contract/episode-file.ts';
import { createEngine, type Engine } from '../../src/search/engine/engine.ts';
import type { Ranked, Scope } from '../../src/search/engine/ranked.ts';
import { type IndexSegment, readSegment } from '../../src/search/index/segment.ts';
import { parseQuery } from '../../src/search/query.ts';
import { smallEpisode } from '../support/small-episode.ts';
import { segmentOf } from './library.ts';

export const EVERYWHERE: Scope = { episodes: null, languages: [], speakers: [] };

/** A track of these cues, two seconds each, spoken by person 0 unless `change` says otherwise. */
export function talkTrack(text: readonly string[], change: Partial<Track> = {}): Track {
  return {
    id: 'en',
    lang: 'en',
    kind: 'captured',
    origin: 'authored',
    text: [...text],
    start: text.map((_, index) => index * 2),
    turns: [{ at: [0, 0], person: 0 }],
    paragraphs: [[0, 0]],
    ...change,
  };
}

export function talk(id: string, text: readonly string[], change: Partial<EpisodeFile> = {}) {
  return smallEpisode({ id, tracks: [talkTrack(text)], ...change });
}

export function readTalks(...episodes: EpisodeFile[]): IndexSegment {
  const read = readSegment(segmentOf(episodes));
  if ('fault' in read) throw new Error(`the segment is ${read.fault}`);
  return read.segment;
}

export function engineOf(...episodes: EpisodeFile[]): Engine {
  return createEngine([readTalks(...episodes)]);
}

export function ask(engine: Engine, typed: string, scope: Partial<Scope> = {}, limit = 50): Ranked {
  return engine.find(parseQuery(typed), { ...EVERYWHERE, ...scope }, limit);
}

/** The passages as `episode:fromCue-toCue`, best first; `episode/track:…` where it is not the first track. */
export function placesOf({ passages }: Ranked): string[] {
  return passages.map(
    ({ episode, track, fromCue, toCue }) =>
      `${episode}${track === 0 ? '' : `/${track}`}:${fromCue}-${toCue}`,
  );
}
