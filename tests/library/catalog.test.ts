import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CatalogChanges } from '../../src/library/catalog.ts';
import { LibraryError } from '../../src/library/library-error.ts';
import { eventually } from '../support/eventually.ts';
import { episodeFiles, listed, pageOf, SITE, type SiteFiles, siteOf } from '../support/site.ts';

const faultOf = async (work: Promise<unknown>) => {
  const error = await work.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(LibraryError);
  return error as LibraryError;
};
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Five episodes on three pages, with a table of two files. */
const paged = (): SiteFiles => ({
  'catalog.json': pageOf(['e'], {
    total: 5,
    next: 'catalog-2.json',
    byId: [
      { from: 'a', count: 3, href: 'by-id-1.json' },
      { from: 'd', count: 2, href: 'by-id-2.json' },
    ],
  }),
  'catalog-2.json': pageOf(['d', 'c'], { total: 5, next: 'catalog-3.json' }),
  'catalog-3.json': pageOf(['b', 'a'], { total: 5 }),
  'by-id-1.json': pageOf(['a', 'b', 'c'], { total: 5 }),
  'by-id-2.json': pageOf(['d', 'e'], { total: 5 }),
  ...episodeFiles('a', 'b', 'c', 'd', 'e'),
});
const nameOf = (id: string) => Object.keys(episodeFiles(id))[0] as string;

describe('pages', () => {
  test('come one after the other, each fetched once a visit', async () => {
    const { catalog, asked } = siteOf(paged());
    const first = await catalog.page(null);
    expect([ids(first.entries), first.total]).toEqual([['e'], 5]);
    expect(asked).toEqual(['catalog.json']);
    const second = await catalog.page(first.next);
    const third = await catalog.page(second.next);
    expect([...ids(second.entries), ...ids(third.entries)]).toEqual(['d', 'c', 'b', 'a']);
    expect(third.next).toBeNull();
    await catalog.page(second.next);
    expect(asked).toEqual(['catalog.json', 'catalog-2.json', 'catalog-3.json']);
  });

  test('give rows whose addresses are whole, whichever page named them', async () => {
    const { catalog } = siteOf({
      'catalog.json': pageOf([], { next: 'older/catalog.json' }),
      'older/catalog.json': pageOf(['a']),
    });
    const [entry] = await catalog.entries();
    expect(entry?.href).toBe(`${SITE}older/${nameOf('a')}`);
  });

  test.each([
    ['to itself', { 'catalog.json': pageOf(['a'], { next: 'catalog.json' }) }],
    [
      'back to the first',
      {
        'catalog.json': pageOf(['a'], { next: 'catalog-2.json' }),
        'catalog-2.json': pageOf(['b'], { next: 'catalog.json' }),
      },
    ],
    [
      'round among the later ones, which list nothing',
      {
        'catalog.json': pageOf([], { next: 'catalog-2.json' }),
        'catalog-2.json': pageOf([], { next: 'catalog-3.json' }),
        'catalog-3.json': pageOf([], { next: 'catalog-2.json' }),
      },
    ],
  ])('that lead %s end with a sentence', async (_, files) => {
    for (const work of [
      siteOf(files).catalog.entries(),
      siteOf(files).catalog.entry('nowhere'),
      siteOf(files).catalog.episode('nowhere'),
    ]) {
      const error = await faultOf(work);
      expect(error.fault).toBe('unsound');
      expect(error.message).toMatch(/goes in a circle: .*catalog.* leads to .*catalog/);
    }
  });
});

describe('every row', () => {
  test('comes from the files of the table, all asked for at once, the newest first', async () => {
    const files = paged();
    const { catalog, asked } = siteOf(files);
    expect(ids(await catalog.entries())).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(asked).toEqual(['catalog.json', 'by-id-1.json', 'by-id-2.json']);
    await catalog.entries();
    expect(asked).toHaveLength(3);
  });

  test('comes from the pages in their order where there is no table', async () => {
    const { catalog, asked } = siteOf({
      'catalog.json': pageOf(['b', 'c'], { next: 'catalog-2.json' }),
      'catalog-2.json': pageOf(['a']),
    });
    expect(ids(await catalog.entries())).toEqual(['b', 'c', 'a']);
    expect(asked).toEqual(['catalog.json', 'catalog-2.json']);
  });
});

