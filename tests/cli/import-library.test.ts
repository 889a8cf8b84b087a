import { createHash } from 'node:crypto';
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { importLibrary } from '../../src/cli/import-library.ts';
import {
  CATALOG_FIRST_PAGE,
  CATALOG_PAGE,
  catalogSchema,
} from '../../src/core/contract/catalog-file.ts';
import { readEpisode } from '../../src/core/contract/read-episode.ts';
import {
  emptyFolder,
  indexFiles,
  listFiles,
  readCatalog,
  readFiles,
  talkFiles,
  writeFiles,
} from './folders.ts';

function folders(files: Record<string, string>) {
  const sources = emptyFolder();
  const library = emptyFolder();
  writeFiles(sources, files);
  return { sources, library, run: () => importLibrary(sources, library) };
}
const outcomes = (reports: Awaited<ReturnType<typeof importLibrary>>) =>
  Object.fromEntries(reports.map((report) => [report.folder, report.outcome]));
/** Without the record of what it was made of, which an import that failed may forget. */
function publicFiles(library: string) {
  const { 'import.json': _, ...files } = readFiles(library);
  return files;
}
const ids = (library: string) => readCatalog(library).episodes.map((entry) => entry.id);

describe('an import', () => {
  test('writes a catalog and a file an episode, all of them sound', async () => {
    const { library, run } = folders({ ...talkFiles('a'), ...talkFiles('b') });
    expect(outcomes(await run())).toEqual({ a: 'written', b: 'written' });
    const catalog = v.parse(catalogSchema, readCatalog(library));
    expect(catalog.total).toBe(2);
    expect(listFiles(library)).toEqual([
      'catalog.json',
      ...catalog.episodes.map((entry) => entry.href).sort(),
      'import.json',
      ...indexFiles(library),
    ]);
    for (const { href, id, sha256 } of catalog.episodes) {
      const text = readFileSync(join(library, href), 'utf8');
      expect(href).toBe(`episodes/${id}.${sha256.slice(0, 8)}.json`);
      expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
      expect(readEpisode(JSON.parse(text))).toMatchObject({ episode: { id } });
    }
  });

  test('gives the same bytes for the same sources', async () => {
    const { sources, library, run } = folders({ ...talkFiles('a'), ...talkFiles('b') });
    await run();
    const other = emptyFolder();
    await importLibrary(sources, other);
    expect(readFiles(other)).toEqual(readFiles(library));
  });

  test('of no sources writes an empty catalog', async () => {
    const { library, run } = folders({});
    expect(await run()).toEqual([]);
    expect(readCatalog(library)).toMatchObject({ total: 0, episodes: [] });
  });

  test('passes over hidden files and files beside the folders', async () => {
    const { library, run } = folders({
      'README.md': 'Sources.',
      '.git/config': '',
      ...talkFiles('a'),
      'a/.DS_Store': '\0',
    });
    expect(outcomes(await run())).toEqual({ a: 'written' });
    expect(ids(library)).toEqual(['a']);
  });

  test('pages a long catalog, the first page shorter than the others', async () => {
    const count = CATALOG_PAGE + 1;
    const { library, run } = folders(
      Object.assign({}, ...Array.from({ length: count }, (_, index) => talkFiles(`t${index}`))),
    );
    await run();
    const first = readCatalog(library);
    const second = readCatalog(library, first.next ?? 'none');
    expect([first.episodes.length, second.episodes.length]).toEqual([
      CATALOG_FIRST_PAGE,
      count - CATALOG_FIRST_PAGE,
    ]);
    expect([first.total, second.total]).toEqual([count, count]);
    expect(second.next).toBeUndefined();
    expect(new Set([...first.episodes, ...second.episodes].map((entry) => entry.id)).size).toBe(
      count,
    );
  });

  test('orders the catalog by date, the newest first', async () => {
    const dated = (folder: string, date: string) => {
      const files = talkFiles(folder);
      return { ...files, [`${folder}/episode.yaml`]: `id: ${folder}\npublished: ${date}\n` };
    };
    const { library, run } = folders({
      ...dated('a', '2025-10'),
      ...dated('b', '2026-04-11'),
      ...talkFiles('c'),
      ...dated('d', '2026'),
    });
    await run();
    expect(ids(library)).toEqual(['b', 'd', 'a', 'c']);
  });
});

describe('a later import', () => {
  test('replaces what changed, drops what is gone and leaves nothing lying about', async () => {
    const { sources, library, run } = folders({ ...talkFiles('a'), ...talkFiles('b') });
    await run();
    const before = readCatalog(library);
    writeFiles(sources, talkFiles('a', 'a', 'Somebody knows.'));
    rmSync(join(sources, 'b'), { recursive: true });
    writeFiles(library, { 'episodes/a.00000000.json.123.tmp': 'half a file', 'robots.txt': '' });
    await run();
    const after = readCatalog(library);
    expect(after.episodes.map((entry) => entry.id)).toEqual(['a']);
    expect(after.episodes[0]?.href).not.toBe(before.episodes[0]?.href);
    // What the import did not write is not its to remove.
    expect(listFiles(library)).toEqual([
      'catalog.json',
      after.episodes[0]?.href,
      'import.json',
      'robots.txt',
      ...indexFiles(library),
    ]);
  });

  test('removes the pages of a catalog that has become short', async () => {
    const many = Array.from({ length: CATALOG_PAGE + 1 }, (_, index) => `t${index}`);
    const { sources, library, run } = folders(
      Object.assign({}, ...many.map((folder) => talkFiles(folder))),
    );
    await run();
    for (const folder of many.slice(1)) rmSync(join(sources, folder), { recursive: true });
    await run();
    expect(listFiles(library)).toEqual([
      'catalog.json',
      readCatalog(library).episodes[0]?.href,
      'import.json',
      ...indexFiles(library),
    ]);
  });
});

