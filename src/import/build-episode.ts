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

const EMPTY_SUMMARY = { paragraphs: [], keyPoints: [], quotes: [] };

/** `sources` hold at least one text. The episode's own list of problems is left to the caller, who knows more of them. */
export function buildEpisode(
  manifest: Manifest & { title: string },
  manifestName: string,
  sources: readonly ReadSource[],
): { episode: EpisodeFile; problems: Problem[] } {
  const documents = sources.map((source) => source.document);
  const lang = manifest.language ?? documents.find((document) => document.lang)?.lang ?? 'und';
  const stated = manifest.duration === undefined ? null : parseTime(manifest.duration);
  const duration = stated ?? documents.find((document) => document.duration)?.duration ?? null;

  const outlined = sources.find((source) => source.document.chapters.length > 0);
  const outline = placeChapters(outlined?.document.chapters ?? [], {
    lang,
    duration,
    lastTime: lastStamp(sources),
    source: outlined?.file.name ?? manifestName,
  });
  const chapterTimes = outline.chapters.map((chapter) => chapter.startTime);
  const texts = sources.flatMap(({ document, file }) =>
    document.texts.map((text) =>
      buildTrack(text, { lang, duration, chapterTimes, source: file.name }),
    ),
  );
  const tracks = nameApart(texts.map((text) => text.track));
  const summarised = sources.find((source) => source.document.summary !== undefined);
  const summary = placeSummary(summarised?.document.summary ?? EMPTY_SUMMARY, {
    lang,
    track: tracks[0] as Track,
    source: summarised?.file.name ?? manifestName,
  });
  const problems = [
    lang === 'und' ? [languageUnknown(manifestName)] : [],
    checkLength(sources, duration),
    outline.problems,
    ...texts.map((text) => text.problems),
    summary.problems,
  ].flat();

  const { show, published, topics, links, description } = manifest;
  const episode: EpisodeFile = {
    format: EPISODE_FORMAT,
    version: EPISODE_VERSION,
    id: manifest.id,
    title: { [lang]: manifest.title },
    ...(show === undefined ? {} : { show }),
    ...(published === undefined ? {} : { published }),
    duration,
    media: (manifest.media ?? []).flatMap(mediaOf),
    people: manifest.people ?? [],
    chapters: outline.chapters,
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

/** The schema lets through exactly one of the two addresses. */
function mediaOf({ youtube, url, type }: NonNullable<Manifest['media']>[number]): Media[] {
  if (youtube !== undefined) return [{ youtube }];
  return url === undefined ? [] : [{ url, ...(type === undefined ? {} : { type }) }];
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
function nameApart(tracks: readonly Track[]): Track[] {
  const taken = new Map<string, number>();
  return tracks.map((track) => {
    const nth = (taken.get(track.id) ?? 0) + 1;
    taken.set(track.id, nth);
    return nth === 1 ? track : { ...track, id: `${track.id}-${nth}` };
  });
}

function languageUnknown(source: string): Problem {
  const message = 'Neither the manifest nor a document names the language.';
  return { code: 'language-unknown', message, source };
}
