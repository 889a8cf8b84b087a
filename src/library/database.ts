/** The reader's own records, in IndexedDB: one place that opens the database and names its stores. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { CorrectionsFile, QuotedPlace } from '../core/contract/corrections-file.ts';
import type { Media } from '../core/contract/episode-file.ts';
import type { OwnVerdict } from '../core/time/watch-only.ts';

/** How far a recording was played. */
export interface Progress {
  episodeId: string;
  /** Seconds. */
  playedTo: number;
  duration: number | null;
  /** Milliseconds since 1970. */
  updated: number;
}

/** The media a reader chose for an episode instead of its own. */
export interface Attachment {
  episodeId: string;
  media: Media;
}

/** What a reader thinks of an episode's chapters, where that is not what the episode says. */
export interface OwnVerdicts {
  episodeId: string;
  verdicts: readonly OwnVerdict[];
}

/** How far an episode was read, apart from how far it was played. */
export interface ReadingPlace {
  episodeId: string;
  /** Start of the furthest line that was read, seconds. */
  readTo: number;
  /** The same line as a quotation: its index and its time change with the text. */
  place: QuotedPlace;
  /** Milliseconds since 1970. */
  updated: number;
}

interface CuelightDatabase extends DBSchema {
  progress: { key: string; value: Progress };
  attachments: { key: string; value: Attachment };
  corrections: { key: string; value: CorrectionsFile };
  verdicts: { key: string; value: OwnVerdicts };
  readingPlaces: { key: string; value: ReadingPlace };
}

/**
 * Opens once, and begins at once: an episode waits for what is remembered of it. What opens it is a file of its own, which the
 * page loads beside the first (`build/early-chunks.ts`). Where the browser forbids
 * storage (private windows of some), every call rejects; callers treat their records as optional.
 */
export function openLibraryDatabase(): () => Promise<IDBPDatabase<CuelightDatabase>> {
  const opening = open();
  opening.catch(() => {});
  return () => opening;
}

async function open(): Promise<IDBPDatabase<CuelightDatabase>> {
  const { openDB } = await import('idb');
  return openDB<CuelightDatabase>('cuelight', 3, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) {
        database.createObjectStore('progress', { keyPath: 'episodeId' });
        database.createObjectStore('attachments', { keyPath: 'episodeId' });
      }
      if (oldVersion < 2) database.createObjectStore('corrections', { keyPath: 'episodeId' });
      if (oldVersion < 3) {
        database.createObjectStore('verdicts', { keyPath: 'episodeId' });
        database.createObjectStore('readingPlaces', { keyPath: 'episodeId' });
      }
    },
  });
}

export type OpenDatabase = ReturnType<typeof openLibraryDatabase>;
