/** Paths added to a library: what stays, what is read again, who may have which id. */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findGroups } from '../../src/cli/find-groups.ts';
import { addToLibrary, importLibrary } from '../../src/cli/import-library.ts';
import type { EpisodeReport } from '../../src/cli/import-run.ts';
import {
  emptyFolder,
  listFiles,
  readCatalog,
  readFiles,
  talkFiles,
  writeFiles,
} from './folders.ts';

const PAGE = '·YouTLDR\nA talk\n0:00\nNobody knows.\n0:04\n>> We ask.\n';

async function add(library: string, ...paths: string[]) {
  const { groups } = await findGroups(paths);
  return addToLibrary(groups, library);
}
const outcomes = (reports: readonly EpisodeReport[]) =>
  Object.fromEntries(reports.map((report) => [report.id, report.outcome]));
const ids = (library: string) =>
  readCatalog(library)
    .episodes.map((entry) => entry.id)
    .sort();

describe('what is added', () => {
  test('needs no manifest, and takes nothing away', async () => {
    const [sources, loose, library] = [emptyFolder(), emptyFolder(), emptyFolder()];
    writeFiles(sources, talkFiles('a'));
    await importLibrary(sources, library);
    writeFiles(loose, { 'page.txt': PAGE });
    expect(outcomes(await add(library, join(loose, 'page.txt')))).toEqual({ 'a-talk': 'written' });
    expect(ids(library)).toEqual(['a', 'a-talk']);
  });

  test('gets what rows have by now where it stays from an earlier import', async () => {
    const [sources, loose, library] = [emptyFolder(), emptyFolder(), emptyFolder()];
    writeFiles(sources, talkFiles('a'));
    writeFiles(loose, { 'page.txt': PAGE });
    await add(library, join(loose, 'page.txt'));
    const artwork = () => readCatalog(library).episodes.map((entry) => entry.artwork?.slice(0, 48));
    const [drawn] = artwork();
    expect(drawn).toHaveLength(48);
    const record = join(library, 'import.json');
    writeFileSync(record, readFileSync(record, 'utf8').replace(/,"artwork":"[^"]*"/, ''));
    await importLibrary(sources, library);
    expect(artwork()).toContain(drawn);
    expect(artwork()).toHaveLength(2);
  });

  test('stays when the library is made of its sources anew, while what is gone from those goes', async () => {
    const [sources, loose, library] = [emptyFolder(), emptyFolder(), emptyFolder()];
    writeFiles(sources, { ...talkFiles('a'), ...talkFiles('b') });
    writeFiles(loose, { 'page.txt': PAGE });
    await importLibrary(sources, library);
    await add(library, join(loose, 'page.txt'));
    rmSync(join(sources, 'b'), { recursive: true });
    expect(outcomes(await importLibrary(sources, library))).toEqual({ a: 'unchanged' });
    expect(ids(library)).toEqual(['a', 'a-talk']);
  });

  test('leaves what is there also where nobody remembers what it was made of', async () => {
    const [sources, loose, library] = [emptyFolder(), emptyFolder(), emptyFolder()];
    writeFiles(sources, talkFiles('a'));
    await importLibrary(sources, library);
    writeFileSync(join(library, 'import.json'), '{"format":');
    writeFiles(loose, { 'page.txt': PAGE });
    await add(library, join(loose, 'page.txt'));
    expect(ids(library)).toEqual(['a', 'a-talk']);
  });

  test('tells no path of this machine', async () => {
    const [loose, library] = [emptyFolder(), emptyFolder()];
    writeFiles(loose, { 'page.txt': PAGE });
    await add(library, loose);
    expect(JSON.stringify(readFiles(library))).not.toContain(
      loose.slice(0, loose.lastIndexOf('/')),
    );
  });
});

describe('unchanged sources', () => {
  test('are not read again, and nothing of the library is touched', async () => {
    const [sources, library] = [emptyFolder(), emptyFolder()];
    writeFiles(sources, { ...talkFiles('a'), ...talkFiles('b') });
    await importLibrary(sources, library);
    const times = () =>
      listFiles(library).map((name) => [name, statSync(join(library, name)).mtimeMs]);
    const before = times();
    const reports = await importLibrary(sources, library);
    expect(outcomes(reports)).toEqual({ a: 'unchanged', b: 'unchanged' });
    expect(times()).toEqual(before);
    expect(reports[0]?.figures?.tracks[0]).toMatchObject({ cues: 2, words: 4, turns: 2 });
  });

  test('are, where the episode made of them is damaged', async () => {
    const [sources, library] = [emptyFolder(), emptyFolder()];
    writeFiles(sources, talkFiles('a'));
    const [report] = await importLibrary(sources, library);
    const path = join(library, report?.href ?? '');
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, whole.slice(0, 50));
    expect(outcomes(await importLibrary(sources, library))).toEqual({ a: 'written' });
    expect(readFileSync(path, 'utf8')).toBe(whole);
  });

  test('are, where another importer made it', async () => {
    const [sources, library] = [emptyFolder(), emptyFolder()];
    writeFiles(sources, talkFiles('a'));
    await importLibrary(sources, library);
    const record = JSON.parse(readFileSync(join(library, 'import.json'), 'utf8'));
    record.rows[0].sources = 'made by another importer';
    writeFileSync(join(library, 'import.json'), JSON.stringify(record));
    expect(outcomes(await importLibrary(sources, library))).toEqual({ a: 'written' });
  });

  test('give the search index again where it is gone', async () => {
    const [sources, library] = [emptyFolder(), emptyFolder()];
    writeFiles(sources, talkFiles('a'));
    await importLibrary(sources, library);
    const before = readFiles(library);
    rmSync(join(library, 'search'), { recursive: true });
    await importLibrary(sources, library);
    expect(readFiles(library)).toEqual(before);
  });
});

