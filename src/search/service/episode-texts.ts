import type { CatalogEntry } from '../../core/contract/catalog-file.ts';
import type { EpisodeFile } from '../../core/contract/episode-file.ts';

/** Episodes kept for excerpts: about 200 kB each once parsed. */
const MOST = 60;

/** Texts of episodes, fetched when an excerpt needs them; the ones not asked for longest go first. */
export interface EpisodeTexts {
  /** The text if it is here; null where it could not be fetched, undefined where nobody asked for it yet. */
  find(id: string): EpisodeFile | null | undefined;
  /** Never rejects. */
  load(rows: readonly CatalogEntry[]): Promise<void>;
  /** The text, fetched where it is not here, and then not kept. */
  read(row: CatalogEntry): Promise<EpisodeFile>;
  /** Keeps a text that was brought along, however many others are asked for: it may be had nowhere else. */
  hold(id: string, episode: EpisodeFile): void;
  /** The text is of a version that is no more, even while it is being fetched. */
  forget(id: string): void;
}

export function createEpisodeTexts(
  fetchEpisode: (row: CatalogEntry) => Promise<EpisodeFile>,
): EpisodeTexts {
  const held = new Map<string, EpisodeFile>();
  const texts = new Map<string, EpisodeFile>();
  const failed = new Set<string>();
  const loading = new Map<string, Promise<void>>();

  const keep = (id: string, episode: EpisodeFile) => {
    texts.delete(id);
    texts.set(id, episode);
    for (const oldest of texts.keys()) {
      if (texts.size <= MOST) break;
      texts.delete(oldest);
    }
  };

  const load = (row: CatalogEntry): Promise<void> => {
    const { id } = row;
    failed.delete(id);
    const unlessForgotten = (come: () => void) => {
      if (loading.get(id) !== started) return;
      loading.delete(id);
      come();
    };
    const started: Promise<void> = fetchEpisode(row).then(
      (episode) => unlessForgotten(() => keep(id, episode)),
      () => unlessForgotten(() => failed.add(id)),
    );
    loading.set(id, started);
    return started;
  };

  return {
    find(id) {
      const episode = held.get(id) ?? texts.get(id);
      if (episode === undefined) return failed.has(id) ? null : undefined;
      if (!held.has(id)) keep(id, episode);
      return episode;
    },
    async load(rows) {
      await Promise.all(rows.map((row) => loading.get(row.id) ?? load(row)));
    },
    async read(row) {
      return held.get(row.id) ?? texts.get(row.id) ?? fetchEpisode(row);
    },
    hold(id, episode) {
      held.set(id, episode);
    },
    forget(id) {
      held.delete(id);
      texts.delete(id);
      failed.delete(id);
      loading.delete(id);
    },
  };
}
