import type { Page } from 'playwright-core';
import type { Search, SearchAnswer, SearchStatus } from '../../../../src/search/search.ts';
import type { Ended, Told } from './page.ts';

/** The search of an open page as one of this process; what it is asked crosses as the browser clones it. */
export async function driveSearch(page: Page): Promise<Search> {
  const observers = new Map<number, (told: Told) => void>();
  let lastId = 0;
  await page.exposeFunction('tellDriver', (told: Told) => observers.get(told.of)?.(told));
  const observe = (observer: (told: Told) => void) => {
    lastId += 1;
    observers.set(lastId, observer);
    return lastId;
  };
  const stop = (id: number) => {
    observers.delete(id);
    void page.evaluate((of) => window.driven.stop(of), id);
  };
  return {
    async find(request, onAnswer, signal) {
      signal.throwIfAborted();
      const id = observe((told) => onAnswer((told as { answer: SearchAnswer }).answer));
      const onAbort = () => stop(id);
      signal.addEventListener('abort', onAbort);
      const end = await page.evaluate(([of, asked]) => window.driven.find(of, asked), [
        id,
        request,
      ] as const);
      fail(end);
    },
    observeStatus(listener) {
      const id = observe((told) => listener((told as { status: SearchStatus }).status));
      void page.evaluate((of) => window.driven.observeStatus(of), id);
      return () => stop(id);
    },
    async add(episodes) {
      fail(await page.evaluate((added) => window.driven.add(added), [...episodes]));
    },
    async remove(ids) {
      fail(await page.evaluate((removed) => window.driven.remove(removed), [...ids]));
    },
    async catchUp() {
      fail(await page.evaluate(() => window.driven.catchUp()));
    },
    observeChanges(listener) {
      const id = observe(() => listener());
      void page.evaluate((of) => window.driven.observeChanges(of), id);
      return () => stop(id);
    },
  };
}

function fail(end: Ended | null): void {
  if (end !== null) throw Object.assign(new Error(end.message), { name: end.name });
}
