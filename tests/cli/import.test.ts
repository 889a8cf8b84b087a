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
  test('on the library’s own sources prints the table, and one line of JSON last', () => {
    const library = emptyFolder();
    const command = ['--import', 'tsx', 'src/cli/import.ts', '--library', library, '--json'];
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
      title: expect.stringMatching(/^OpenAI's Chief Scientist/),
      cues: 1845,
      turns: 88,
      chapters: 7,
      languages: ['en'],
      timing: 'authored',
      duration: 3527,
      lastLine: 3523,
      tracks: [
        {
          id: 'en-captured',
          lang: 'en',
          kind: 'captured',
          machine: false,
          timing: 'authored',
          cues: 1845,
          turns: 88,
          words: 13084,
          timedCues: 0,
          attached: null,
          omissions: 0,
        },
      ],
      speakers: expect.arrayContaining([
        { name: expect.any(String), lines: expect.any(Number), by: { guess: expect.any(Number) } },
      ]),
      href: expect.stringMatching(/^episodes\/pachocki\.[0-9a-f]{8}\.json$/),
      outcome: 'written',
      problems: [],
    });
    expect(lines.find((line) => line.startsWith('izmailov'))).toMatch(
      /^izmailov +\d+ +\d+ +20 +en zh-Hans +estimated +\d warnings$/,
    );
    expect(lines.find((line) => line.startsWith('schrittwieser'))).toMatch(
      /^schrittwieser +\d+ +98 +0 +en +estimated +none$/,
    );
    expect(lines.find((line) => line.startsWith('  zh-Hans-translation'))).toMatch(
      / estimated times +63 of its 63 turns beside the base, 3 passages left out$/,
    );
    expect(lines).toContain('  7 chapters; last line at 58:43 of 58:47');
    expect(readCatalog(library).total).toBe(episodes.length);
  });

  test('with a warning says where, writes the episode and exits 0', async () => {
    const [sources, library] = [emptyFolder(), emptyFolder()];
    const files = talkFiles('a');
    writeFiles(sources, { ...files, 'a/page.txt': `${files['a/page.txt']}0:02\nThey answer.\n` });
    const { code, lines } = await runImport(['--sources', sources, `--library=${library}`]);
    expect(code).toBe(0);
    expect(lines[1]).toMatch(/^a +3 +2 +0 +en +authored +1 warning$/);
    expect(lines.at(-1)).toMatch(
      /^ {2}doubtful: a\/page\.txt:7: The time 0:02 does not fit .* check the stamp\.$/,
    );
    expect(readCatalog(library).total).toBe(1);
  });

  test('with an error writes the others, keeps the good one, says so and exits 1', async () => {
    const [sources, library] = [emptyFolder(), emptyFolder()];
    writeFiles(sources, { ...talkFiles('a'), ...talkFiles('b') });
    expect((await runImport(['--sources', sources, '--library', library])).code).toBe(0);
    rmSync(join(sources, 'a/page.txt'));
    const { code, lines } = await runImport(['--sources', sources, '--library', library, '--json']);
    expect(code).toBe(1);
    expect(lines).toContain('  a: The episode “a” was kept as an earlier import left it.');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      episodes: [
        { id: 'a', outcome: 'kept', problems: [{ code: 'no-transcript', severity: 'error' }] },
        { id: 'b', outcome: 'unchanged', problems: [] },
      ],
    });
    expect(readCatalog(library).total).toBe(2);
  });

  test('of no sources says what to do', async () => {
    const [sources, library] = [emptyFolder(), emptyFolder()];
    const { code, lines } = await runImport(['--sources', sources, '--library', library, '--json']);
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/^There are no episodes yet: .*\.$/);
    expect(lines.at(-1)).toBe('{"episodes":[]}');
    expect(readCatalog(library).total).toBe(0);
  });

  test('not understood says how to ask and writes nothing', async () => {
    const library = emptyFolder();
    const { code, fault } = await runImport(['--library', library, '--colour']);
    expect(code).toBe(2);
    expect(fault).toBe(`“--colour” is not known here. ${IMPORT_USAGE}`);
    expect(listFiles(library)).toEqual([]);
  });

  test('of sources that are not there stops with a sentence', async () => {
    const sources = join(emptyFolder(), 'nowhere');
    const { code, fault } = await runImport(['--sources', sources, '--library', emptyFolder()]);
    expect(code).toBe(1);
    expect(fault).toBe(`The import stopped: the folder “${sources}” cannot be read (ENOENT).`);
  });
});

describe('the arguments', () => {
  const DEFAULTS = {
    paths: [],
    sources: 'data/sources',
    library: 'data/library',
    watch: false,
    verbose: false,
    json: false,
  };

  test('have defaults', () => {
    expect(readImportArguments([])).toEqual(DEFAULTS);
    expect(readImportArguments(['--help'])).toEqual({
      help: expect.stringContaining(IMPORT_USAGE),
    });
  });

  test('may be given in two ways', () => {
    expect(readImportArguments(['--sources=a=b', '--library', 'c', '--json'])).toEqual({
      ...DEFAULTS,
      sources: 'a=b',
      library: 'c',
      json: true,
    });
  });

  test('may be paths, between and after flags', () => {
    expect(readImportArguments(['a.vtt', '--to', 'kept', 'b c', '--watch'])).toEqual({
      ...DEFAULTS,
      paths: ['a.vtt', 'b c'],
      to: 'kept',
      watch: true,
    });
  });

  test.each([
    [['a', '--to']],
    [['--to', 'nothing to copy there']],
    [['--sources=']],
    [['--json=yes']],
    [['a', '--sources', 'b']],
    [['--Library', 'x']],
  ])('%j is not understood', (words) => {
    expect(readImportArguments(words)).toHaveProperty('fault');
  });
});
