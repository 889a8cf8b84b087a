/** A shelf with nothing on it, that keeps what it is given of corrections; `changes` are methods of a test's own. */
import { vi } from 'vitest';
import type { CorrectionsFile } from '../../src/core/contract/corrections-file.ts';
import type { Shelf } from '../../src/library/shelf.ts';

export function emptyShelf(changes: Partial<Shelf> = {}): Shelf {
  let corrections: CorrectionsFile | null = null;
  return {
    loadProgress: async () => null,
    saveProgress: vi.fn(async () => {}),
    loadAttachment: async () => ({ kind: 'loaded', value: null }),
    saveAttachment: vi.fn<Shelf['saveAttachment']>(async () => ({ kind: 'saved' })),
    loadCorrections: async () => ({ kind: 'loaded', value: corrections }),
    changeCorrections: vi.fn<Shelf['changeCorrections']>(async (_id, change) => {
      corrections = change(corrections);
      return { kind: 'saved' };
    }),
    loadVerdicts: async () => ({ kind: 'loaded', value: [] }),
    saveVerdicts: vi.fn<Shelf['saveVerdicts']>(async () => ({ kind: 'saved' })),
    loadReadingPlace: async () => null,
    loadPlaces: async () => ({
      kind: 'loaded',
      value: { progress: new Map(), reading: new Map() },
    }),
    saveReadingPlace: vi.fn(async () => {}),
    ...changes,
  };
}
