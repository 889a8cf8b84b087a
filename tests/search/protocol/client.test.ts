/** Page and worker over a real MessageChannel: the protocol as it runs, without a worker's start. */
import { describe, expect, test, vi } from 'vitest';
import { createSearchClient, type SearchWorker } from '../../../src/search/protocol/client.ts';
import type { Search, SearchAnswer, SearchStatus } from '../../../src/search/search.ts';
import { eventually } from '../../support/eventually.ts';
import { smallEpisode } from '../../support/small-episode.ts';
import { entryOf } from '../library.ts';
import { asleep, handPulse, workerOf } from '../worker-port.ts';

const CATALOG = 'https://site.example/library/catalog.json';
const ASK = { episodes: 10, passagesEach: 3 };

function answer(text: string): SearchAnswer {
  return {
    text,
    episodes: [],
    episodeCount: 0,
    passageCount: 0,
    clipped: false,
    headings: [],
    facets: [],
    nearest: null,
  };
}

/** Answers at once, but for “slow”, which waits for its end, and “wrong”, which fails. */
function search(heard: string[] = []): Search {
  return {
    async find({ text }, observe, signal) {
      heard.push(text);
      if (text === 'wrong') throw new Error('No such luck.');
      if (text === 'slow')
        await new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            heard.push('aborted');
            reject(signal.reason);
          });
        });
      observe(answer(text));
    },
    observeStatus(listener) {
      listener({ state: 'ready', rebuilt: false, unreachable: 0 });
      return () => {};
    },
    async add(episodes) {
      heard.push(...episodes.map(({ entry }) => `+${entry.id}`));
    },
    async catchUp() {
      heard.push('caught up');
    },
    async remove(ids) {
      heard.push(...ids.map((id) => `-${id}`));
    },
    observeChanges: () => () => {},
  };
}

const none = () => Promise.reject(new Error('not wanted'));

