/**
 * What this browser remembers of each episode: how far it was played and read, a video attached to it, corrections of it,
 * what the reader thinks of its chapters. A browser that refuses to store remembers nothing, and the reader works all the
 * same. What the page notes by itself (how far was played and read) is then quietly none; what a person made is answered
 * with what became of it.
 */

import type { CorrectionsFile } from '../core/contract/corrections-file.ts';
import type { Media } from '../core/contract/episode-file.ts';
import type { OpenDatabase, OwnVerdicts, Progress, ReadingPlace } from './database.ts';
import { type LoadOutcome, refusalOf, type SaveOutcome } from './records/save-outcome.ts';

export interface Shelf {
  loadProgress(episodeId: string): Promise<Progress | null>;
  /** By episode id. */
  loadAllProgress(): Promise<Map<string, Progress>>;
  saveProgress(progress: Progress): Promise<void>;
  /** `null` where nothing is attached. */
  loadAttachment(episodeId: string): Promise<LoadOutcome<Media | null>>;
  /** `null` forgets it. */
  saveAttachment(episodeId: string, media: Media | null): Promise<SaveOutcome>;
  /** `null` where nothing was corrected. */
  loadCorrections(episodeId: string): Promise<LoadOutcome<CorrectionsFile | null>>;
  /** `null` forgets them. */
  saveCorrections(episodeId: string, corrections: CorrectionsFile | null): Promise<SaveOutcome>;
  /** Empty where the reader left all as the episode has them. */
  loadVerdicts(episodeId: string): Promise<LoadOutcome<OwnVerdicts['verdicts']>>;
  /** An empty list forgets them. */
  saveVerdicts(own: OwnVerdicts): Promise<SaveOutcome>;
  loadReadingPlace(episodeId: string): Promise<ReadingPlace | null>;
  /** By episode id. */
  loadAllReadingPlaces(): Promise<Map<string, ReadingPlace>>;
  saveReadingPlace(place: ReadingPlace): Promise<void>;
}

export function createShelf(open: OpenDatabase): Shelf {
  return {
    loadProgress: (episodeId) =>
      orElse(null, async () => (await (await open()).get('progress', episodeId)) ?? null),
    loadAllProgress: () =>
      orElse(new Map(), async () => {
        const all = await (await open()).getAll('progress');
        return new Map(all.map((progress) => [progress.episodeId, progress]));
      }),
    saveProgress: (progress) =>
      orElse(undefined, async () => {
        await (await open()).put('progress', progress);
      }),
    loadAttachment: (episodeId) =>
      loaded(async () => (await (await open()).get('attachments', episodeId))?.media ?? null),
    saveAttachment: (episodeId, media) =>
      saved(async () => {
        const database = await open();
        if (media === null) await database.delete('attachments', episodeId);
        else await database.put('attachments', { episodeId, media });
      }),
    loadCorrections: (episodeId) =>
      loaded(async () => (await (await open()).get('corrections', episodeId)) ?? null),
    saveCorrections: (episodeId, corrections) =>
      saved(async () => {
        const database = await open();
        if (corrections === null) await database.delete('corrections', episodeId);
        else await database.put('corrections', corrections);
      }),
    loadVerdicts: (episodeId) =>
      loaded(async () => (await (await open()).get('verdicts', episodeId))?.verdicts ?? []),
    saveVerdicts: (own) =>
      saved(async () => {
        const database = await open();
        if (own.verdicts.length === 0) await database.delete('verdicts', own.episodeId);
        else await database.put('verdicts', own);
      }),
    loadReadingPlace: (episodeId) =>
      orElse(null, async () => (await (await open()).get('readingPlaces', episodeId)) ?? null),
    loadAllReadingPlaces: () =>
      orElse(new Map(), async () => {
        const all = await (await open()).getAll('readingPlaces');
        return new Map(all.map((place) => [place.episodeId, place]));
      }),
    saveReadingPlace: (place) =>
      orElse(undefined, async () => {
        await (await open()).put('readingPlaces', place);
      }),
  };
}

async function orElse<T>(fallback: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    return fallback;
  }
}

async function loaded<T>(work: () => Promise<T>): Promise<LoadOutcome<T>> {
  try {
    return { kind: 'loaded', value: await work() };
  } catch (error) {
    return { kind: 'refused', why: refusalOf(error) };
  }
}

async function saved(work: () => Promise<void>): Promise<SaveOutcome> {
  try {
    await work();
    return { kind: 'saved' };
  } catch (error) {
    return { kind: 'refused', why: refusalOf(error) };
  }
}
