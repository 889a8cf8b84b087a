/**
 * What this browser remembers of each episode: how far it was played and read, a video attached to it, corrections of it,
 * what the reader thinks of its chapters. A browser that refuses to store remembers nothing, and the reader works all the
 * same: loads then find nothing, saves do nothing.
 */

import type { CorrectionsFile } from '../core/contract/corrections-file.ts';
import type { Media } from '../core/contract/episode-file.ts';
import type { OpenDatabase, OwnVerdicts, Progress, ReadingPlace } from './database.ts';

export interface Shelf {
  loadProgress(episodeId: string): Promise<Progress | null>;
  /** By episode id. */
  loadAllProgress(): Promise<Map<string, Progress>>;
  saveProgress(progress: Progress): Promise<void>;
  loadAttachment(episodeId: string): Promise<Media | null>;
  /** `null` forgets it. */
  saveAttachment(episodeId: string, media: Media | null): Promise<void>;
  loadCorrections(episodeId: string): Promise<CorrectionsFile | null>;
  /** `null` forgets them. */
  saveCorrections(episodeId: string, corrections: CorrectionsFile | null): Promise<void>;
  /** Empty where the reader left all as the episode has them. */
  loadVerdicts(episodeId: string): Promise<OwnVerdicts['verdicts']>;
  /** An empty list forgets them. */
  saveVerdicts(own: OwnVerdicts): Promise<void>;
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
      orElse(null, async () => (await (await open()).get('attachments', episodeId))?.media ?? null),
    saveAttachment: (episodeId, media) =>
      orElse(undefined, async () => {
        const database = await open();
        if (media === null) await database.delete('attachments', episodeId);
        else await database.put('attachments', { episodeId, media });
      }),
    loadCorrections: (episodeId) =>
      orElse(null, async () => (await (await open()).get('corrections', episodeId)) ?? null),
    saveCorrections: (episodeId, corrections) =>
      orElse(undefined, async () => {
        const database = await open();
        if (corrections === null) await database.delete('corrections', episodeId);
        else await database.put('corrections', corrections);
      }),
    loadVerdicts: (episodeId) =>
      orElse([], async () => (await (await open()).get('verdicts', episodeId))?.verdicts ?? []),
    saveVerdicts: (own) =>
      orElse(undefined, async () => {
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
