/** The command as a person runs it: what it prints, what it writes and how it ends. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { EXPORT_USAGE } from '../../src/cli/export-arguments.ts';
import { writeEpisode } from '../../src/cli/library-folder.ts';
import { runExport } from '../../src/cli/run-export.ts';
import { writeCatalog } from '../../src/cli/write-catalog.ts';
import { talk, writtenTalk } from '../formats/writers/talk.ts';
import { bilingualEpisode } from '../support/bilingual-episode.ts';
import { smallEpisode } from '../support/small-episode.ts';
import { emptyFolder, listFiles, writeFiles } from './folders.ts';

const ROOT = join(import.meta.dirname, '../..');
let library: string;

beforeEach(async () => {
  library = emptyFolder();
  const episodes = [talk(), bilingualEpisode(), smallEpisode()];
  const entries = [];
  for (const episode of episodes) entries.push(await writeEpisode(library, episode));
  await writeCatalog(library, entries);
});

const run = (...words: string[]) => runExport([...words, '--library', library]);

describe('one episode', () => {
  test('goes to standard output', () => {
    const command = ['--import', 'tsx', 'src/cli/export.ts', 'talk', '--format', 'vtt', '--words'];
    const done = spawnSync(process.execPath, [...command, `--library=${library}`], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(done).toMatchObject({ status: 0, stderr: '', stdout: writtenTalk('words.vtt') });
  });

  test.each([
    ['text', 'txt'],
    ['markdown', 'md'],
    ['srt', 'srt'],
    ['podcast', 'transcript.json'],
    ['chapters', 'chapters.json'],
    ['episode', 'cuelight.json'],
  ])('in the format %s', async (format, extension) => {
    const { code, output } = await run('talk', '--format', format);
    expect(code).toBe(0);
    expect(output).toBe(writtenTalk(extension));
  });

  test.each([
    ['by language', ['--lang', 'zh-Hans']],
    ['by its primary language', ['--lang=zh']],
    ['by the id of the track', ['--track', 'zh-Hans-translation']],
  ])('in its translation, %s', async (_name, words) => {
    const { output } = await run('talk', '--format', 'vtt', ...words);
    expect(output).toBe(writtenTalk('zh-Hans.vtt'));
  });

  test('goes into a file, or into a folder under its own name and language', async () => {
    const folder = emptyFolder();
    const file = join(folder, 'new/captions.vtt');
    expect(await run('talk', '--format', 'vtt', '--out', file)).toEqual({
      code: 0,
      output: `Wrote ${file}.\n`,
      notes: [],
    });
    await run('talk', '--format', 'srt', '--out', folder);
    await run('talk', '--format', 'chapters', '--out', `${folder}/new/`);
    expect(listFiles(folder)).toEqual([
      'new/captions.vtt',
      'new/talk.chapters.json',
      'talk.en.srt',
    ]);
    expect(readFileSync(file, 'utf8')).toBe(writtenTalk('vtt'));
  });

  test('says where words have no times', async () => {
    const { code, notes } = await run('small', '--format', 'vtt', '--words');
    expect(code).toBe(0);
    expect(notes).toEqual(['small: en has no times of single words.']);
    expect((await run('talk', '--format', 'srt', '--words')).notes).toEqual([
      'SRT subtitles has no place for the times of single words.',
    ]);
  });
});

describe('several episodes', () => {
  test('go into a folder, those that have the language', async () => {
    const folder = emptyFolder();
    const { code, notes } = await run('--all', '--format=srt', '--lang=zh', '--out', folder);
    expect(code).toBe(2);
    expect(notes).toEqual(['The episode “small” has no text in zh; it has: en (en).']);
    expect(listFiles(folder)).toEqual(['bilingual.zh-Hans.srt', 'talk.zh-Hans.srt']);
  });

  test('are named one by one', async () => {
    const folder = emptyFolder();
    const { code } = await run('small', 'talk', '--format', 'episode', '--out', folder);
    expect(code).toBe(0);
    expect(listFiles(folder)).toEqual(['small.cuelight.json', 'talk.cuelight.json']);
  });
});

describe('what is not there is answered with what is', () => {
  test.each([
    [
      ['nope', '--format', 'vtt'],
      'There is no episode “nope”; the library holds: talk, bilingual, small.',
    ],
    [
      ['talk', '--format', 'vtt', '--track', 'en'],
      'The episode “talk” has no track “en”; it has: en-captured (en), zh-Hans-translation (zh-Hans).',
    ],
    [
      ['talk', '--format', 'doc'],
      `There is no format “doc”; there are: text (Plain text), markdown (Markdown), vtt (WebVTT captions), srt (SRT subtitles), podcast (Podcasting 2.0 transcript), chapters (Podcasting 2.0 chapters), episode (Cuelight episode). ${EXPORT_USAGE}`,
    ],
    [['--format', 'vtt'], `Name the episodes to export, or give --all. ${EXPORT_USAGE}`],
    [['--all', '--format', 'vtt'], `Several episodes need --out and a folder. ${EXPORT_USAGE}`],
    [['talk', '--format'], `--format needs a word after it. ${EXPORT_USAGE}`],
    [['talk', '--form=vtt'], `“--form=vtt” is not known here. ${EXPORT_USAGE}`],
    [
      ['talk', '--format=vtt', '--lang=en', '--track=en-captured'],
      `Give --track or --lang, not both. ${EXPORT_USAGE}`,
    ],
  ])('%j', async (words, sentence) => {
    const asked = words.at(-1) === '--format' ? runExport(words) : run(...words);
    expect(await asked).toEqual({ code: 2, output: '', notes: [sentence] });
  });

  test('a folder that holds no library, or a damaged one', async () => {
    rmSync(join(library, 'catalog.json'));
    const missing = await run('talk', '--format', 'vtt');
    expect(missing.code).toBe(1);
    expect(missing.notes[0]).toMatch(
      /^The library “.*” cannot be read: missing: .*catalog\.json\. Run npm run import first\.$/,
    );
    writeFiles(library, { 'catalog.json': '{"format":"cuelight-catalog"' });
    expect((await run('talk', '--format', 'vtt')).notes[0]).toMatch(/cannot be read: damaged: /);
  });
});
