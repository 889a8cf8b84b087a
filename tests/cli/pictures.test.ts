/** Pictures that lie beside the documents: which is shown, where it goes, and which never is. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addToLibrary, importLibrary } from '../../src/cli/import-library.ts';
import { runImport } from '../../src/cli/run-import.ts';
import type { CatalogEntry } from '../../src/core/contract/catalog-file.ts';
import { LARGEST_PICTURE } from '../../src/import/receive/pictures.ts';
import { emptyFolder, listFiles, readCatalog, talkFiles, writeFiles } from './folders.ts';

const PNG = '\x89PNG\r\n\x1a\n';
const JPEG = '\xff\xd8\xff\xe0';

/** Byte for byte: `\xff` is one. */
function put(folder: string, name: string, bytes: string): void {
  writeFileSync(join(folder, name), Buffer.from(bytes, 'latin1'));
}

function sourcesWith(pictures: Record<string, string>, manifest = ''): string {
  const sources = emptyFolder();
  const files = talkFiles('talk');
  writeFiles(sources, { ...files, 'talk/episode.yaml': files['talk/episode.yaml'] + manifest });
  for (const [name, bytes] of Object.entries(pictures)) put(sources, `talk/${name}`, bytes);
  return sources;
}

function shown(library: string): string | undefined {
  const [{ picture } = { picture: '' } as Pick<CatalogEntry, 'picture'>] =
    readCatalog(library).episodes;
  return picture === undefined ? undefined : readFileSync(join(library, picture), 'latin1');
}

async function imported(pictures: Record<string, string>, manifest = '') {
  const library = emptyFolder();
  const [report] = await importLibrary(sourcesWith(pictures, manifest), library);
  return { library, report, picture: shown(library) };
}

describe('a picture in the folder of an episode', () => {
  test('is copied into the library, called by its bytes', async () => {
    const { library, report, picture } = await imported({ 'cover.jpg': `${PNG}cover` });
    expect(picture).toBe(`${PNG}cover`);
    expect(listFiles(library).find((name) => name.startsWith('pictures'))).toMatch(
      /^pictures\/talk\.[0-9a-f]{8}\.png$/,
    );
    expect(report?.problems).toEqual([]);
  });

  test('is the one that is called as the text is, before others of usual names', async () => {
    const all = {
      'cover.jpg': `${JPEG}cover`,
      'artwork.png': `${PNG}art`,
      'page.webp': `${JPEG}page`,
    };
    expect((await imported(all)).picture).toBe(`${JPEG}page`);
    const { 'page.webp': _, ...two } = all;
    expect((await imported(two)).picture).toBe(`${PNG}art`);
  });

  test('is the one that the manifest names, before all others', async () => {
    const pictures = { 'page.jpg': `${JPEG}page`, 'stage.png': `${PNG}stage` };
    expect((await imported(pictures, 'artwork: stage.png\n')).picture).toBe(`${PNG}stage`);
    expect((await imported(pictures)).picture).toBe(`${JPEG}page`);
  });

  test('of another name is none of the talk, and no fault', async () => {
    const { picture, report } = await imported({ 'slide-3.png': `${PNG}slide` });
    expect(picture).toBeUndefined();
    expect(report?.problems).toEqual([]);
  });

  test('that the manifest names and that is not there, or lies elsewhere, is told', async () => {
    for (const name of ['none.png', '../other.png']) {
      const { picture, report } = await imported({}, `artwork: ${name}\n`);
      expect(picture).toBeUndefined();
      expect(report?.problems).toMatchObject([{ code: 'picture-left-out', line: 4 }]);
    }
  });

  test('is never an SVG, nor one of many megabytes', async () => {
    const svg = await imported({ 'artwork.png': '<svg onload="alert(1)"/>' });
    expect([svg.picture, svg.report?.problems[0]?.code]).toEqual([undefined, 'picture-left-out']);
    const large = await imported({ 'cover.png': PNG + 'x'.repeat(LARGEST_PICTURE) });
    expect(large.picture).toBeUndefined();
    expect(large.report?.problems[0]?.message).toMatch(/^This picture has 2.0 MB/);
  });

  test('goes from the library when it goes from the sources, and comes back where the library lost it', async () => {
    const sources = sourcesWith({ 'cover.jpg': `${JPEG}cover` });
    const library = emptyFolder();
    await importLibrary(sources, library);
    const { picture = '' } = readCatalog(library).episodes[0] as CatalogEntry;
    rmSync(join(library, picture));
    await importLibrary(sources, library);
    expect(shown(library)).toBe(`${JPEG}cover`);
    expect((await importLibrary(sources, library))[0]?.outcome).toBe('unchanged');
    rmSync(join(sources, 'talk/cover.jpg'));
    await importLibrary(sources, library);
    expect(shown(library)).toBeUndefined();
    expect(existsSync(join(library, picture))).toBe(false);
  });
});

describe('pictures among downloads', () => {
  const SRT = '1\n00:00:01,000 --> 00:00:03,000\nNobody knows what models know.\n';

  test('are each of the recording that is called so', async () => {
    const folder = emptyFolder();
    writeFiles(folder, {
      'One [kN0w_mOd3Ls].en.srt': SRT,
      'Two [fiLm0nLy_-A].en.srt': `${SRT} two`,
    });
    put(folder, 'One [kN0w_mOd3Ls].jpg', `${JPEG}one`);
    const library = emptyFolder();
    await runImport([folder, '--library', library]);
    const { episodes } = readCatalog(library);
    expect(episodes.filter(({ picture }) => picture).map(({ title }) => title.en)).toEqual(['One']);
  });

  test('are kept with their sources', async () => {
    const [folder, to, library] = [emptyFolder(), emptyFolder(), emptyFolder()];
    writeFiles(folder, { 'talk.en.srt': SRT });
    put(folder, 'talk.png', `${PNG}talk`);
    await runImport([folder, '--to', to, '--library', library]);
    expect(listFiles(to)).toContain('talk/talk.png');
    expect(shown(library)).toBe(`${PNG}talk`);
  });
});

test('an episode that stays keeps its picture', async () => {
  const { library } = await imported({ 'cover.jpg': `${JPEG}cover` });
  await addToLibrary([], library);
  expect(shown(library)).toBe(`${JPEG}cover`);
});
