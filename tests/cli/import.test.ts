/** The command as a person runs it: what it prints and how it ends. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { IMPORT_USAGE, readImportArguments } from '../../src/cli/import-arguments.ts';
import { runImport } from '../../src/cli/run-import.ts';
import { emptyFolder, listFiles, readCatalog, talkFiles, writeFiles } from './folders.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('npm run import', () => {
  test('on the library’s own sources prints the table, and one line of JSON last', {
    timeout: 30_000,
  }, () => {
    const library = emptyFolder();
    const command = ['--import', 'tsx', 'src/cli/import.ts', '--to', library, '--json'];
    const run = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    const lines = run.stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^episode +cues +turns +chapters +languages +timing +problems$/);
    expect(lines.find((line) => line.startsWith('pachocki'))).toMatch(
      /^pachocki +1845 +88 +7 +en +authored +none$/,
    );
    const { episodes } = JSON.parse(lines.at(-1) ?? '');
    expect(episodes).toContainEqual({
      id: 'pachocki',
      cues: 1845,
      turns: 88,
      chapters: 7,
      languages: ['en'],
      timing: 'authored',
      tracks: [{ id: 'en-captured', cues: 1845, turns: 88, attached: null, omissions: 0 }],
      outcome: 'written',
      problems: [],
    });
    expect(lines.find((line) => line.startsWith('izmailov'))).toMatch(
      /^izmailov +\d+ +\d+ +20 +en zh-Hans +estimated +\d warnings$/,
    );
    expect(lines.find((line) => line.startsWith('schrittwieser'))).toMatch(
      /^schrittwieser +\d+ +98 +0 +en +estimated +none$/,
    );
    expect(lines).toContain(
      'izmailov: zh-Hans-translation has 63 of its 63 turns beside the base, and leaves out 3 passages.',
    );
    expect(readCatalog(library).total).toBe(episodes.length);
  });

  test('with a warning says where, writes the episode and exits 0', async () => {
    const [sources, library] = [emptyFolder(), emptyFolder()];
    const files = talkFiles('a');
    writeFiles(sources, { ...files, 'a/page.txt': `${files['a/page.txt']}0:02\nThey answer.\n` });
    const { code, lines } = await runImport(['--sources', sources, `--to=${library}`]);
    expect(code).toBe(0);
    expect(lines[1]).toMatch(/^a +3 +2 +0 +en +authored +1 warning$/);
    expect(lines[2]).toMatch(/^a\/page\.txt:7: The time 0:02 does not fit .* check the stamp\.$/);
    expect(readCatalog(library).total).toBe(1);
  });

  test('with an error writes the others, keeps the good one, says so and exits 1', async () => {
    const [sources, library] = [emptyFolder(), emptyFolder()];
    writeFiles(sources, { ...talkFiles('a'), ...talkFiles('b') });
    expect((await runImport(['--sources', sources, '--to', library])).code).toBe(0);
    rmSync(join(sources, 'a/page.txt'));
    const { code, lines } = await runImport(['--sources', sources, '--to', library, '--json']);
    expect(code).toBe(1);
    expect(lines).toContain('a: The episode “a” was kept as an earlier import left it.');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      episodes: [
        { id: 'a', outcome: 'kept', problems: [{ code: 'no-transcript', severity: 'error' }] },
        { id: 'b', outcome: 'written', problems: [] },
      ],
    });
    expect(readCatalog(library).total).toBe(2);
  });

  test('of no sources says what to do', async () => {
    const [sources, library] = [emptyFolder(), emptyFolder()];
    const { code, lines } = await runImport(['--sources', sources, '--to', library, '--json']);
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/^There are no episodes yet: .*\.$/);
    expect(lines.at(-1)).toBe('{"episodes":[]}');
    expect(readCatalog(library).total).toBe(0);
  });

  test('not understood says how to ask and writes nothing', async () => {
    const library = emptyFolder();
    const { code, fault } = await runImport(['--to', library, '--colour']);
    expect(code).toBe(2);
    expect(fault).toBe(`“--colour” is not known here. ${IMPORT_USAGE}`);
    expect(listFiles(library)).toEqual([]);
  });

  test('of sources that are not there stops with a sentence', async () => {
    const sources = join(emptyFolder(), 'nowhere');
    const { code, fault } = await runImport(['--sources', sources, '--to', emptyFolder()]);
    expect(code).toBe(1);
    expect(fault).toBe(`The import stopped: the folder “${sources}” cannot be read (ENOENT).`);
  });
});

describe('the arguments', () => {
  test('have defaults', () => {
    expect(readImportArguments([])).toEqual({
      sources: 'data/sources',
      to: 'data/library',
      json: false,
    });
  });

  test('may be given in two ways', () => {
    expect(readImportArguments(['--sources=a=b', '--to', 'c', '--json'])).toEqual({
      sources: 'a=b',
      to: 'c',
      json: true,
    });
  });

  test.each([[['--to']], [['--sources=']], [['--json=yes']], [['data/sources']], [['--To', 'x']]])(
    '%j is not understood',
    (words) => {
      expect(readImportArguments(words)).toHaveProperty('fault');
    },
  );
});
