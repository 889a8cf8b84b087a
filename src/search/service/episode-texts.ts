import type { CatalogEntry } from '../../core/contract/catalog-file.ts';
import type { EpisodeFile } from '../../core/contract/episode-file.ts';
import { versionOf } from './searchable.ts';

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
  hold(row: CatalogEntry, episode: EpisodeFile): void;
  /** The text is of a version that is no more, even while it is being fetched. */
  forget(id: string): void;
}

/** The text of one version of an episode. */
interface Text {
  version: string;
  episode: EpisodeFile;
}

export function createEpisodeTexts(
  fetchEpisode: (row: CatalogEntry) => Promise<EpisodeFile>,
): EpisodeTexts {
  const held = new Map<string, Text>();
  const texts = new Map<string, Text>();
  const failed = new Set<string>();
  const loading = new Map<string, Promise<void>>();
  /** By version: who reads it takes what is brought along meanwhile. */
  const reading = new Map<string, (episode: EpisodeFile) => void>();

  const keep = (id: string, text: Text) => {
    texts.delete(id);
    texts.set(id, text);
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
      (episode) => unlessForgotten(() => keep(id, { version: versionOf(row), episode })),
      () => unlessForgotten(() => failed.add(id)),
    );
    loading.set(id, started);
    return started;
  };

  return {
    find(id) {
      const text = held.get(id) ?? texts.get(id);
      if (text === undefined) return failed.has(id) ? null : undefined;
      if (!held.has(id)) keep(id, text);
      return text.episode;
    },
    async load(rows) {
      await Promise.all(rows.map((row) => loading.get(row.id) ?? load(row)));
    },
    async read(row) {
      const version = versionOf(row);
      const here = held.get(row.id) ?? texts.get(row.id);
      if (here?.version === version) return here.episode;
      const brought = new Promise<EpisodeFile>((come) => reading.set(version, come));
      return Promise.race([brought, fetchEpisode(row)]).finally(() => reading.delete(version));
    },
    hold(row, episode) {
      const version = versionOf(row);
      held.set(row.id, { version, episode });
      reading.get(version)?.(episode);
    },
    forget(id) {
      held.delete(id);
      texts.delete(id);
      failed.delete(id);
      loading.delete(id);
    },
  };
}
