import { describe, expect, test } from 'vitest';
import {
  groupRecordings,
  isRecording,
  mayHaveTranscript,
} from '../../../src/import/receive/recordings.ts';

const files = (...names: string[]) => names.map((name) => ({ name, folder: '/talks' }));

describe('files side by side', () => {
  test('are of one recording by the id of its video, whatever the title', () => {
    const groups = groupRecordings(
      files('New [kN0w_mOd3Ls].en.vtt', 'Old-kN0w_mOd3Ls.de.srt'),
      '/',
    );
    expect(groups).toMatchObject([{ title: 'New', place: '/talks/kN0w_mOd3Ls', foundIn: '/' }]);
    expect(groups[0]?.files).toHaveLength(2);
  });

  test('are of one recording by what their names share', () => {
    const groups = groupRecordings(files('b.de.srt', 'b.vtt', 'a.txt', 'b.mp4', 'c.jpg'), '/');
    expect(groups.map(({ name, files: of }) => [name, of.length])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  test('are told apart by the folders they lie in', () => {
    const one = { name: 'x/talk.vtt', folder: '/x' };
    const other = { name: 'y/talk.vtt', folder: '/y' };
    expect(groupRecordings([one, other], '/').map(({ manifestName }) => manifestName)).toEqual([
      'x/episode.yaml',
      'y/episode.yaml',
    ]);
  });

  test('count in the order of who knows best', () => {
    const [group] = groupRecordings(
      files('t [kN0w_mOd3Ls].description', 't [kN0w_mOd3Ls].vtt', 't [kN0w_mOd3Ls].info.json'),
      '/',
    );
    expect(group?.files.map(({ name }) => name.slice(-4))).toEqual(['json', '.vtt', 'tion']);
  });

  test('lie in the root of a disk as well', () => {
    expect(groupRecordings([{ name: 'a.vtt', folder: '/' }], '/')[0]?.place).toBe('/a');
  });
});

test.each([
  ['A [kN0w_mOd3Ls].vtt', [], true],
  ['talk.mp4', [], true],
  ['talk.vtt', ['talk.info.json'], true],
  ['talk.f137', [], true],
  ['talk.vtt', ['other.info.json'], false],
])('%s beside %j says which recording it is of: %s', (name, beside, says) => {
  expect(isRecording(name, beside)).toBe(says);
});

test('a recording of which nothing is there but what is said about it has no transcript', () => {
  const group = (...names: string[]) => groupRecordings(files(...names), '/')[0];
  const about = ['t.info.json', 't.description', 't.live_chat.json'];
  expect(mayHaveTranscript(group(...about) as never)).toBe(false);
  expect(mayHaveTranscript(group(...about, 't.vtt') as never)).toBe(true);
});

describe('a folder of one recording', () => {
  const inFolder = (folder: string, ...names: string[]) =>
    names.map((name) => ({ name: `${folder}/${name}`, folder: `/talks/${folder}` }));

  test('whose transcript is called so has the folder’s name and day for its own', () => {
    const files = inFolder(
      '2026-03-04 Roses',
      ...['transcript.vtt', 'chapters.json', 'shownotes.html', 'chat.txt', 'config.json'],
    );
    const groups = groupRecordings(files, '/talks');
    expect(groups).toMatchObject([{ title: 'Roses', published: '2026-03-04' }]);
    expect(groups[0]?.files).toHaveLength(5);
  });

  test('holds what is called by what it is beside the files of one name', () => {
    const groups = groupRecordings(
      inFolder('x', 'ep12.srt', 'chapters.json', 'notes.txt'),
      '/talks',
    );
    expect(groups.map(({ title, files }) => [title, files.length])).toEqual([['ep12', 3]]);
  });

  test('holds no captions of another name', () => {
    const groups = groupRecordings(inFolder('x', 'transcript.vtt', 'other.vtt'), '/talks');
    expect(groups.map(({ title, files }) => [title, files.length])).toEqual([
      ['other', 1],
      ['x', 1],
    ]);
  });

  test('is none with files of two names', () => {
    const groups = groupRecordings(inFolder('x', 'a.srt', 'b.srt', 'chapters.json'), '/talks');
    expect(groups).toHaveLength(3);
  });
});

test('a file without a name is called as its folder', () => {
  const [group] = groupRecordings([{ name: ' .vtt', folder: '/talks/Roses' }], '/talks');
  expect(group?.title).toBe('Roses');
});

describe('captions that are called by nothing but a language', () => {
  test.each([
    ['/films/Forty Holes', 'Forty Holes'],
    ['/films/Forty Holes/Subs', 'Forty Holes'],
    ['/films/Holes.S01/Subs/Holes.S01E02', 'Holes.S01E02'],
  ])('have the title of their folder: %s', (folder, title) => {
    const named = ['2_English.srt', '3_German.srt'].map((file) => ({ name: `x/${file}`, folder }));
    const groups = groupRecordings(named, '/films');
    expect(groups).toMatchObject([{ title, name: 'x', place: `${folder}/` }]);
    expect(groups[0]?.files).toHaveLength(2);
  });
});

describe('a language behind a low line or a hyphen', () => {
  test('is told by the names beside it', () => {
    const [group, ...more] = groupRecordings(files('talk_en.srt', 'talk_de.srt'), '/');
    expect(more).toEqual([]);
    expect(group).toMatchObject({ title: 'talk' });
    expect(group?.files.map(({ lang }) => lang)).toEqual(['de', 'en']);
  });

  test('is a part of the title where nothing lies beside it', () => {
    expect(groupRecordings(files('as-it-is.srt'), '/')).toMatchObject([{ title: 'as-it-is' }]);
  });
});

test('what is called by what it holds gives no title', () => {
  expect(groupRecordings(files('chapters.json', 'talk.vtt'), '/')).toMatchObject([
    { title: 'talk' },
  ]);
});
