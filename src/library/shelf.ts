/**
 * What this browser remembers of each episode: how far it was played and read, a video attached to it, corrections of it,
 * what the reader thinks of its chapters. A browser that refuses to store remembers nothing, and the reader works all the
 * same. What the page notes by itself (how far was played and read) is then quietly none; what a person made is answered
 * with what became of it.
 */

import type { CorrectionsFile } from '../core/contract/corrections-file.ts';
import type { Media, Verdict } from '../core/contract/episode-file.ts';
import type { OwnVerdicts, Progress, ReadingPlace } from './records/record-kinds.ts';
import type { RecordStore } from './records/record-store.ts';
import { type LoadOutcome, loadedOr, type SaveOutcome } from './records/save-outcome.ts';

/** How far each episode was played and read, by its id. */
export interface Places {
  progress: ReadonlyMap<string, Progress>;
  reading: ReadonlyMap<string, ReadingPlace>;
}

export interface Shelf {
  loadProgress(episodeId: string): Promise<Progress | null>;
  saveProgress(progress: Progress): Promise<void>;
  /** `null` where nothing is attached. */
  loadAttachment(episodeId: string): Promise<LoadOutcome<Media | null>>;
  /** `null` forgets it. */
  saveAttachment(episodeId: string, media: Media | null): Promise<SaveOutcome>;
  /** `null` where nothing was corrected. */
  loadCorrections(episodeId: string): Promise<LoadOutcome<CorrectionsFile | null>>;
  /** `change` gets what is stored by now, null for none, and returns what shall be; null forgets them. */
  changeCorrections(
    episodeId: string,
    change: (stored: CorrectionsFile | null) => CorrectionsFile | null,
  ): Promise<SaveOutcome>;
  /** Empty where the reader left all as the episode has them. */
  loadVerdicts(episodeId: string): Promise<LoadOutcome<OwnVerdicts['verdicts']>>;
  /** By the start of the chapter (seconds); `null` forgets it. The others stay, whether or not they were read. */
  saveVerdicts(
    episodeId: string,
    changes: ReadonlyMap<number, Verdict | null>,
  ): Promise<SaveOutcome>;
  loadReadingPlace(episodeId: string): Promise<ReadingPlace | null>;
  /** Of all episodes. */
  loadPlaces(): Promise<LoadOutcome<Places>>;
  /** Keeps the one that is further into the text: a page that could not ask in time knows of no other. */
  saveReadingPlace(place: ReadingPlace): Promise<void>;
}

export function createShelf(records: RecordStore): Shelf {
  return {
    loadProgress: async (id) => loadedOr(await records.load('progress', id), null),
    saveProgress: async (progress) => {
      await records.change('progress', progress.episodeId, () => progress);
    },
    loadAttachment: async (id) =>
      mapLoaded(await records.load('attachments', id), (stored) => stored?.media ?? null),
    saveAttachment: (episodeId, media) =>
      records.change('attachments', episodeId, () =>
        media === null ? null : { episodeId, media },
      ),
    loadCorrections: (id) => records.load('corrections', id),
    changeCorrections: (id, change) => records.change('corrections', id, change),
    loadVerdicts: async (id) =>
      mapLoaded(await records.load('verdicts', id), (stored) => stored?.verdicts ?? []),
    saveVerdicts: (episodeId, changes) =>
      records.change('verdicts', episodeId, (stored) => {
        const verdicts = (stored?.verdicts ?? []).filter(
          ({ startTime }) => !changes.has(startTime),
        );
        for (const [startTime, verdict] of changes)
          if (verdict !== null) verdicts.push({ startTime, verdict });
        return verdicts.length === 0 ? null : { episodeId, verdicts };
      }),
    loadReadingPlace: async (id) => loadedOr(await records.load('readingPlaces', id), null),
    async loadPlaces() {
      const [progress, reading] = await Promise.all([
        records.loadAll('progress'),
        records.loadAll('readingPlaces'),
      ]);
      if (progress.kind === 'refused') return progress;
      return mapLoaded(reading, (places) => ({ progress: progress.value, reading: places }));
    },
    saveReadingPlace: async (place) => {
      await records.change('readingPlaces', place.episodeId, (stored) =>
        stored !== null && stored.readTo > place.readTo ? stored : place,
      );
    },
  };
}

function mapLoaded<A, B>(outcome: LoadOutcome<A>, map: (value: A) => B): LoadOutcome<B> {
  return outcome.kind === 'loaded' ? { kind: 'loaded', value: map(outcome.value) } : outcome;
}
