import type { Search } from '../search.ts';

/** A search whose code is loaded with the first question: most visits search nothing. `load` may fail, and is asked again. */
export function createLateSearch(load: () => Promise<Search>): Search {
  let loading: Promise<Search> | null = null;
  const loaded = () => {
    loading ??= load().catch((error) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  return {
    async find(request, observe, signal) {
      const search = await loaded();
      signal.throwIfAborted();
      return search.find(request, observe, signal);
    },
    observeStatus(listener) {
      let stop: (() => void) | null = () => {};
      listener({ state: 'loading', share: 0 });
      loaded().then(
        (search) => {
          if (stop !== null) stop = search.observeStatus(listener);
        },
        () => listener({ state: 'failed', reason: 'offline' }),
      );
      return () => {
        stop?.();
        stop = null;
      };
    },
  };
}
