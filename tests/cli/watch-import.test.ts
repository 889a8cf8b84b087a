import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readImportArguments } from '../../src/cli/import-arguments.ts';
import { runImport } from '../../src/cli/run-import.ts';
import { watchImport } from '../../src/cli/watch-import.ts';
import { eventually } from '../support/eventually.ts';
import { emptyFolder, readCatalog, readFiles, talkFiles, writeFiles } from './folders.ts';

/** A watched folder of one episode, and every line that is printed. */
async function watched() {
  const [sources, library] = [emptyFolder(), emptyFolder()];
  writeFiles(sources, talkFiles('a'));
  const words = ['--sources', sources, '--library', library, '--watch'];
  await runImport(words);
  const wanted = readImportArguments(words);
  if (!('watch' in wanted)) throw new Error('The words were not understood.');
  const lines: string[] = [];
  const watcher = watchImport(wanted, (line) => lines.push(line));
  onTestFinished(() => watcher.close());
  await watcher.ready;
  const printed = (line: RegExp) => eventually(() => expect(lines.join('\n')).toMatch(line));
  return { sources, library, printed };
}

describe('a watched folder', () => {
  test('is imported again when something in it changes; the rest is not read', async () => {
    const { sources, library, printed } = await watched();
    await printed(/^Watching .*\. Ctrl-C ends\.$/);
    writeFiles(sources, talkFiles('b'));
    await printed(/^b was imported\.$/m);
    expect(readCatalog(library).total).toBe(2);
    writeFiles(sources, talkFiles('a', 'a', 'Somebody knows.'));
    await printed(/^a was imported\.$/m);
    expect(JSON.stringify(readFiles(library))).toContain('Somebody knows.');
  });

  test('goes on being watched after a fault, which is told', async () => {
    const { sources, library, printed } = await watched();
    writeFiles(sources, { 'a/page.txt': '' });
    await printed(/^a was not imported\.\na\/page\.txt:1: The file is empty\./m);
    expect(readCatalog(library).total).toBe(1);
    writeFiles(sources, talkFiles('a', 'a', 'Mended.'));
    await printed(/^a was imported\.$/m);
    rmSync(join(sources, 'a'), { recursive: true });
    await eventually(() => expect(readCatalog(library).total).toBe(0));
  });

  test.each([
    ['renamed', (from: string, to: string) => renameSync(from, to)],
    ['deleted', (from: string) => rmSync(from, { recursive: true })],
  ])(
    'that is %s and comes back is watched as before, and loses nothing',
    async (_what, takeAway) => {
      const { sources, library, printed } = await watched();
      takeAway(sources, `${sources}-away`);
      onTestFinished(() => rmSync(`${sources}-away`, { recursive: true, force: true }));
      await printed(/is gone\. The library stays as it is until it is back\.$/m);
      expect(readCatalog(library).total).toBe(1);
      writeFiles(sources, { ...talkFiles('a'), ...talkFiles('b') });
      await printed(/^b was imported\.$/m);
      writeFiles(sources, talkFiles('c'));
      await printed(/^c was imported\.$/m);
      expect(readCatalog(library).total).toBe(3);
    },
  );
});