test('a picture is shown from the site’s own origin and from nowhere else, and a row that says it wrongly has none', async () => {
  const pictured = (id: string, picture: unknown) => ({ ...listed(id).entry, picture });
  const episodes = [
    pictured('a', 'pictures/a.1.jpg'),
    pictured('b', 'https://elsewhere.example/b.jpg'),
    pictured('c', 5),
  ];
  const { catalog } = siteOf({ 'catalog.json': pageOf([], { episodes }) });
  const { entries } = await catalog.page(null);
  expect(entries.map(({ picture }) => picture)).toEqual([
    `${SITE}pictures/a.1.jpg`,
    undefined,
    undefined,
  ]);
});

describe('one episode', () => {
  test('of the first page costs no request but its own', async () => {
    const { catalog, asked } = siteOf(paged());
    expect((await catalog.episode('e')).id).toBe('e');
    expect(asked).toEqual(['catalog.json', nameOf('e')]);
  });

  test.each(['a', 'b', 'c', 'd'])('of another page (%s) costs one more', async (id) => {
    const { catalog, asked } = siteOf(paged());
    expect((await catalog.entry(id)).id).toBe(id);
    expect((await catalog.episode(id)).id).toBe(id);
    expect(asked).toEqual(['catalog.json', id < 'd' ? 'by-id-1.json' : 'by-id-2.json', nameOf(id)]);
  });

  test('is had by its row without the catalog', async () => {
    const { catalog, asked } = siteOf(episodeFiles('a'));
    const { entry } = listed('a');
    const row = { ...entry, href: new URL(entry.href, SITE).href };
    expect((await catalog.episode(row)).id).toBe('a');
    expect(asked).toEqual([nameOf('a')]);
  });

  test('that no page lists is told from the table alone', async () => {
    for (const id of ['bb', 'zz', '0']) {
      const { catalog, asked } = siteOf(paged());
      expect((await faultOf(catalog.episode(id))).fault).toBe('unknown-episode');
      expect(asked.length).toBeLessThanOrEqual(2);
    }
  });

  test('is found on the pages where the catalog has no table', async () => {
    const { catalog, asked } = siteOf({
      'catalog.json': pageOf(['a'], { next: 'catalog-2.json' }),
      'catalog-2.json': pageOf(['b']),
      ...episodeFiles('b'),
    });
    expect((await catalog.episode('b')).id).toBe('b');
    expect(asked).toEqual(['catalog.json', 'catalog-2.json', nameOf('b')]);
  });
});

describe('a table that lies', () => {
  const first = paged()['catalog.json'] as {
    byId: { from: string; count: number; href: string }[];
  };
  const withTable = (byId: typeof first.byId) => ({ 'catalog.json': { ...first, byId } });
  const [one, two] = first.byId as [(typeof first.byId)[0], (typeof first.byId)[0]];

  test.each<[string, SiteFiles]>([
    [
      'about which file holds what',
      withTable([
        { ...one, href: two.href },
        { ...two, href: one.href },
      ]),
    ],
    ['about a file that is not there', { 'by-id-1.json': undefined }],
    ['about a file that is cut short', { 'by-id-1.json': '{"format":' }],
    ['about a file of another kind', { 'by-id-1.json': { hello: 1 } }],
    ['about a file that lacks a row', { 'by-id-1.json': pageOf(['a', 'c'], { total: 5 }) }],
    ['about a file of rows in disorder', { 'by-id-1.json': pageOf(['a', 'c', 'b'], { total: 5 }) }],
    ['and knows of fewer episodes', withTable([{ ...one, count: 2 }, two])],
    ['and leaves out the first', { ...withTable([two]) }],
    ['about the order of its files', withTable([two, one])],
    ['about the first id of a file', withTable([{ ...one, from: 'c' }, two])],
    ['and is empty', withTable([])],
  ])('%s costs requests and no episode', async (_, lies) => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      const { catalog } = siteOf({ ...paged(), ...lies });
      expect((await catalog.episode(id)).id).toBe(id);
    }
    const { catalog } = siteOf({ ...paged(), ...lies });
    expect(new Set(ids(await catalog.entries()))).toEqual(new Set(['a', 'b', 'c', 'd', 'e']));
    expect((await faultOf(catalog.entry('nowhere'))).fault).toBe('unknown-episode');
  });
});

