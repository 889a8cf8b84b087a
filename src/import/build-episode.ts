/** What a manifest and its documents say, put together. Of two that say the same thing the first is believed. */
import {
  EPISODE_FORMAT,
  EPISODE_VERSION,
  type EpisodeFile,
  type Source,
  type Track,
} from '../core/contract/episode-file.ts';
import type { Problem } from '../core/problem.ts';
import { checkLength, statedLength } from './chapters/check-length.ts';
import { headingChapters } from './chapters/heading-chapters.ts';
import { endWithTalk, placeChapters } from './chapters/place-chapters.ts';
import { placeSummary } from './chapters/place-summary.ts';
import { episodeFacts, knownPeople } from './manifest/episode-facts.ts';
import type { Manifest } from './manifest/manifest.ts';
import type { ReadSource } from './receive/read-source.ts';
import { type JoinedTalk, joinTexts } from './talk/join-texts.ts';
import { spokenLanguage } from './talk/spoken-language.ts';
import { talkTexts } from './talk/talk-text.ts';

const EMPTY_SUMMARY = { paragraphs: [], keyPoints: [], quotes: [] };

export interface BuiltEpisode {
  episode: EpisodeFile;
  /** Who speaks in the base, and by what that is known. */
  speakers: JoinedTalk['speakers'];
  problems: Problem[];
}

/** `sources` hold at least one text. The episode's own list of problems is left to the caller, who knows more of them. */
export function buildEpisode(
  manifest: Manifest & { title: string },
  manifestName: string,
  sources: readonly ReadSource[],
): BuiltEpisode {
  const documents = sources.map((source) => source.document);
  const lang = spokenLanguage(manifest, sources);
  const duration = statedLength(manifest, documents);

  const outlined = sources.find((source) => source.document.chapters.length > 0);
  const outline = placeChapters(outlined?.document.chapters ?? [], {
    lang: outlined?.document.lang ?? lang,
    duration,
    lastTime: lastStamp(sources),
    source: outlined?.file.name ?? manifestName,
  });
  const joined = joinTexts(talkTexts(sources, lang), {
    lang,
    duration,
    chapters: outline.chapters.map(({ title, startTime }) => ({
      title: Object.values(title)[0] ?? '',
      startTime,
    })),
    people: knownPeople(manifest, documents),
  });
  const summarised = sources.find((source) => source.document.summary !== undefined);
  const summary = placeSummary(summarised?.document.summary ?? EMPTY_SUMMARY, {
    lang: summarised?.document.lang ?? lang,
    track: joined.tracks[0] as Track,
    source: summarised?.file.name ?? manifestName,
  });
  const base = joined.tracks[0] as Track;
  const headings = outlined === undefined ? headingChapters(base) : [];
  const headed = placeChapters(headings, {
    lang: base.lang,
    duration,
    lastTime: joined.endTime,
    source: manifestName,
  });
  const given = outlined?.document.chapters ?? headings;
  const isOpen = duration === null && given.at(-1)?.endTime === null;
  const placed = [...outline.chapters, ...headed.chapters];
  const chapters = isOpen ? endWithTalk(placed, joined.endTime) : placed;
  const problems = [
    lang === 'und' ? [languageUnknown(manifestName)] : [],
    checkLength(sources, duration),
    outline.problems,
    joined.problems,
    summary.problems,
  ].flat();

  const episode: EpisodeFile = {
    format: EPISODE_FORMAT,
    version: EPISODE_VERSION,
    id: manifest.id,
    ...episodeFacts(manifest, documents, lang),
    ...lengthOf(duration, base, joined.endTime, chapters),
    people: joined.people,
    chapters,
    ...(summarised === undefined ? {} : { summary: summary.summary }),
    tracks: joined.tracks,
    ...(Object.keys(joined.rows).length === 0 ? {} : { rows: joined.rows }),
    sources: sources.map(sourceRow),
    problems: [],
  };
  return { episode, speakers: joined.speakers, problems };
}

/** Where nobody says how long the recording is, it is as long as the talk at least; of estimated times not even that is known. */
function lengthOf(
  duration: number | null,
  { origin }: Track,
  endTime: number,
  chapters: EpisodeFile['chapters'],
): Pick<EpisodeFile, 'duration' | 'durationFrom'> {
  if (duration !== null || origin === 'estimated' || endTime === 0) return { duration };
  const last = chapters.at(-1);
  // Chapters behind the last word are of a longer recording, or of another one.
  if (last !== undefined && last.startTime > endTime) return { duration };
  return { duration: Math.max(endTime, last?.endTime ?? 0), durationFrom: 'last-cue' };
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

function languageUnknown(source: string): Problem {
  const message = 'Neither the manifest nor a document names the language.';
  return { code: 'language-unknown', message, source };
}
