import { onDemand } from '../../core/on-demand.ts';
import type { Search } from '../search.ts';

/** A search whose code is loaded with the first question: most visits search nothing. `load` may fail, and is asked again. */
export function createLateSearch(load: () => Promise<Search>): Search {
  /** What was added and removed before the code came. */
  const early: ((search: Search) => Promise<void>)[] = [];
  const changeListeners = new Set<() => void>();
  let search: Search | null = null;

  const loaded = onDemand(async () => {
    const made = await load();
    // What fails of it fails the question too.
    for (const change of early) change(made).catch(() => {});
    made.observeChanges(() => {
      for (const listener of changeListeners) listener();
    });
    search = made;
    return made;
  });
  const change = async (make: (search: Search) => Promise<void>) => {
    if (search !== null) return make(search);
    early.push(make);
  };
  return {
    async find(request, observe, signal) {
      const asked = await loaded();
      signal.throwIfAborted();
      return asked.find(request, observe, signal);
    },
    observeStatus(listener) {
      let stop: (() => void) | null = () => {};
      listener({ state: 'loading', share: 0 });
      loaded().then(
        (observed) => {
          if (stop !== null) stop = observed.observeStatus(listener);
        },
        () => listener({ state: 'failed', reason: 'offline' }),
      );
      return () => {
        stop?.();
        stop = null;
      };
    },
    add: (episodes) => change((changed) => changed.add(episodes)),
    remove: (ids) => change((changed) => changed.remove(ids)),
    catchUp: async () => search?.catchUp(),
    observeChanges(listener) {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
  };
}
