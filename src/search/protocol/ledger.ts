import type { AddedEpisode, Search } from '../search.ts';

/** What was added and removed so far, the last word on each episode: for a search that is not there yet, or has to be replaced. */
export interface Ledger {
  add(episodes: readonly AddedEpisode[]): void;
  remove(ids: readonly string[]): void;
  /** Tells all of it; settles when `search` knows. */
  tell(search: Pick<Search, 'add' | 'remove'>): Promise<void>;
}

export function createLedger(): Ledger {
  const last = new Map<string, AddedEpisode | null>();
  return {
    add(episodes) {
      for (const added of episodes) last.set(added.entry.id, added);
    },
    remove(ids) {
      for (const id of ids) last.set(id, null);
    },
    async tell(search) {
      const added = [...last.values()].filter((episode) => episode !== null);
      const removed = [...last].flatMap(([id, episode]) => (episode === null ? [id] : []));
      await Promise.all([
        added.length > 0 && search.add(added),
        removed.length > 0 && search.remove(removed),
      ]);
    },
  };
}