describe('the search client', () => {
  test('starts nothing before it is asked, then opens the catalog once', async () => {
    const opened: string[] = [];
    const { worker, close } = workerOf((catalog) => {
      opened.push(catalog);
      return search();
    });
    const open = vi.fn(() => worker);
    const client = createSearchClient(CATALOG, open, none, asleep);
    expect(open).not.toHaveBeenCalled();
    const answers: SearchAnswer[] = [];
    const { signal } = new AbortController();
    await client.find({ text: 'noise', ...ASK }, (found) => answers.push(found), signal);
    await client.find({ text: 'data', ...ASK }, (found) => answers.push(found), signal);
    expect(answers.map(({ text }) => text)).toEqual(['noise', 'data']);
    expect(opened).toEqual([CATALOG]);
    close();
  });

  test('tells an aborted question, here and in the worker', async () => {
    const heard: string[] = [];
    const { worker, close } = workerOf(() => search(heard));
    const client = createSearchClient(CATALOG, () => worker, none, asleep);
    const controller = new AbortController();
    const slow = client.find({ text: 'slow', ...ASK }, () => {}, controller.signal);
    controller.abort();
    await expect(slow).rejects.toThrow(/abort/i);
    await eventually(() => expect(heard).toEqual(['slow', 'aborted']));
    close();
  });

  test('answers one question while another is still running', async () => {
    const heard: string[] = [];
    const { worker, close } = workerOf(() => search(heard));
    const client = createSearchClient(CATALOG, () => worker, none, asleep);
    const page = new AbortController();
    const slow = client.find({ text: 'slow', ...ASK }, () => {}, page.signal);
    const answers: string[] = [];
    const palette = new AbortController();
    await client.find({ text: 'noise', ...ASK }, ({ text }) => answers.push(text), palette.signal);
    expect(answers).toEqual(['noise']);
    expect(heard).toEqual(['slow', 'noise']);
    page.abort();
    await expect(slow).rejects.toThrow();
    close();
  });

  test('hands on why a question failed', async () => {
    const { worker, close } = workerOf(() => search());
    const client = createSearchClient(CATALOG, () => worker, none, asleep);
    const { signal } = new AbortController();
    await expect(client.find({ text: 'wrong', ...ASK }, () => {}, signal)).rejects.toThrow(
      'No such luck.',
    );
    close();
  });

  test('goes on in the page when the worker dies, with the questions that were running', async () => {
    const { worker, crash } = workerOf(() => ({
      ...search(),
      find: () => new Promise(() => {}),
    }));
    const client = createSearchClient(
      CATALOG,
      () => worker,
      async () => search(),
      asleep,
    );
    const answers: string[] = [];
    const { signal } = new AbortController();
    const running = client.find(
      { text: 'noise', ...ASK },
      ({ text }) => answers.push(text),
      signal,
    );
    crash();
    await running;
    await client.find({ text: 'data', ...ASK }, ({ text }) => answers.push(text), signal);
    expect(answers).toEqual(['noise', 'data']);
  });

  test('keeps removed what was being added when it was, and then the worker died', async () => {
    const never = () => new Promise<void>(() => {});
    const { worker, crash } = workerOf(() => ({ ...search(), add: never }));
    const here: string[] = [];
    const client = createSearchClient(
      CATALOG,
      () => worker,
      async () => search(here),
      asleep,
    );
    client.observeStatus(() => {});
    const adding = client.add([{ entry: entryOf(smallEpisode({ id: 'x' })) }]);
    await client.remove(['x']);
    crash();
    await adding;
    expect(here).toEqual(['-x']);
  });

  test('is asked anew where neither a worker nor the page’s own code came', async () => {
    let isOffline = true;
    const client = createSearchClient(
      CATALOG,
      () => {
        throw new Error('no workers');
      },
      async () => {
        if (isOffline) throw new Error('offline');
        return search();
      },
      asleep,
    );
    const statuses: SearchStatus[] = [];
    client.observeStatus((status) => statuses.push(status));
    const { signal } = new AbortController();
    await eventually(() => expect(statuses.at(-1)?.state).toBe('failed'));
    isOffline = false;
    const answers: SearchAnswer[] = [];
    await client.find({ text: 'words', ...ASK }, (given) => answers.push(given), signal);
    expect(answers).toEqual([answer('words')]);
    expect(statuses.at(-1)?.state).toBe('ready');
  });

  test('tells the page’s own search what the worker had been told before it died', async () => {
    const toWorker: string[] = [];
    const here: string[] = [];
    const { worker, crash } = workerOf(() => search(toWorker));
    const client = createSearchClient(
      CATALOG,
      () => worker,
      async () => search(here),
      asleep,
    );
    const entry = (id: string) => entryOf(smallEpisode({ id }));
    await client.catchUp();
    await client.add([{ entry: entry('early') }]);
    await client.find({ text: 'noise', ...ASK }, () => {}, new AbortController().signal);
    await client.add([{ entry: entry('late') }, { entry: entry('gone') }]);
    await client.remove(['gone']);
    await client.catchUp();
    expect(toWorker).toEqual(['+early', 'noise', '+late', '+gone', '-gone', 'caught up']);
    crash();
    await client.find({ text: 'data', ...ASK }, () => {}, new AbortController().signal);
    expect(here).toEqual(['+early', '+late', '-gone', 'data']);
  });

  test('works where there are no workers at all', async () => {
    const client = createSearchClient(
      CATALOG,
      () => {
        throw new Error('no workers');
      },
      async () => search(),
      asleep,
    );
    const statuses: SearchStatus[] = [];
    client.observeStatus((status) => statuses.push(status));
    await eventually(() => expect(statuses.at(-1)?.state).toBe('ready'));
  });

  describe('of a worker that is silent', () => {
    /** Hears what it is told, and never says a word. */
    const mute = { postMessage() {}, addEventListener() {}, terminate: vi.fn() };

    test('asks in the page what that was asked', async () => {
      const { pulse, beat } = handPulse();
      const client = createSearchClient(
        CATALOG,
        () => mute,
        async () => search(),
        pulse,
      );
      const answers: string[] = [];
      const { signal } = new AbortController();
      const asked = client.find(
        { text: 'noise', ...ASK },
        ({ text }) => answers.push(text),
        signal,
      );
      await Promise.resolve();
      for (let beats = 0; beats < 6; beats += 1) beat();
      await asked;
      expect(answers).toEqual(['noise']);
      expect(mute.terminate).toHaveBeenCalled();
    });

    test('waits for one that hears, however long it works', async () => {
      const { pulse, beat, isRunning } = handPulse();
      const heard: string[] = [];
      const { worker, close } = workerOf(() => search(heard));
      const ping = vi.spyOn(worker, 'postMessage');
      const client = createSearchClient(CATALOG, () => worker, none, pulse);
      const controller = new AbortController();
      const slow = client.find({ text: 'slow', ...ASK }, () => {}, controller.signal);
      await eventually(() => expect(heard).toEqual(['slow']));
      for (let beats = 1; beats <= 20; beats += 1) {
        const pong = nextMessage(worker);
        beat();
        await pong;
      }
      expect(ping).toHaveBeenCalledWith({ kind: 'ping' });
      controller.abort();
      await expect(slow).rejects.toThrow(/abort/i);
      beat();
      expect(isRunning()).toBe(false);
      close();
    });
  });
});

function nextMessage(worker: SearchWorker): Promise<void> {
  return new Promise((resolve) => worker.addEventListener('message', () => resolve()));
}
