import type { EpisodeFile } from '../../core/contract/episode-file.ts';

/** Episodes kept for excerpts: about 200 kB each once parsed. */
const MOST = 60;

/** Texts of episodes, fetched when an excerpt needs them; the ones not asked for longest go first. */
export interface EpisodeTexts {
  /** The text if it is here; null where it could not be fetched, undefined where nobody asked for it yet. */
  find(id: string): EpisodeFile | null | undefined;
  /** Never rejects. */
  load(ids: readonly string[]): Promise<void>;
}

export function createEpisodeTexts(
  fetchEpisode: (id: string) => Promise<EpisodeFile>,
): EpisodeTexts {
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

  const load = (id: string): Promise<void> => {
    failed.delete(id);
    const started = fetchEpisode(id)
      .then((episode) => keep(id, episode))
      .catch(() => void failed.add(id))
      .finally(() => loading.delete(id));
    loading.set(id, started);
    return started;
  };

  return {
    find(id) {
      const episode = texts.get(id);
      if (episode === undefined) return failed.has(id) ? null : undefined;
      keep(id, episode);
      return episode;
    },
    async load(ids) {
      await Promise.all(ids.map((id) => loading.get(id) ?? load(id)));
    },
  };
}