describe('what can be wrong is told apart', () => {
  const good = pageOf(['a']);
  const name = nameOf('a');
  test.each<[string, SiteFiles, string, RegExp?]>([
    ['no connection', { 'catalog.json': new TypeError('Failed to fetch') }, 'unreachable'],
    ['a missing catalog', {}, 'missing'],
    ['a catalog cut short', { 'catalog.json': JSON.stringify(good).slice(0, 50) }, 'damaged'],
    ['a page of HTML', { 'catalog.json': '<!doctype html>' }, 'damaged'],
    ['a later version', { 'catalog.json': { ...good, version: 2 } }, 'unsound', /newer Cuelight/],
    ['another file', { 'catalog.json': { hello: 1 } }, 'unsound'],
    [
      'an address that is none',
      { 'catalog.json': { ...good, next: 'http://' } },
      'unsound',
      /http/,
    ],
    ['a missing episode file', { 'catalog.json': good }, 'missing'],
    [
      'a broken episode',
      { 'catalog.json': good, [name]: { ...listed('a').files[name], tracks: [] } },
      'unsound',
      /tracks/,
    ],
    [
      'an episode of a later version',
      { 'catalog.json': good, [name]: { ...listed('a').files[name], version: 2 } },
      'unsound',
      /newer Cuelight \(version 2; this one reads version 1\)/,
    ],
    [
      'an episode that is sound and not the one listed',
      { 'catalog.json': good, [name]: listed('a', { show: 'Another' }).files[nameOfChanged()] },
      'damaged',
      /not the file that the catalog lists/,
    ],
    ['no such episode', { 'catalog.json': pageOf(['b']) }, 'unknown-episode'],
  ])('%s', async (_, files, fault, says = /./) => {
    const error = await faultOf(siteOf(files).catalog.episode('a'));
    expect(error.fault).toBe(fault);
    expect(error.message).toMatch(says);
  });

  function nameOfChanged() {
    return Object.keys(listed('a', { show: 'Another' }).files)[0] as string;
  }
});

describe('an address outside the library’s own origin', () => {
  const elsewhere = (href: string) => ({
    'catalog.json': {
      ...pageOf([]),
      episodes: [{ ...listed('a').entry, href }],
    },
  });
  test.each([
    ['of an episode', elsewhere('https://evil.example/a.json')],
    ['of an episode, without its scheme', elsewhere('//evil.example/a.json')],
    ['of an episode, in plain http', elsewhere('http://site.example/a.json')],
    ['of an episode, with its text', elsewhere('data:application/json,{}')],
    ['of a page', { 'catalog.json': pageOf(['b'], { next: 'https://evil.example/2.json' }) }],
  ])('%s is refused, and not asked', async (_, files) => {
    const { catalog, asked } = siteOf(files);
    const error = await faultOf(catalog.episode('a'));
    expect(error.fault).toBe('unsound');
    expect(error.message).toContain('lies outside this library (https://site.example)');
    expect(asked).toEqual(['catalog.json']);
  });
});

