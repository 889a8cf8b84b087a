/** What a manifest and its documents say, put together. Of two that say the same thing the first is believed. */
import {
  EPISODE_FORMAT,
  EPISODE_VERSION,
  type EpisodeFile,
  type Media,
  type Source,
  type Track,
} from '../core/episode-file.ts';
import type { Problem } from '../core/problem.ts';
import { parseTime } from '../core/time.ts';
import { buildTrack } from './build-track.ts';
import { checkLength } from './check-length.ts';
import type { Manifest } from './manifest.ts';
import { placeChapters } from './place-chapters.ts';
import { placeSummary } from './place-summary.ts';
import type { ReadSource } from './read-source.ts';

/** `sources` hold at least one text. The episode's own list of problems is left to the caller, who knows more of them. */
export function buildEpisode(
  manifest: Manifest & { title: string },
  manifestName: string,
  sources: readonly ReadSource[],
): { episode: EpisodeFile; problems: Problem[] } {
  const problems: Problem[] = [];
  const documents = sources.map((source) => source.document);
  const lang = manifest.language ?? documents.find((document) => document.lang)?.lang ?? 'und';
  if (lang === 'und')
    problems.push({
      code: 'language-unknown',
      message: 'Neither the manifest nor a document names the language.',
      source: manifestName,
    });
  const stated = manifest.duration === undefined ? null : parseTime(manifest.duration);
  const duration = stated ?? documents.find((document) => document.duration)?.duration ?? null;
  problems.push(...checkLength(sources, duration));

  const outlined = sources.find((source) => source.document.chapters.length > 0);
  const placed = placeChapters(outlined?.document.chapters ?? [], {
    lang,
    duration,
    lastTime: lastStamp(sources),
    source: outlined?.file.name ?? manifestName,
  });
  problems.push(...placed.problems);

  const tracks: Track[] = [];
  for (const { document, file } of sources)
    for (const text of document.texts) {
      const chapterTimes = placed.chapters.map((chapter) => chapter.startTime);
      const built = buildTrack(text, { lang, duration, chapterTimes, source: file.name });
      tracks.push({ ...built.track, id: freeId(built.track.id, tracks) });
      problems.push(...built.problems);
    }

  const summarised = sources.find((source) => source.document.summary !== undefined);
  const summary = placeSummary(
    summarised?.document.summary ?? { paragraphs: [], keyPoints: [], quotes: [] },
    { lang, track: tracks[0] as Track, source: summarised?.file.name ?? manifestName },
  );
  problems.push(...summary.problems);

  const { show, published, topics, links, description } = manifest;
  const episode: EpisodeFile = {
    format: EPISODE_FORMAT,
    version: EPISODE_VERSION,
    id: manifest.id,
    title: { [lang]: manifest.title },
    ...(show === undefined ? {} : { show }),
    ...(published === undefined ? {} : { published }),
    duration,
    media: (manifest.media ?? []) as Media[],
    people: manifest.people ?? [],
    chapters: placed.chapters,
    ...(summarised === undefined ? {} : { summary: summary.summary }),
    ...(links === undefined ? {} : { links }),
    ...(topics === undefined ? {} : { topics }),
    ...(description === undefined ? {} : { description: { [lang]: description } }),
    tracks,
    sources: sources.map(sourceRow),
    problems: [],
  };
  return { episode, problems };
}

function sourceRow({ file, role, document }: ReadSource): Source {
  const { publisher, date, wordCount } = document;
  return {
    name: file.name,
    sha256: file.sha256,
    role,
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
    ...(wordCount === undefined ? {} : { wordCount }),
  };
}

/** Seconds. */
function lastStamp(sources: readonly ReadSource[]): number {
  return sources
    .flatMap((source) => source.document.texts)
    .flatMap((text) => text.cues)
    .reduce((last, cue) => Math.max(last, cue.startTime ?? 0), 0);
}

/** `en-captured`, and `en-captured-2` for a second text of that kind. */
function freeId(id: string, tracks: readonly Track[]): string {
  const taken = tracks.filter((track) => track.id === id || track.id.startsWith(`${id}-`)).length;
  return taken === 0 ? id : `${id}-${taken + 1}`;
}
