/** Changes that come while texts are on their way, and any changes in any order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EpisodeFile } from '../../../src/core/contract/episode-file.ts';
import type { SearchAnswer, SearchStatus } from '../../../src/search/search.ts';
import { createEpisodeTexts } from '../../../src/search/service/episode-texts.ts';
import { createLiveIndex, type SearchSources } from '../../../src/search/service/live-index.ts';
import { createSearch } from '../../../src/search/service/service.ts';
import { eventually } from '../../support/eventually.ts';
import { ask, entryOf, segmentOf, sourcesOf } from '../library.ts';
import { talk } from '../talks.ts';

const OLD = talk('talk', ['Nothing.', 'the old words about weather']);
const NEW = talk('talk', ['the new words about weather']);
const OTHER = talk('other', ['bad weather']);

const linesOf = ({ episodes }: SearchAnswer) =>
  episodes.flatMap(({ passages }) =>
    passages.map(({ excerpt }) => (excerpt instanceof Object ? excerpt.line.text : excerpt)),
  );
const idsOf = ({ episodes }: SearchAnswer) => episodes.map(({ episode }) => episode.id).sort();

/** The first `slow` texts come, or fail, when the test says so, in the order asked; the others at once. */
function slowTexts(episodes: readonly EpisodeFile[], slow: number) {
  const asked: { come(text: EpisodeFile): void; fail(): void }[] = [];
  const sources = sourcesOf(episodes);
  const episode: SearchSources['episode'] = (row) =>
    asked.length === slow
      ? sources.episode(row)
      : new Promise((come, reject) => {
          asked.push({ come, fail: () => reject(new Error('offline')) });
        });
  const next = (count: number) => eventually(() => expect(asked).toHaveLength(count));
  return { asked, episode, next };
}

const noIndex: SearchSources['index'] = async () => ({ segments: [], fault: 'missing' });

describe('a version that is replaced', () => {
  test('while its text is fetched for an excerpt is quoted as it is now', async () => {
    const { asked, episode, next } = slowTexts([OLD], 1);
    const search = createSearch(sourcesOf([OLD], { episode }));
    const lines: ReturnType<typeof linesOf>[] = [];
    const request = { text: 'weather', episodes: 5, passagesEach: 5 };
    const { signal } = new AbortController();
    const answered = search.find(request, (answer) => lines.push(linesOf(answer)), signal);
    await next(1);
    const adding = search.add([{ entry: entryOf(NEW), text: NEW }]);
    asked[0]?.come(OLD);
    await Promise.all([adding, answered]);
    // Nowhere in between is a place of the old text looked up in the new one.
    expect(lines).toEqual([[null], [], ['the new words about weather']]);
    expect(linesOf(await ask(search, 'weather'))).toEqual(['the new words about weather']);
  });

  test('while it is being read leaves nothing of itself, and its failure is nobody’s', async () => {
    const { asked, episode, next } = slowTexts([OLD, OTHER], 2);
    const search = createSearch(sourcesOf([OLD, OTHER], { episode, index: noIndex }));
    const statuses: SearchStatus[] = [];
    search.observeStatus((status) => statuses.push(status));
    await next(2);
    const adding = search.add([{ entry: entryOf(NEW), text: NEW }]);
    asked[0]?.fail();
    asked[1]?.come(OTHER);
    await adding;
    expect((await ask(search, '"old words"')).passageCount).toBe(0);
    expect((await ask(search, 'weather')).passageCount).toBe(2);
    expect(statuses.at(-1)).toEqual({ state: 'ready', rebuilt: true, unreachable: 0 });
  });

  test('by one that comes too late is not taken for it', async () => {
    const { asked, episode, next } = slowTexts([OLD], 1);
    const search = createSearch(sourcesOf([OLD], { episode, index: noIndex }));
    const adding = ask(search, 'weather');
    await next(1);
    await search.remove(['talk']);
    asked[0]?.come(OLD);
    expect(idsOf(await adding)).toEqual([]);
    await search.add([{ entry: entryOf(OLD), text: OLD }]);
    expect(linesOf(await ask(search, 'weather'))).toEqual(['the old words about weather']);
  });
});

test('what was added is kept by a search whose catalog could not be had at first', async () => {
  let isOffline = true;
  const sources = sourcesOf([OTHER]);
  const search = createSearch({
    ...sources,
    async entries() {
      if (isOffline) throw new Error('offline');
      return sources.entries();
    },
  });
  await search.add([{ entry: entryOf(NEW), text: NEW }]);
  await expect(ask(search, 'weather')).rejects.toThrow('offline');
  isOffline = false;
  expect(idsOf(await ask(search, 'weather'))).toEqual(['other', 'talk']);
});

