/** What names of files and folders say, and what they may hold. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runImport } from '../../src/cli/run-import.ts';
import type { EpisodeFile } from '../../src/core/contract/episode-file.ts';
import { emptyFolder, listFiles, readCatalog, writeFiles } from './folders.ts';

const CAPTIONS =
  'WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nWe talk of the roses and of the sun.\n\n00:00:04.000 --> 00:00:06.000\nThank you for listening to us.\n';

async function importAll(files: Record<string, string>, ...more: string[]) {
  const [folder, library] = [emptyFolder(), emptyFolder()];
  writeFiles(folder, files);
  return { ...(await run(folder, library, ...more)), folder, library };
}

async function run(folder: string, library: string, ...more: string[]) {
  const { code, lines } = await runImport([folder, '--library', library, ...more]);
  const episodes = readCatalog(library).episodes.map(
    ({ href }): EpisodeFile => JSON.parse(readFileSync(join(library, href), 'utf8')),
  );
  return { code, lines, episodes };
}

describe('a folder', () => {
  test('gives its title and its day to the transcript in it, and takes what lies beside it', async () => {
    const { episodes, code } = await importAll({
      '2026-03-04 Roses/transcript.vtt': CAPTIONS,
      '2026-03-04 Roses/chapters.txt': '0:00 Welcome\n0:04 Goodbye\n',
      '2026-03-04 Roses/shownotes.html': '<p>About <b>roses</b> &amp; thorns.</p>',
    });
    expect(code).toBe(0);
    expect(episodes).toMatchObject([
      {
        id: 'roses',
        title: { en: 'Roses' },
        published: '2026-03-04',
        chapters: [{ title: { en: 'Welcome' } }, { title: { en: 'Goodbye' } }],
        description: { en: 'About roses & thorns.' },
      },
    ]);
  });

  test('that is linked to is not searched, so that a link to the folder around it ends', async () => {
    const [folder, library] = [emptyFolder(), emptyFolder()];
    writeFiles(folder, { 'a/talk.vtt': CAPTIONS });
    symlinkSync('..', join(folder, 'a/up'));
    symlinkSync(join(folder, 'a'), join(folder, 'again.vtt'));
    const { episodes, code } = await run(folder, library);
    expect(code).toBe(0);
    expect(episodes).toHaveLength(1);
  });

  test('beside a manifest that is linked to is no source', async () => {
    const [sources, library, elsewhere] = [emptyFolder(), emptyFolder(), emptyFolder()];
    writeFiles(sources, { 'a/talk.vtt': CAPTIONS, 'a/episode.yaml': 'id: a\ntitle: A\n' });
    symlinkSync(elsewhere, join(sources, 'a/more'));
    const { code } = await runImport(['--sources', sources, '--library', library]);
    expect(code).toBe(0);
  });
});

describe('a file', () => {
  test('whose name is not in UTF-8 is told as such, and its neighbours are imported', async () => {
    const [folder, library] = [emptyFolder(), emptyFolder()];
    writeFiles(folder, { 'good.vtt': CAPTIONS });
    const name = Buffer.concat([
      Buffer.from(`${folder}/b`),
      Buffer.from([0xff]),
      Buffer.from('.vtt'),
    ]);
    writeFileSync(name, CAPTIONS);
    const { lines, episodes } = await run(folder, library);
    expect(episodes.map(({ id }) => id)).toEqual(['good']);
    expect(lines.join('\n')).toContain('This is a file whose name is not in UTF-8; give it a name');
  });

  test('called by nothing has its folder’s name for a title', async () => {
    const { episodes } = await importAll({ 'Roses/ .vtt': CAPTIONS });
    expect(episodes.map(({ title }) => title)).toEqual([{ en: 'Roses' }]);
  });

  test('says nothing to the terminal, by its name or by its title', async () => {
    const info = { id: 'x', title: 'Roses\u001b[2J\nand thorns', webpage_url: 'https://a.example' };
    const { lines, episodes, library } = await importAll({
      'a\u001b[31m\nb.vtt': CAPTIONS,
      'c.info.json': JSON.stringify({ ...info, channel: 'Garden\u0007 TV' }),
      'c.en.vtt': CAPTIONS.replaceAll('We talk', '<v Ann\u001b[2J>We talk'),
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    expect(lines.join('')).not.toMatch(/[\0-\x1f\x7f-\x9f]/);
    expect(episodes.map(({ title, show, people }) => [title, show, people[0]?.name])).toEqual(
      expect.arrayContaining([
        [{ en: 'a b' }, undefined, undefined],
        [{ en: 'Roses and thorns' }, 'Garden TV', 'Ann'],
      ]),
    );
    expect(listFiles(library)).toContain('catalog.json');
  });

  test('in an old encoding is read in the one that is named, now and from a kept copy', async () => {
    const [folder, to, library] = [emptyFolder(), emptyFolder(), emptyFolder()];
    mkdirSync(join(folder, 'x'));
    const bytes = Buffer.from(`1\n00:00:01,000 --> 00:00:02,000\n\xdf\xe0\n`, 'latin1');
    writeFileSync(join(folder, 'x/talk.ru.srt'), bytes);
    const words = [folder, '--library', library, '--to', to, '--encoding', 'windows-1251'];
    expect((await runImport(words)).code).toBe(0);
    expect(readFileSync(join(to, 'talk/episode.yaml'), 'utf8')).toContain('encoding: windows-1251');
    const other = emptyFolder();
    expect((await runImport(['--sources', to, '--library', other])).code).toBe(0);
    for (const one of [library, other]) {
      const [entry] = readCatalog(one).episodes;
      const episode = JSON.parse(readFileSync(join(one, entry?.href ?? ''), 'utf8'));
      expect(episode.tracks[0].text).toEqual(['Яа']);
    }
  });
});

test('an encoding nobody knows is no encoding', async () => {
  const { code, fault } = await runImport(['x', '--encoding', 'klingon']);
  expect([code, fault]).toEqual([
    2,
    expect.stringMatching(/^--encoding needs an encoding such as windows-1250\. Usage/),
  ]);
});

test('a length that only the last cue tells is marked, and no manifest’s', async () => {
  const to = emptyFolder();
  const { episodes } = await importAll({ 'talk.vtt': CAPTIONS }, '--to', to);
  expect(episodes).toMatchObject([{ duration: 6, durationFrom: 'last-cue' }]);
  expect(readFileSync(join(to, 'talk/episode.yaml'), 'utf8')).not.toContain('duration');
});

test('headings with times are the chapters of a talk that has no others, and its date is the day', async () => {
  const turns = (from: number) =>
    Array.from(
      { length: 8 },
      (_, index) => `Ann Host: 00:0${from}:${10 + index}\n\nWe ask what they know of it all.\n`,
    ).join('\n');
  const front =
    '---\ntitle: A talk\ndate: 2026-01-15\nmedia: https://youtu.be/vK1qEF3a3WM\nurl: https://www.youtube.com/watch?v=vK1qEF3a3WM\n---\n';
  const { episodes } = await importAll({
    'talk.md': `${front}\n## Introduction\n\n${turns(0)}\n## Roses\n\n${turns(5)}`,
  });
  expect(episodes).toMatchObject([
    {
      published: '2026-01-15',
      media: [{ youtube: 'vK1qEF3a3WM' }],
      chapters: [
        { startTime: 10, endTime: 310, title: { en: 'Introduction' } },
        { startTime: 310, title: { en: 'Roses' } },
      ],
    },
  ]);
  expect(episodes[0]?.media).toHaveLength(1);
});
