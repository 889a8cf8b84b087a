/** Sites that close themselves, and answers in few words. */
import { onTestFinished } from 'vitest';
import type { EpisodeFile } from '../../../src/core/contract/episode-file.ts';
import type { Excerpt, SearchAnswer } from '../../../src/search/search.ts';
import { talk } from '../talks.ts';
import type { OpenSite, SearchedSite } from './site.ts';

export async function openFor(
  open: OpenSite,
  ...given: Parameters<OpenSite>
): Promise<SearchedSite> {
  const site = await open(...given);
  onTestFinished(() => site.close());
  return site;
}

/** A talk of this title and these lines. */
export function titled(id: string, title: string, ...lines: string[]): EpisodeFile {
  return talk(id, lines, { title: { en: title } });
}

/** The passages as `episode:fromCue-toCue`, best first. */
export function placesOf({ episodes }: SearchAnswer): string[] {
  return episodes.flatMap(({ episode, passages }) =>
    passages.map(({ fromCue, toCue }) => `${episode.id}:${fromCue}-${toCue}`),
  );
}

/** The ids of the episodes with passages, in order of the alphabet. */
export function idsOf({ episodes }: SearchAnswer): string[] {
  return episodes.map(({ episode }) => episode.id).sort();
}

/** Throws where one has no text. */
export function excerptsOf({ episodes }: SearchAnswer): Excerpt[] {
  return episodes.flatMap(({ episode, passages }) =>
    passages.map(({ excerpt }) => {
      if (excerpt === null || excerpt === 'unreachable')
        throw new Error(`An excerpt of ${episode.id} is ${excerpt ?? 'still to come'}.`);
      return excerpt;
    }),
  );
}

export const linesOf = (answer: SearchAnswer) => excerptsOf(answer).map(({ line }) => line.text);

export const titlesOf = ({ headings }: SearchAnswer) =>
  headings.filter(({ kind }) => kind === 'title').map(({ line }) => line.text);
