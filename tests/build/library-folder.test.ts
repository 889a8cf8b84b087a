/** The library as vite serves and publishes it, for a site of one small episode. */
import { join } from 'node:path';
import { build, createServer, type InlineConfig, preview } from 'vite';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { libraryFolder } from '../../src/build/library-folder.ts';
import { importLibrary } from '../../src/cli/import-library.ts';
import {
  emptyFolder,
  listFiles,
  readCatalog,
  readFiles,
  talkFiles,
  writeFiles,
} from '../cli/folders.ts';
import { eventually } from '../support/eventually.ts';

async function smallSite() {
  const root = emptyFolder();
  const [sources, library] = [join(root, 'data/sources'), join(root, 'data/library')];
  writeFiles(root, { 'index.html': '<!doctype html><title>App</title>' });
  writeFiles(sources, talkFiles('a'));
  await importLibrary(sources, library);
  const config: InlineConfig = {
    root,
    configFile: false,
    base: '/reader/',
    logLevel: 'silent',
    plugins: [libraryFolder()],
    server: { port: 0, host: '127.0.0.1' },
    preview: { port: 0, host: '127.0.0.1' },
  };
  return { root, sources, library, config };
}

async function startDev(config: InlineConfig) {
  const server = await createServer(config);
  onTestFinished(() => server.close());
  await server.listen();
  return { server, site: server.resolvedUrls?.local[0] ?? '' };
}

async function get(address: string) {
  const response = await fetch(address);
  const { status, headers } = response;
  return {
    status,
    type: headers.get('content-type'),
    caching: headers.get('cache-control'),
    text: await response.text(),
  };
}

async function expectLibrary(site: string, library: string) {
  const catalog = await get(`${site}library/catalog.json`);
  expect(catalog).toMatchObject({ status: 200, type: 'application/json', caching: 'no-cache' });
  const [entry] = JSON.parse(catalog.text).episodes;
  const episode = await get(`${site}library/${entry.href}`);
  expect(episode).toMatchObject({ status: 200, type: 'application/json' });
  expect(episode.caching).toContain('immutable');
  expect(episode.text).toBe(readFiles(library)[entry.href]);
  expect(await get(`${site}library/episodes/none.json`)).toMatchObject({
    status: 404,
    text: 'There is no such file in the library.',
  });
}

function isReload(message: unknown): boolean {
  return (message as { type?: string }).type === 'full-reload';
}

describe('the library', () => {
  test('is served in development under the site’s base; what is missing is not the app', async () => {
    const { config, library } = await smallSite();
    const { site } = await startDev(config);
    expect(site).toMatch(/\/reader\/$/);
    await expectLibrary(site, library);
  });

  test('is imported anew and shown when a source changes', async () => {
    const { config, sources, library } = await smallSite();
    const { server } = await startDev(config);
    const send = vi.spyOn(server.ws, 'send');
    const reloads = () => send.mock.calls.filter(([message]) => isReload(message)).length;
    // Written until it is seen: a watcher does not say when it has begun to watch.
    const changeUntilSeen = () => {
      writeFiles(sources, talkFiles('a', 'a', 'Somebody knows.'));
      expect(reloads()).toBeGreaterThan(0);
    };
    await eventually(changeUntilSeen, 1000);
    expect(Object.values(readFiles(library)).join()).toContain('Somebody knows.');
    writeFiles(sources, talkFiles('b'));
    await eventually(() => expect(readCatalog(library).total).toBe(2));
    expect(readCatalog(library).episodes.map((entry) => entry.id)).toEqual(['a', 'b']);
  });

  test('is published with the build, and served by the preview of it', async () => {
    const { config, root, library } = await smallSite();
    await build(config);
    const published = listFiles(library).filter((name) => name !== 'import.json');
    expect(listFiles(join(root, 'dist/library'))).toEqual(published);
    const server = await preview(config);
    onTestFinished(() => server.close());
    await expectLibrary(server.resolvedUrls?.local[0] ?? '', library);
  });

  test('that is missing stops the build with what to do', async () => {
    const { config } = await smallSite();
    vi.stubEnv('CUELIGHT_LIBRARY', 'data/nowhere');
    onTestFinished(() => void vi.unstubAllEnvs());
    await expect(build({ ...config, plugins: [libraryFolder()] })).rejects.toThrow(
      /no library at .*nowhere.*npm run import/,
    );
  });

  test('may be another one', async () => {
    const { config, root, sources } = await smallSite();
    const other = join(root, 'other');
    writeFiles(sources, talkFiles('c'));
    await importLibrary(sources, other);
    vi.stubEnv('CUELIGHT_LIBRARY', other);
    onTestFinished(() => void vi.unstubAllEnvs());
    const { site } = await startDev({ ...config, plugins: [libraryFolder()] });
    expect(JSON.parse((await get(`${site}library/catalog.json`)).text).total).toBe(2);
  });
});
