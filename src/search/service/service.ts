/** The search of one library: opens its index once, asks the engine, and adds what a page needs to show the answer. */

import type { Search, SearchStatus } from '../search.ts';
import { answerTo } from './answer.ts';
import { createEpisodeTexts } from './episode-texts.ts';
import { openIndex, type Searchable, type SearchSources } from './open-index.ts';

/** Nothing is asked of `sources` before the first question or the first wish to know the status. */
export function createSearch(sources: SearchSources): Search {
  const texts = createEpisodeTexts(sources.episode);
  const listeners = new Set<(status: SearchStatus) => void>();
  let status: SearchStatus = { state: 'loading', share: 0 };
  let searchable: Searchable | null = null;
  let opening: Promise<void> | null = null;
  let onGrown: () => void = () => {};
  let growth = new Promise<void>((resolve) => {
    onGrown = resolve;
  });

  const tell = (next: SearchStatus) => {
    status = next;
    for (const listener of listeners) listener(status);
  };

  const grow = (grown: Searchable) => {
    searchable = grown;
    onGrown();
    growth = new Promise((resolve) => {
      onGrown = resolve;
    });
  };

  // A failure is told and forgotten, so that the next question tries again.
  const open = () => {
    opening ??= openIndex(sources, grow, tell).catch((error) => {
      opening = null;
      const fault = (error as { fault?: string }).fault;
      tell({ state: 'failed', reason: fault === 'unreachable' ? 'offline' : 'unsound' });
      throw error;
    });
    return opening;
  };

  return {
    async find(request, observe, signal) {
      const opened = open();
      const aborted = new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
      aborted.catch(() => {});
      for (let asked: Searchable | null = null; ; ) {
        signal.throwIfAborted();
        // What is being read anew may hold more: the answer is given again when it can be searched.
        if (searchable === null || searchable === asked) {
          await Promise.race([Promise.race([growth, opened]), aborted]);
          continue;
        }
        asked = searchable;
        const { answer, wanted, filled } = answerTo(request, asked, texts);
        observe(answer);
        if (wanted.length > 0) {
          await Promise.race([texts.load(wanted), aborted]);
          observe(filled());
        }
        if (asked.isComplete) return;
      }
    },
    observeStatus(listener) {
      open().catch(() => {});
      listeners.add(listener);
      listener(status);
      return () => listeners.delete(listener);
    },
  };
}
