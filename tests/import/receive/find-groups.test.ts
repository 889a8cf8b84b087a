/** Folders sorted into groups without a disk: as a browser would be given them. */
import { describe, expect, test } from 'vitest';
import {
  type FolderEntry,
  groupsIn,
  groupsOfEpisodes,
  type SourceFolder,
} from '../../../src/import/receive/find-groups.ts';

/** A file is `null`; what is no folder and no file `undefined`; what cannot be read throws. */
type Tree = { [name: string]: Tree | null | undefined | Error };

function folder(tree: Tree | Error, place: string): SourceFolder {
  const cut = place.lastIndexOf('/');
  return {
    name: place.slice(cut + 1),
    place,
    around: place.slice(0, cut),
    list: async () => {
      if (tree instanceof Error) throw tree;
      return Object.entries(tree)
        .map(([name, inside]): FolderEntry => {
          if (inside === null) return { name, kind: 'file' };
          return { name, kind: inside === undefined ? 'other' : 'folder' };
        })
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    enter: (name) => {
      const inside = (tree as Tree)[name];
      return folder(inside ?? {}, `${place}/${name}`);
    },
  };
}

async function found(tree: Tree, place = '/home/talks') {
  const groups = await groupsIn(folder(tree, place));
  return groups.map(({ name, place: at, files, manifest }) => ({
    name,
    place: at,
    files: files.map((file) => file.name),
    ...(manifest === undefined ? {} : { manifest: manifest.name }),
  }));
}

describe('a folder', () => {
  test('with a manifest is one episode, whatever else lies in it', async () => {
    expect(
      await found({
        'episode.yaml': null,
        'a.vtt': null,
        'notes.pdf': null,
        more: { 'b.vtt': null },
      }),
    ).toEqual([
      {
        name: 'talks',
        place: '/home/talks',
        files: ['talks/a.vtt', 'talks/notes.pdf'],
        manifest: 'talks/episode.yaml',
      },
    ]);
  });

  test('of such folders is read folder by folder, and so is one called sources', async () => {
    const episode = { 'episode.yml': null, 'page.txt': null };
    expect((await found({ a: episode, b: {}, 'readme.md': null })).map(({ name }) => name)).toEqual(
      ['a', 'b'],
    );
    expect(
      (await found({ b: { 'page.txt': null } }, '/home/sources')).map(({ name }) => name),
    ).toEqual(['b']);
  });

  test('is searched where downloads lie beside folders with manifests', async () => {
    const episode = { 'episode.yaml': null, 'page.txt': null };
    expect((await found({ a: episode, 'one.vtt': null })).map(({ name }) => name)).toEqual([
      'talks/one',
      'a',
    ]);
  });

  test('is searched however deep; what is no transcript is passed over', async () => {
    expect(
      await found({
        'README.md': null,
        'Talk [dQw4w9WgXc_].en.vtt': null,
        'Talk [dQw4w9WgXc_].mp4': null,
        'Talk [dQw4w9WgXc_].info.json': null,
        old: { deep: { 'one.srt': null, 'one.part': null, 'one.py': null } },
      }),
    ).toEqual([
      {
        name: 'talks/Talk [dQw4w9WgXc_]',
        place: '/home/talks/dQw4w9WgXc_',
        files: ['talks/Talk [dQw4w9WgXc_].info.json', 'talks/Talk [dQw4w9WgXc_].en.vtt'],
      },
      {
        name: 'talks/old/deep/one',
        place: '/home/talks/old/deep/one',
        files: ['talks/old/deep/one.srt'],
      },
    ]);
  });

  test('of episodes that cannot be read is a group with itself for its file', async () => {
    const groups = await groupsOfEpisodes(
      folder({ shut: new Error('EACCES'), link: undefined, file: null }, '/home/sources'),
    );
    expect(groups).toMatchObject([
      { name: 'link', files: [] },
      { name: 'shut', files: [{ name: 'shut', folder: '/home/sources' }] },
    ]);
  });

  test('of episodes without a manifest that holds downloads is as many recordings', async () => {
    const groups = await groupsOfEpisodes(
      folder(
        { both: { 'A [dQw4w9WgXc_].vtt': null, 'B [kN0w_mOd3Ls].vtt': null } },
        '/home/sources',
      ),
    );
    expect(groups).toMatchObject([
      { name: 'both/A [dQw4w9WgXc_]', title: 'A', manifestName: 'both/episode.yaml' },
      { name: 'both/B [kN0w_mOd3Ls]', title: 'B', manifestName: 'both/episode.yaml' },
    ]);
  });
});

describe('captions called by their language', () => {
  test('in a folder of them beside one recording are of that one', async () => {
    const groups = await found({
      'Film.2019.srt': null,
      Subs: { '2_English.srt': null, 'de.vtt': null },
    });
    expect(groups.map(({ files }) => files)).toEqual([
      ['talks/Film.2019.srt', 'talks/Subs/2_English.srt', 'talks/Subs/de.vtt'],
    ]);
  });

  test('are of the recording that their folder is called by', async () => {
    const groups = await found({
      'Film.E01.srt': null,
      'Film.E02.srt': null,
      Subs: { 'Film.E01': { '2_English.srt': null }, 'Film.E02': { '2_English.srt': null } },
    });
    expect(groups.map(({ files }) => files)).toEqual([
      ['talks/Film.E01.srt', 'talks/Subs/Film.E01/2_English.srt'],
      ['talks/Film.E02.srt', 'talks/Subs/Film.E02/2_English.srt'],
    ]);
  });

  test('beside several are of none of them, and what is called otherwise is a recording', async () => {
    expect(await found({ 'a.srt': null, 'b.srt': null, Subs: { 'en.srt': null } })).toHaveLength(3);
    expect(await found({ 'a.srt': null, Subs: { 'b.srt': null } })).toHaveLength(2);
    expect(await found({ 'a.srt': null, other: { 'en.srt': null } })).toHaveLength(2);
  });
});
