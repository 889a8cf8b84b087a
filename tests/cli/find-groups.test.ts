/** What paths stand for, in folders as people have them. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findGroups } from '../../src/cli/find-groups.ts';
import { emptyFolder, talkFiles, writeFiles } from './folders.ts';

const DOWNLOADS = join(import.meta.dirname, '../fixtures/ytdlp/downloads');

async function found(...paths: string[]) {
  const { groups, textless } = await findGroups(paths);
  return {
    textless,
    groups: Object.fromEntries(
      groups.map(({ name, files }) => [name, files.map((file) => file.name.split('/').at(-1))]),
    ),
  };
}

describe('a folder of downloads', () => {
  test('is sorted into recordings, however deep they lie; films and pictures are passed over', async () => {
    const talk = 'What do models know？ [kN0w_mOd3Ls]';
    expect(await found(DOWNLOADS)).toEqual({
      textless: ['downloads/A film only [fiLm0nLy_-A]'],
      groups: {
        [`downloads/${talk}`]: [
          `${talk}.info.json`,
          `${talk}.de-en.vtt`,
          `${talk}.en-orig.json3`,
          `${talk}.en-orig.vtt`,
          `${talk}.en.vtt`,
          `${talk}.live_chat.json`,
          `${talk}.description`,
        ],
        'downloads/older/An older talk-oLd3r_tAlk1': ['An older talk-oLd3r_tAlk1.en.srt'],
      },
    });
  });

  test('is none of its README; a folder with a manifest in it is an episode', async () => {
    const folder = emptyFolder();
    writeFiles(folder, { ...talkFiles('a'), 'README.md': '', 'one.vtt': '', 'one.md': '' });
    expect(Object.values((await found(folder)).groups)).toEqual([
      ['one.md', 'one.vtt'],
      ['page.txt'],
    ]);
  });

  test('keeps files of one video together whose title was changed between', async () => {
    const folder = emptyFolder();
    writeFiles(folder, { 'New [kN0w_mOd3Ls].en.vtt': '', 'Old [kN0w_mOd3Ls].info.json': '{}' });
    expect(Object.values((await found(folder)).groups)).toEqual([
      ['Old [kN0w_mOd3Ls].info.json', 'New [kN0w_mOd3Ls].en.vtt'],
    ]);
  });

  test('may be one file, in spite of the brackets in its name', async () => {
    const path = join(DOWNLOADS, 'What do models know？ [kN0w_mOd3Ls].en.vtt');
    expect((await found(path)).groups).toEqual({
      'What do models know？ [kN0w_mOd3Ls]': ['What do models know？ [kN0w_mOd3Ls].en.vtt'],
    });
  });
});

describe('other paths', () => {
  test('a pattern is every file it matches, an episode a name', async () => {
    const folder = emptyFolder();
    writeFiles(folder, { 'a/one.vtt': '', 'a/one.de.srt': '', 'b/two.vtt': '', 'b/two.mp4': '' });
    expect((await found(join(folder, '**/*.{vtt,srt}'))).groups).toEqual({
      one: ['one.de.srt', 'one.vtt'],
      two: ['two.vtt'],
    });
  });

  test('a folder with a manifest is one episode, all its files', async () => {
    const folder = emptyFolder();
    writeFiles(folder, { ...talkFiles('a'), 'a/notes.pdf': '' });
    expect((await found(join(folder, 'a'))).groups).toEqual({ a: ['notes.pdf', 'page.txt'] });
    expect((await found(join(folder, 'a/episode.yaml'))).groups).toHaveProperty('a');
  });

  test('a folder of such folders is taken as the sources are', async () => {
    const folder = emptyFolder();
    writeFiles(folder, { ...talkFiles('a'), 'b/page.txt': '', 'README.md': '' });
    expect((await found(folder)).groups).toEqual({ a: ['page.txt'], b: ['page.txt'] });
  });

  test('one thing named twice is taken once', async () => {
    expect(Object.keys((await found(DOWNLOADS, DOWNLOADS)).groups)).toHaveLength(2);
  });

  test('that lead nowhere are said to', async () => {
    await expect(findGroups(['nowhere.vtt'])).rejects.toThrow('there is no “nowhere.vtt”.');
    await expect(findGroups(['no*where.vtt'])).rejects.toThrow('nothing matches “no*where.vtt”.');
  });
});
