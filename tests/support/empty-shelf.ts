/** A shelf that remembers nothing and keeps everything it is given; `changes` are methods of a test's own. */
import { vi } from 'vitest';
import type { Shelf } from '../../src/library/shelf.ts';

export function emptyShelf(changes: Partial<Shelf> = {}): Shelf {
  return {
    loadProgress: async () => null,
    saveProgress: vi.fn(async () => {}),
    loadAttachment: async () => ({ kind: 'loaded', value: null }),
    saveAttachment: vi.fn<Shelf['saveAttachment']>(async () => ({ kind: 'saved' })),
    loadCorrections: async () => ({ kind: 'loaded', value: null }),
    saveCorrections: vi.fn<Shelf['saveCorrections']>(async () => ({ kind: 'saved' })),
    loadVerdicts: async () => ({ kind: 'loaded', value: [] }),
    saveVerdict: vi.fn<Shelf['saveVerdict']>(async () => ({ kind: 'saved' })),
    loadReadingPlace: async () => null,
    loadPlaces: async () => ({
      kind: 'loaded',
      value: { progress: new Map(), reading: new Map() },
    }),
    saveReadingPlace: vi.fn(async () => {}),
    ...changes,
  };
}
