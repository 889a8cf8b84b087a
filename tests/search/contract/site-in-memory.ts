import type { EpisodeFile } from '../../../src/core/contract/episode-file.ts';
import type { Search } from '../../../src/search/search.ts';
import type { SearchSources } from '../../../src/search/service/live-index.ts';
import { entryOf, hashOf, segmentOf } from '../library.ts';
import type { OpenSite } from './site.ts';

/** A site without files, behind whatever search is made of its sources. */
export function siteInMemory(
  makeSearch: (sources: SearchSources) => { search: Search; close?(): void },
): OpenSite {
  return async (shipped, index = 'whole') => {
    let episodes: readonly EpisodeFile[] = shipped;
    /** What was handed out last. */
    let read: readonly EpisodeFile[] = [];
    let isOffline = false;
    const online = async () => {
      if (isOffline) throw Object.assign(new Error('no connection'), { fault: 'unreachable' });
    };
    const sources: SearchSources = {
      async entries() {
        await online();
        read = episodes;
        return episodes.map(entryOf);
      },
      async hasChanged() {
        await online();
        return read !== episodes;
      },
      async episode({ id, sha256 }) {
        await online();
        const found = episodes.find((episode) => episode.id === id && hashOf(episode) === sha256);
        if (found === undefined) throw new Error(`There is no ${id} of that version.`);
        return found;
      },
      async index(onShare) {
        if (isOffline || index === 'missing') return { segments: [], fault: 'missing' };
        onShare(1);
        const segment = segmentOf(episodes);
        return { segments: [index === 'cut' ? segment.slice(0, 200) : segment], fault: null };
      },
    };
    const { search, close } = makeSearch(sources);
    return {
      search,
      async publish(next) {
        episodes = next;
        return next.map(entryOf);
      },
      async setOffline(next) {
        isOffline = next;
      },
      async close() {
        close?.();
      },
    };
  };
}
