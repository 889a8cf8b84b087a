import { onDemand } from '../../core/on-demand.ts';
import type { Search } from '../search.ts';

/** A search whose code is loaded with the first question: most visits search nothing. `load` may fail, and is asked again. */
export function createLateSearch(load: () => Promise<Search>): Search {
  /** What was added and removed before the code came. */
  const early: ((search: Search) => Promise<void>)[] = [];
  const changeListeners = new Set<() => void>();
  /** Those who want to know the status, until the code comes. */
  const waiting = new Set<(search: Search) => void>();
  let search: Search | null = null;

  const loaded = onDemand(async () => {
    const made = await load();
    // What fails of it fails the question too.
    for (const change of early) change(made).catch(() => {});
    made.observeChanges(() => {
      for (const listener of changeListeners) listener();
    });
    search = made;
    for (const connect of waiting) connect(made);
    waiting.clear();
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
      if (search !== null) return search.observeStatus(listener);
      let stop = () => {};
      const connect = (made: Search) => {
        stop = made.observeStatus(listener);
      };
      waiting.add(connect);
      listener({ state: 'loading', share: 0 });
      loaded().catch(() => {
        if (waiting.has(connect)) listener({ state: 'failed', reason: 'offline' });
      });
      return () => {
        waiting.delete(connect);
        stop();
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