test('a new episode stands among those of its time where the catalog is listed', async () => {
  const on = (id: string, published: string) => talk(id, ['weather'], { published });
  const search = createSearch(sourcesOf([on('late', '2026-06'), on('early', '2025')]));
  await ask(search, 'weather');
  const added = [on('newest', '2026-09-01'), on('between', '2026-01'), on('oldest', '2024')];
  await search.add(added.map((text) => ({ entry: entryOf(text), text })));
  const { headings } = await ask(search, 'show:"The Show"');
  expect(headings.map(({ episode }) => episode?.id)).toEqual([
    'newest',
    'late',
    'between',
    'early',
    'oldest',
  ]);
});

test('an added text is quoted however many others were quoted since', async () => {
  const many = Array.from({ length: 70 }, (_, nth) => talk(`talk-${nth}`, [`weather ${nth}`]));
  const search = createSearch(sourcesOf(many));
  await search.add([{ entry: entryOf(NEW), text: NEW }]);
  await ask(search, 'weather', { episodes: 100 });
  expect(linesOf(await ask(search, '"new words"'))).toEqual(['the new words about weather']);
});

test('what came while the index was on its way is caught up with', async () => {
  let episodes = [OLD];
  let come = () => {};
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  const rows: string[][] = [];
  const search = createSearch({
    hasChanged: async () => true,
    async entries() {
      rows.push(episodes.map(({ id }) => id));
      return episodes.map(entryOf);
    },
    episode: async ({ id }) => episodes.find((one) => one.id === id) as EpisodeFile,
    async index() {
      await coming;
      return { segments: [segmentOf([OLD])], fault: null };
    },
  });
  const asked = ask(search, 'weather');
  await eventually(() => expect(rows).toHaveLength(1));
  episodes = [OLD, OTHER];
  const caughtUp = search.catchUp();
  come();
  await Promise.all([asked, caughtUp]);
  expect(idsOf(await ask(search, 'weather'))).toEqual(['other', 'talk']);
});

test('many that come one by one are held in few segments, and each is found', async () => {
  const many = Array.from({ length: 30 }, (_, nth) => talk(`talk-${nth}`, [`weather ${nth}`]));
  const sources = sourcesOf(many, { entries: async () => [], index: noIndex });
  const texts = createEpisodeTexts(sources.episode);
  const index = createLiveIndex(
    sources,
    texts,
    () => {},
    () => {},
  );
  await index.open();
  for (const text of many) await index.change([[text.id, { entry: entryOf(text) }]]).done;
  expect(index.current()?.segments.length).toBeLessThan(10);
  const held = index.current()?.segments.flatMap(({ episodes }) => episodes.map(({ id }) => id));
  expect(held?.toSorted()).toEqual(many.map(({ id }) => id).toSorted());
});

test('few segments are not bought with an episode whose text cannot be had again', async () => {
  const many = Array.from({ length: 12 }, (_, nth) => talk(`talk-${nth}`, [`weather ${nth}`]));
  const asked = new Set<string>();
  const sources = sourcesOf(many);
  const search = createSearch({
    ...sources,
    entries: async () => [],
    index: noIndex,
    // Each is served once.
    async episode(row) {
      if (asked.has(row.id)) throw new Error('offline');
      asked.add(row.id);
      return sources.episode(row);
    },
  });
  await ask(search, 'weather');
  for (const text of many) await search.add([{ entry: entryOf(text) }]);
  expect(idsOf(await ask(search, 'weather', { episodes: 20 }))).toHaveLength(12);
});

test('what is added while small segments are joined is found as soon as it is there', async () => {
  const many = Array.from({ length: 10 }, (_, nth) => talk(`talk-${nth}`, [`weather ${nth}`]));
  let coming: Promise<void> | null = null;
  let come = () => {};
  const sources = sourcesOf(many, { entries: async () => [], index: noIndex });
  const search = createSearch({
    ...sources,
    async episode(row) {
      await coming;
      return sources.episode(row);
    },
  });
  const addition = (nth: number) => {
    const text = many[nth] as EpisodeFile;
    return search.add([{ entry: entryOf(text), text }]);
  };
  await ask(search, 'weather');
  for (let nth = 0; nth < 8; nth += 1)
    await search.add([{ entry: entryOf(many[nth] as EpisodeFile) }]);
  coming = new Promise((resolve) => {
    come = resolve;
  });
  const ninth = addition(8);
  // The ninth is one too many: the texts of the others are being read.
  await new Promise((done) => setTimeout(done, 20));
  const tenth = addition(9);
  come();
  await Promise.all([ninth, tenth]);
  expect(idsOf(await ask(search, '"weather 9"'))).toEqual(['talk-9']);
});

