/** Reads a corpus once and leaves in a folder what each contender needs; the queries and their truth come of the same pass. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { EpisodeFile } from '../../../src/core/contract/episode-file.ts';
import { createSegmentBuilder } from '../../../src/search/index/segment-builder.ts';
import { createMiniSearchWriter } from './contenders/mini-search.ts';
import { writeTextTrack } from './contenders/text-file.ts';
import { CONTENDERS } from './contenders.ts';
import { isHan } from './corpus/real-episodes.ts';
import type { ContenderName } from './modules.ts';
import type { ClassRow } from './queries/classes.ts';
import { addEpisode, type CorpusText, createCorpusText } from './queries/corpus-text.ts';
import { drawQueries, type Query, SEEDS } from './queries/draw.ts';

export interface Prepared {
  episodes: number;
  lines: number;
  words: number;
  distinctWords: number;
  /** Hours of talk. */
  hours: number;
  queries: Record<keyof typeof SEEDS, Query[]>;
  /** Bytes of each contender's file. */
  bytes: Record<ContenderName, number>;
  /** Start times of the cues of each track, of episodes with more than one. */
  moments: Map<string, number[][]>;
  text: CorpusText;
  /** Milliseconds to build the product's index, without what the bench itself does. */
  indexMs: number;
}

export function prepare(
  episodes: Iterable<EpisodeFile>,
  folder: string,
  classes: readonly ClassRow[],
  withMiniSearch: boolean,
): Prepared {
  const text = createCorpusText();
  const segment = createSegmentBuilder();
  const miniSearch = withMiniSearch ? createMiniSearchWriter() : null;
  const file = openSync(join(folder, 'text.txt'), 'w');
  const moments: Prepared['moments'] = new Map();
  const found = { lines: 0, hours: 0, indexMs: 0 };
  const timed = <T>(build: () => T): T => {
    const started = performance.now();
    const built = build();
    found.indexMs += performance.now() - started;
    return built;
  };
  for (const episode of episodes) {
    addEpisode(text, episode);
    timed(() => segment.add(episode, createHash('sha256').update(episode.id).digest('hex')));
    for (const [track, { text: lines, lang }] of episode.tracks.entries()) {
      const written = { episode: episode.id, track, isHan: isHan({ lang }), lines };
      writeSync(file, writeTextTrack(written));
      miniSearch?.add(written);
      found.lines += lines.length;
    }
    found.hours += (episode.duration ?? episode.tracks[0]?.start.at(-1) ?? 0) / 3600;
    if (episode.tracks.length > 1)
      moments.set(
        episode.id,
        episode.tracks.map((track) => track.start),
      );
  }
  closeSync(file);
  writeFileSync(
    join(folder, 'ours.bin'),
    timed(() => segment.finish()),
  );
  if (miniSearch !== null) writeFileSync(join(folder, 'minisearch.json'), miniSearch.finish());
  return {
    ...found,
    episodes: text.episodes.length,
    words: text.wordCount,
    distinctWords: text.vocabulary.length,
    moments,
    text,
    queries: {
      tuned: drawQueries(text, SEEDS.tuned, classes),
      unseen: drawQueries(text, SEEDS.unseen, classes),
    },
    bytes: Object.fromEntries(
      CONTENDERS.map(({ name, file: own }) => [
        name,
        statSync(join(folder, own), { throwIfNoEntry: false })?.size ?? 0,
      ]),
    ) as Prepared['bytes'],
  };
}