describe('trying again', () => {
  test('asks again: a failure is forgotten', async () => {
    const { catalog, files } = siteOf({});
    await faultOf(catalog.entries());
    files['catalog.json'] = pageOf(['a']);
    expect(await catalog.entries()).toHaveLength(1);
  });

  test('asks for what was wrong past every cache, and reads the catalog again', async () => {
    const { catalog, files, asked } = siteOf({ 'catalog.json': pageOf(['a']) });
    files[nameOf('a')] = '{"format":';
    expect((await faultOf(catalog.episode('a'))).fault).toBe('damaged');
    Object.assign(files, episodeFiles('a'));
    expect((await catalog.episode('a')).id).toBe('a');
    expect(asked).toEqual([
      'catalog.json',
      nameOf('a'),
      'catalog.json',
      `${nameOf('a')} (past caches)`,
    ]);
  });

  test('finds an episode whose file was replaced while the page was open', async () => {
    const { catalog, files } = siteOf({ 'catalog.json': pageOf(['a']) });
    await catalog.page(null);
    const changed = listed('a', { show: 'Another' });
    files['catalog.json'] = { ...pageOf([]), episodes: [changed.entry] };
    Object.assign(files, changed.files);
    expect((await faultOf(catalog.episode('a'))).fault).toBe('missing');
    expect((await catalog.episode('a')).show).toBe('Another');
  });

  test('finds an episode that came while the page was open', async () => {
    const { catalog, files } = siteOf({ 'catalog.json': pageOf(['a']) });
    expect((await faultOf(catalog.entry('b'))).fault).toBe('unknown-episode');
    files['catalog.json'] = pageOf(['b', 'a']);
    expect((await catalog.entry('b')).id).toBe('b');
  });

  test('without a connection costs nothing that was read before', async () => {
    const { catalog, files } = siteOf({ 'catalog.json': pageOf(['a']) });
    files[nameOf('a')] = new TypeError('Failed to fetch');
    expect((await faultOf(catalog.episode('a'))).fault).toBe('unreachable');
    files['catalog.json'] = new TypeError('Failed to fetch');
    expect(ids((await catalog.page(null)).entries)).toEqual(['a']);
  });
});

test('where the browser has no digest, as on plain http, an episode is taken as it is', async () => {
  vi.stubGlobal('crypto', {});
  const changed = listed('a', { show: 'Another' });
  const { catalog } = siteOf({
    'catalog.json': pageOf(['a']),
    [nameOf('a')]: Object.values(changed.files)[0],
  });
  expect((await catalog.episode('a')).show).toBe('Another');
});

test('says whether it has changed since it was read, and reads anew from then on', async () => {
  const { catalog, files } = siteOf(paged());
  const before = await catalog.entries();
  expect(await catalog.hasChanged()).toBe(false);
  const { total: _, ...rest } = paged()['catalog.json'] as ReturnType<typeof pageOf>;
  files['catalog.json'] = { ...rest, total: 2, byId: undefined, next: 'catalog-9.json' };
  files['catalog-9.json'] = pageOf(['z']);
  expect(await catalog.hasChanged()).toBe(true);
  const after = await catalog.entries();
  expect(ids(after)).toContain('z');
  expect(ids(after)).not.toEqual(ids(before));
  expect(await catalog.hasChanged()).toBe(false);
});

test('every row is not read on for somebody who has left', async () => {
  const { catalog } = siteOf(paged());
  const gone = new AbortController();
  const reading = catalog.entries(gone.signal);
  gone.abort(new Error('left'));
  await expect(reading).rejects.toThrow('left');
});

test('what was found not to be so stays in doubt, whatever fails meanwhile', async () => {
  const { catalog, files, asked } = siteOf({ 'catalog.json': pageOf(['a', 'b']) });
  const [, b] = await catalog.entries();
  await faultOf(catalog.episode('a'));
  files[nameOf('b')] = new TypeError('Failed to fetch');
  await faultOf(catalog.episode(b ?? 'b'));
  asked.length = 0;
  await faultOf(catalog.episode('a'));
  expect(asked).toContain('catalog.json');
});

