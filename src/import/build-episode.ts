/** What a manifest and its documents say, put together. Of two that say the same thing the first is believed. */
import {
  EPISODE_FORMAT,
  EPISODE_VERSION,
  type EpisodeFile,
  type Source,
  type Track,
} from '../core/contract/episode-file.ts';
import type { Problem } from '../core/problem.ts';
import { parseTime } from '../core/time/time.ts';
import { checkLength } from './chapters/check-length.ts';
import { endWithTalk, placeChapters } from './chapters/place-chapters.ts';
import { placeSummary } from './chapters/place-summary.ts';
import { episodeFacts, knownPeople } from './manifest/episode-facts.ts';
import type { Manifest } from './manifest/manifest.ts';
import type { ReadSource } from './receive/read-source.ts';
import { joinTexts } from './talk/join-texts.ts';
import { spokenLanguage } from './talk/spoken-language.ts';
import { talkTexts } from './talk/talk-text.ts';

const EMPTY_SUMMARY = { paragraphs: [], keyPoints: [], quotes: [] };

/** `sources` hold at least one text. The episode's own list of problems is left to the caller, who knows more of them. */
export function buildEpisode(
  manifest: Manifest & { title: string },
  manifestName: string,
  sources: readonly ReadSource[],
): { episode: EpisodeFile; problems: Problem[] } {
  const documents = sources.map((source) => source.document);
  const lang = spokenLanguage(manifest, sources);
  const stated = manifest.duration === undefined ? null : parseTime(manifest.duration);
  const duration = stated ?? documents.find((document) => document.duration)?.duration ?? null;

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
  const isOpen = duration === null && outlined?.document.chapters.at(-1)?.endTime === null;
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
    duration,
    people: joined.people,
    chapters: isOpen ? endWithTalk(outline.chapters, joined.endTime) : outline.chapters,
    ...(summarised === undefined ? {} : { summary: summary.summary }),
    tracks: joined.tracks,
    ...(Object.keys(joined.rows).length === 0 ? {} : { rows: joined.rows }),
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

function languageUnknown(source: string): Problem {
  const message = 'Neither the manifest nor a document names the language.';
  return { code: 'language-unknown', message, source };
}