describe('a good episode is never replaced by a broken one', () => {
  const BREAKS: Record<string, Record<string, string>> = {
    'a manifest that is no YAML': { 'a/episode.yaml': 'id: "a' },
    'a manifest that is empty': { 'a/episode.yaml': '' },
    'a manifest with a wrong field': { 'a/episode.yaml': 'id: a\ntitel: A\n' },
    'an empty source': { 'a/page.txt': '' },
    'a binary source': { 'a/page.txt': '\0\0\0\0' },
    'a source of no known kind': { 'a/page.txt': 'Dear all,' },
    'a page without captions': { 'a/page.txt': '·YouTLDR\nTalk a\n' },
  };

  test.each(Object.entries(BREAKS))('%s', async (_name, files) => {
    const { sources, library, run } = folders({ ...talkFiles('a'), ...talkFiles('b') });
    await run();
    const before = publicFiles(library);
    writeFiles(sources, files);
    const reports = await run();
    expect(outcomes(reports)).toEqual({ a: 'kept', b: 'unchanged' });
    expect(reports[0]).toMatchObject({ id: 'a', href: expect.stringMatching(/^episodes\/a\./) });
    expect(reports[0]?.problems).not.toEqual([]);
    expect(publicFiles(library)).toEqual(before);
  });

  test('one more source of no known kind is left out of a new one', async () => {
    const { sources, run } = folders(talkFiles('a'));
    await run();
    writeFiles(sources, { 'a/letter.txt': 'Dear all,' });
    const reports = await run();
    expect(outcomes(reports)).toEqual({ a: 'written' });
    expect(reports[0]?.problems).toMatchObject([{ code: 'source-left-out' }]);
  });

  test('a manifest that is missing', async () => {
    const { sources, library, run } = folders(talkFiles('a'));
    await run();
    const before = publicFiles(library);
    rmSync(join(sources, 'a/episode.yaml'));
    expect(outcomes(await run())).toEqual({ a: 'kept' });
    expect(publicFiles(library)).toEqual(before);
  });

  test('nor lost where the folder is not called as the episode is', async () => {
    const { sources, library, run } = folders(talkFiles('folder-of-a', 'a'));
    await run();
    writeFiles(sources, { 'folder-of-a/episode.yaml': 'nothing: [' });
    expect(outcomes(await run())).toEqual({ 'folder-of-a': 'kept' });
    expect(ids(library)).toEqual(['a']);
  });

  test('nor lost with a damaged catalog', async () => {
    const { sources, library, run } = folders(talkFiles('a'));
    await run();
    truncateSync(join(library, 'catalog.json'), 20);
    writeFiles(sources, { 'a/page.txt': '' });
    expect(outcomes(await run())).toEqual({ a: 'kept' });
    expect(ids(library)).toEqual(['a']);
  });

  test('nor lost where the record of what it was made of is gone', async () => {
    const { sources, library, run } = folders(talkFiles('folder-of-a', 'a'));
    await run();
    rmSync(join(library, 'import.json'));
    writeFiles(sources, { 'folder-of-a/episode.yaml': 'nothing: [' });
    expect(outcomes(await run())).toEqual({ 'folder-of-a': 'kept' });
    expect(ids(library)).toEqual(['a']);
  });

  test('nor kept where its own file is damaged', async () => {
    const { sources, library, run } = folders(talkFiles('a'));
    await run();
    const href = readCatalog(library).episodes[0]?.href ?? '';
    writeFileSync(join(library, href), '{"format":');
    writeFiles(sources, { 'a/page.txt': '' });
    expect(outcomes(await run())).toEqual({ a: 'refused' });
    expect(listFiles(library)).toEqual(['catalog.json', 'import.json', ...indexFiles(library)]);
  });
});

describe('two folders of one id', () => {
  test('give the first of them, and a problem that names both', async () => {
    const { library, run } = folders({
      ...talkFiles('a', 'talk', 'First.'),
      ...talkFiles('b', 'talk', 'Second.'),
    });
    const reports = await run();
    expect(outcomes(reports)).toEqual({ a: 'written', b: 'refused' });
    expect(reports[1]?.problems).toMatchObject([
      { code: 'id-duplicate', source: 'b/episode.yaml', line: 1 },
    ]);
    expect(reports[1]?.problems[0]?.message).toContain('in a.');
    expect(readCatalog(library).total).toBe(1);
    expect(JSON.stringify(readFiles(library))).toContain('First.');
  });

  test('cost neither the episode it was before', async () => {
    const { sources, library, run } = folders({ ...talkFiles('a'), ...talkFiles('b') });
    await run();
    writeFiles(sources, talkFiles('b', 'a'));
    expect(outcomes(await run())).toEqual({ a: 'unchanged', b: 'kept' });
    expect(ids(library)).toEqual(['a', 'b']);
  });
});

test('sources that are not there are an error and cost nothing', async () => {
  const { sources, library, run } = folders(talkFiles('a'));
  await run();
  const before = readFiles(library);
  await expect(importLibrary(join(sources, 'nowhere'), library)).rejects.toThrow('cannot be read');
  expect(readFiles(library)).toEqual(before);
});
