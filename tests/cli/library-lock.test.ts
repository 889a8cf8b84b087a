import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importLibrary } from '../../src/cli/import-library.ts';
import { LOCK_FILE, lockLibrary } from '../../src/cli/library-lock.ts';
import { runImport } from '../../src/cli/run-import.ts';
import { emptyFolder, listFiles, readCatalog, talkFiles, writeFiles } from './folders.ts';

/** The number of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

describe('a library that an import writes', () => {
  test('is no other import’s, which says who writes it', async () => {
    const library = emptyFolder();
    const unlock = await lockLibrary(library);
    await expect(lockLibrary(library, 0)).rejects.toThrow(
      `another import (process ${process.pid} on ${hostname()}) is writing the library “${library}”. Wait until it has ended and run this one again.`,
    );
    await unlock();
    await (await lockLibrary(library, 0))();
    expect(listFiles(library)).toEqual([]);
  });

  test('is waited for', async () => {
    const library = emptyFolder();
    const unlock = await lockLibrary(library);
    const next = lockLibrary(library);
    setTimeout(unlock, 150);
    await (await next)();
  });

  test('is taken from an import that was killed, by one of many', async () => {
    const library = emptyFolder();
    const lock = join(library, LOCK_FILE);
    writeFileSync(lock, JSON.stringify({ pid: endedProcess(), host: hostname() }));
    let holders = 0;
    const take = async () => {
      const unlock = await lockLibrary(library);
      holders += 1;
      expect(holders).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      holders -= 1;
      await unlock();
    };
    await Promise.all(Array.from({ length: 8 }, take));
    expect(listFiles(library)).toEqual([]);
  });

  test('is not taken from another machine’s import before that has been silent for long', async () => {
    const library = emptyFolder();
    const lock = join(library, LOCK_FILE);
    writeFileSync(lock, JSON.stringify({ pid: endedProcess(), host: 'elsewhere' }));
    await expect(lockLibrary(library, 0)).rejects.toThrow('on elsewhere');
    const long = new Date(Date.now() - 3_600_000);
    utimesSync(lock, long, long);
    await (await lockLibrary(library, 0))();
    expect(existsSync(lock)).toBe(false);
  });

  test('keeps what each of several imports at once adds', async () => {
    const library = emptyFolder();
    const ids = ['a', 'b', 'c', 'd'];
    const runs = await Promise.all(
      ids.map((id) => {
        const folder = emptyFolder();
        writeFiles(folder, talkFiles(id));
        return runImport([join(folder, id), '--library', library]);
      }),
    );
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(
      readCatalog(library)
        .episodes.map(({ id }) => id)
        .sort(),
    ).toEqual(ids);
    expect(listFiles(library)).not.toContain(LOCK_FILE);
  });
});

test('an import that was ended between its record and its catalog loses nothing', async () => {
  const [sources, more, library] = [emptyFolder(), emptyFolder(), emptyFolder()];
  writeFiles(sources, talkFiles('a'));
  await importLibrary(sources, library);
  const catalog = readFileSync(join(library, 'catalog.json'));
  writeFiles(more, { ...talkFiles('b'), ...talkFiles('c') });
  await runImport([join(more, 'b'), '--library', library]);
  // As it was before the catalog was written.
  writeFileSync(join(library, 'catalog.json'), catalog);
  await runImport([join(more, 'c'), '--library', library]);
  expect(
    readCatalog(library)
      .episodes.map(({ id }) => id)
      .sort(),
  ).toEqual(['a', 'b', 'c']);
});