describe('what is brought along', () => {
  const hanging = () => new Promise<EpisodeFile>(() => {});

  test('is found though the same version is being fetched, and that fails', async () => {
    const { asked, episode, next } = slowTexts([OLD], 1);
    const search = createSearch(sourcesOf([OLD], { episode, index: noIndex }));
    search.observeStatus(() => {});
    await next(1);
    const adding = search.add([{ entry: entryOf(OLD), text: OLD }]);
    asked[0]?.fail();
    await adding;
    expect(idsOf(await ask(search, 'weather'))).toEqual(['talk']);
  });

  test('as text or as an index is found though the same version is being fetched for ever', async () => {
    for (const added of [{ text: OLD }, { text: OLD, segment: segmentOf([OLD]) }]) {
      const search = createSearch(sourcesOf([OLD], { episode: hanging, index: noIndex }));
      search.observeStatus(() => {});
      await new Promise((done) => setTimeout(done, 5));
      await search.add([{ entry: entryOf(OLD), ...added }]);
      expect(idsOf(await ask(search, 'weather'))).toEqual(['talk']);
    }
  });

  test('again after it was removed is found, though the fetch from before fails', async () => {
    const { asked, episode, next } = slowTexts([OLD], 1);
    const search = createSearch(sourcesOf([OLD], { episode, index: noIndex }));
    search.observeStatus(() => {});
    await next(1);
    void search.remove(['talk']);
    const adding = search.add([{ entry: entryOf(OLD), text: OLD }]);
    asked[0]?.fail();
    await adding;
    expect(idsOf(await ask(search, 'weather'))).toEqual(['talk']);
  });

  test('is not indexed as the version before it, which is gone back to', async () => {
    const fillers = Array.from({ length: 4 }, (_, nth) => talk(`a-${nth}`, [`filler ${nth}`]));
    const { asked, episode, next } = slowTexts([...fillers, OLD], 4);
    const search = createSearch(sourcesOf([...fillers, OLD], { episode, index: noIndex }));
    search.observeStatus(() => {});
    await next(4);
    const adding = search.add([{ entry: entryOf(NEW), text: NEW }]);
    for (const [nth, { come }] of asked.entries()) come(fillers[nth] as EpisodeFile);
    await adding;
    await search.add([{ entry: entryOf(OLD), text: OLD }]);
    expect(idsOf(await ask(search, '"old words"'))).toEqual(['talk']);
  });
});

const WORDS = ['weather', 'noise', 'north', 'floor', 'measured'];
const text = fc
  .array(fc.constantFrom(...WORDS, 'and', 'the'), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));
const step = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  /** Null: removed. */
  text: fc.option(text),
  way: fc.constantFrom('text', 'segment'),
});

test('changes in any order leave what would be there had it been so from the start', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(step, { maxLength: 4, selector: ({ id }) => id }),
      fc.array(step, { maxLength: 12 }),
      async (start, steps) => {
        const talks = new Map<string, EpisodeFile>();
        const change = ({ id, text }: (typeof steps)[number]) => {
          if (text === null) talks.delete(id);
          else talks.set(id, talk(id, [text]));
        };
        for (const one of start) change(one);
        const search = createSearch(sourcesOf([...talks.values()]));
        await ask(search, 'weather');
        for (const one of steps) {
          change(one);
          const episode = talks.get(one.id);
          if (episode === undefined) await search.remove([one.id]);
          else
            await search.add([
              {
                entry: entryOf(episode),
                text: episode,
                ...(one.way === 'segment' && { segment: segmentOf([episode]) }),
              },
            ]);
        }
        const fresh = createSearch(sourcesOf([...talks.values()]));
        for (const word of WORDS) {
          const [changed, expected] = [await ask(search, `${word} `), await ask(fresh, `${word} `)];
          expect(idsOf(changed)).toEqual(idsOf(expected));
          expect(linesOf(changed).toSorted()).toEqual(linesOf(expected).toSorted());
          expect(changed.passageCount).toBe(expected.passageCount);
        }
      },
    ),
    { numRuns: 25 },
  );
});
