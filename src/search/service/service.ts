/** The search of one library: opens its index once, asks the engine, and adds what a page needs to show the answer. */
import type { Search, SearchStatus } from '../search.ts';
import { answerTo } from './answer.ts';
import { createEpisodeTexts } from './episode-texts.ts';
import { type Change, type Changed, createLiveIndex, type SearchSources } from './live-index.ts';
import type { Searchable } from './searchable.ts';

/** Nothing is asked of `sources` before the first question or the first wish to know the status. */
export function createSearch(sources: SearchSources): Search {
  const statusListeners = new Set<(status: SearchStatus) => void>();
  const changeListeners = new Set<() => void>();
  let status: SearchStatus = { state: 'loading', share: 0 };
  /** Those who wait for something else to be searchable. */
  const waiting = new Set<() => void>();

  const texts = createEpisodeTexts(sources.episode);
  const index = createLiveIndex(
    sources,
    texts,
    () => {
      for (const goOn of waiting) goOn();
      waiting.clear();
    },
    (next) => {
      status = next;
      for (const listener of statusListeners) listener(status);
    },
  );

  const tellOf = ({ isNew, done }: Changed): Promise<void> => {
    if (isNew) for (const listener of changeListeners) listener();
    return done;
  };
  const change = (changes: readonly Change[]) => tellOf(index.change(changes));

  return {
    async find(request, observe, signal) {
      index.open().catch(() => {});
      const aborted = new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
      aborted.catch(() => {});
      for (let asked: Searchable | null = null; ; ) {
        signal.throwIfAborted();
        const searchable = index.current();
        // What is being read may hold more: the answer is given again when it can be searched.
        if (searchable === null || searchable === asked) {
          if (asked?.isComplete) return;
          const grown = new Promise<void>((resolve) => waiting.add(resolve));
          await Promise.race([grown, index.open(), aborted]);
          // All was read that can be, and there is nothing else.
          if (asked !== null && index.current() === asked) return;
          continue;
        }
        asked = searchable;
        const { answer, wanted, filled } = answerTo(request, asked, texts);
        observe(answer);
        if (wanted.length === 0) continue;
        await Promise.race([texts.load(wanted), aborted]);
        // Places of a version do not fit the text of the next.
        if (index.current() === asked) observe(filled());
      }
    },
    observeStatus(listener) {
      index.open().catch(() => {});
      statusListeners.add(listener);
      listener(status);
      return () => statusListeners.delete(listener);
    },
    add: (episodes) => change(episodes.map((added) => [added.entry.id, added])),
    catchUp: () =>
      index.catchUp().then(tellOf, () => {
        // Told where it matters: when something is asked that needs it.
      }),
    remove: (ids) => change(ids.map((id) => [id, null])),
    observeChanges(listener) {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
  };
}