describe('who observes', () => {
  const opened = async (files: SiteFiles) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const site = siteOf(files);
    await site.catalog.page(null);
    // What observes is loaded: from now on it hears at once.
    await site.catalog.summary();
    const told: CatalogChanges[] = [];
    const observe = () => site.catalog.observe((changes) => told.push(changes));
    return { ...site, told, observe, later: () => vi.setSystemTime(Date.now() + 60_000) };
  };
  const named = ({ put, gone }: CatalogChanges) => ({ put: ids(put), gone });

  test('is told what came, changed and went since the catalog was read', async () => {
    const { files, told, observe, later } = await opened({
      'catalog.json': pageOf(['c', 'b', 'a']),
    });
    const changed = listed('b', { show: 'Another' }).entry;
    files['catalog.json'] = {
      ...pageOf(['d', 'c']),
      episodes: [...pageOf(['d', 'c']).episodes, changed],
    };
    later();
    observe();
    await eventually(() => expect(told).toHaveLength(1));
    expect(told.map(named)).toEqual([{ put: ['d', 'b'], gone: ['a'] }]);
  });

  test('of a catalog that nobody had read, since then', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { catalog, files, asked } = siteOf({ 'catalog.json': pageOf(['a']) });
    const told: CatalogChanges[] = [];
    catalog.observe((changes) => told.push(changes));
    await eventually(() => expect(asked).toEqual(['catalog.json']));
    files['catalog.json'] = pageOf(['b']);
    vi.setSystemTime(Date.now() + 60_000);
    catalog.observe(() => {});
    await eventually(() => expect(told.map(named)).toEqual([{ put: ['b'], gone: ['a'] }]));
  });

  test('of a catalog of many pages, of all of them', async () => {
    const { files, told, observe, later } = await opened(paged());
    const after = paged()['catalog.json'] as ReturnType<typeof pageOf>;
    files['catalog.json'] = { ...after, total: 3, byId: undefined, next: 'catalog-9.json' };
    files['catalog-9.json'] = pageOf(['d', 'f']);
    later();
    observe();
    await eventually(() => expect(told).toHaveLength(1));
    expect(told.map(named)).toEqual([{ put: ['d', 'f'], gone: [] }]);
  });

  test('hears later of what could not be read when it changed', async () => {
    const { catalog, files, told, observe } = await opened({ 'catalog.json': pageOf(['a']) });
    observe();
    files['catalog.json'] = pageOf(['b'], { total: 2, next: 'catalog-2.json' });
    files['catalog-2.json'] = new TypeError('Failed to fetch');
    expect(await catalog.hasChanged()).toBe(true);
    await faultOf(catalog.entries());
    expect(told).toEqual([]);
    files['catalog-2.json'] = pageOf(['c']);
    expect(await catalog.hasChanged()).toBe(false);
    await eventually(() => expect(told.map(named)).toEqual([{ put: ['b', 'c'], gone: ['a'] }]));
  });

  test('hears nothing of a catalog that is as it was, nor asks for one just read', async () => {
    const { asked, told, observe, later } = await opened({ 'catalog.json': pageOf(['a']) });
    observe();
    await Promise.resolve();
    expect(asked).toEqual(['catalog.json']);
    later();
    observe();
    observe();
    await eventually(() => expect(asked).toEqual(['catalog.json', 'catalog.json']));
    expect(told).toEqual([]);
  });

  test('hears of what a retry found, until it ends', async () => {
    const { catalog, files, told, observe } = await opened({ 'catalog.json': pageOf(['a']) });
    const end = observe();
    await faultOf(catalog.episode('b'));
    files['catalog.json'] = pageOf(['b', 'a']);
    await catalog.entry('b');
    await eventually(() => expect(told.map(named)).toEqual([{ put: ['b'], gone: [] }]));
    end();
    await faultOf(catalog.episode('c'));
    files['catalog.json'] = pageOf(['c', 'b', 'a']);
    await catalog.entry('c');
    expect(told).toHaveLength(1);
  });

  test('hears later of what could not be read at once', async () => {
    const { catalog, files, asked, told, observe } = await opened({
      'catalog.json': pageOf(['a']),
    });
    observe();
    await faultOf(catalog.episode('b'));
    files['catalog.json'] = pageOf(['b'], { next: 'catalog-2.json' });
    await catalog.entry('b');
    await eventually(() => expect(asked).toContain('catalog-2.json'));
    files['catalog.json'] = pageOf(['c'], { next: 'catalog-2.json' });
    files['catalog-2.json'] = pageOf(['d']);
    await faultOf(catalog.episode('e'));
    await faultOf(catalog.episode('e'));
    await eventually(() => expect(told.map(named)).toEqual([{ put: ['c', 'd'], gone: ['a'] }]));
  });
});