describe('an id', () => {
  const named = (video: string, words: string) => ({
    [`A talk [${video}].txt`]: `>> ${words}\n>> We ask.\n`,
  });

  test('made of a title makes way for another recording of that title, and stays', async () => {
    const [one, two, library] = [emptyFolder(), emptyFolder(), emptyFolder()];
    writeFiles(one, named('kN0w_mOd3Ls', 'Nobody knows.'));
    writeFiles(two, named('oTh3r_-tAlk', 'Somebody else.'));
    await add(library, one);
    await add(library, two);
    expect(ids(library)).toEqual(['a-talk', 'a-talk-oth3r-talk']);
    writeFiles(two, named('oTh3r_-tAlk', 'Somebody else again.'));
    expect(outcomes(await add(library, two, one))).toEqual({
      'a-talk': 'unchanged',
      'a-talk-oth3r-talk': 'written',
    });
  });

  test('is kept by one recording that was moved', async () => {
    const [one, two, library] = [emptyFolder(), emptyFolder(), emptyFolder()];
    writeFiles(one, named('kN0w_mOd3Ls', 'Nobody knows.'));
    writeFiles(two, named('kN0w_mOd3Ls', 'Nobody knows more.'));
    await add(library, one);
    await add(library, two);
    expect(ids(library)).toEqual(['a-talk']);
    expect(JSON.stringify(readFiles(library))).toContain('Nobody knows more.');
  });

  test('claimed by one recording in two places at once is a problem that names the first', async () => {
    const [folder, library] = [emptyFolder(), emptyFolder()];
    writeFiles(join(folder, 'a'), named('kN0w_mOd3Ls', 'Nobody knows.'));
    writeFiles(join(folder, 'b'), named('kN0w_mOd3Ls', 'Nobody knows more.'));
    const reports = await add(library, folder);
    expect(reports.map(({ outcome }) => outcome)).toEqual(['written', 'refused']);
    expect(reports[1]?.problems).toMatchObject([{ code: 'id-duplicate' }]);
    expect(reports[1]?.problems[0]?.message).toMatch(/taken by the episode in .*\/a\/A talk/);
  });

  test('that a manifest gives is not taken from another episode of the library', async () => {
    const [sources, other, library] = [emptyFolder(), emptyFolder(), emptyFolder()];
    writeFiles(sources, talkFiles('a', 'talk', 'First.'));
    writeFiles(other, talkFiles('b', 'talk', 'Second.'));
    await importLibrary(sources, library);
    const reports = await add(library, join(other, 'b'));
    expect(reports[0]).toMatchObject({ outcome: 'refused', problems: [{ code: 'id-duplicate' }] });
    expect(reports[0]?.problems[0]?.message).toContain('“Talk talk”');
    expect(JSON.stringify(readFiles(library))).toContain('First.');
  });
});
