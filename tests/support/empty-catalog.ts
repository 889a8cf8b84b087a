import type { Catalog } from '../../src/library/catalog.ts';
import { LibraryError } from '../../src/library/library-error.ts';
import { smallEpisode } from './small-episode.ts';

/** A catalog that lists nothing and has one small episode under every id. */
export const emptyCatalog = (): Catalog => ({
  page: async () => ({ entries: [], total: 0, next: null }),
  entries: async () => [],
  summary: async () => null,
  people: async () => null,
  person: async (address) => {
    throw new LibraryError('missing', address);
  },
  entry: async (id) => {
    throw new LibraryError('unknown-episode', id);
  },
  episode: async () => smallEpisode(),
  observe: () => () => {},
  hasChanged: async () => false,
});
