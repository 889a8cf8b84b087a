/** Whatever one group of sources holds, the others are imported. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findGroups } from '../../src/cli/find-groups.ts';
import { addToLibrary, importLibrary } from '../../src/cli/import-library.ts';
import { formatProblem } from '../../src/core/problem.ts';
import type { SourceGroup } from '../../src/import/receive/source-group.ts';
import { emptyFolder, listFiles, talkFiles, writeFiles } from './folders.ts';

function folders(files: Record<string, string>) {
  const sources = emptyFolder();
  writeFiles(sources, files);
  return { sources, library: emptyFolder() };
}

async function outcomes(sources: string, library: string) {
  const reports = await importLibrary(sources, library);
  const told = reports.flatMap(({ problems }) => problems.map(formatProblem));
  return { told, of: Object.fromEntries(reports.map(({ folder, outcome }) => [folder, outcome])) };
}

test('an error nobody expected is told as ours, with the file, and its neighbours are written', async () => {
  const { sources, library } = folders({ ...talkFiles('a'), ...talkFiles('b'), ...talkFiles('c') });
  const { groups } = await findGroups([sources]);
  const broken = groups.find(({ name }) => name === 'b') as SourceGroup;
  Object.defineProperty(broken, 'title', {
    get() {
      throw new RangeError('too deep');
    },
  });
  const reports = await addToLibrary(groups, library);
  expect(reports.map(({ outcome }) => outcome)).toEqual(['written', 'refused', 'written']);
  expect(reports.flatMap(({ problems }) => problems.map(formatProblem))).toEqual([
    'b/page.txt: This could not be imported because of a fault of the importer, not of the file: “too deep”. Please report it with this file; everything else was imported.',
  ]);
});

test('of many files the one that is broken is refused', { timeout: 120_000 }, async () => {
  const vtt = (word: string) =>
    `WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nThis is what ${word} said.\n`;
  const files = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`talk-${index}/t.vtt`, vtt(`number ${index}`)]),
  );
  const { sources, library } = folders({ ...files, 'talk-77/t.vtt': '{"segments": [' });
  const { groups } = await findGroups([sources]);
  const reports = await addToLibrary(groups, library);
  expect(reports.filter(({ outcome }) => outcome === 'refused')).toHaveLength(1);
  expect(reports.filter(({ outcome }) => outcome === 'written')).toHaveLength(199);
});

test('a pipe, a device and a link out of the folder are no sources', {
  timeout: 20_000,
}, async () => {
  const { sources, library } = folders({ ...talkFiles('a'), 'd/notes.md': '' });
  const outside = emptyFolder();
  writeFileSync(join(outside, 'secret.vtt'), 'WEBVTT\n\n0:01.000 --> 0:02.000\nsecret\n');
  for (const name of ['pipe', 'device', 'link']) mkdirSync(join(sources, name));
  execFileSync('mkfifo', [join(sources, 'pipe/talk.vtt')]);
  symlinkSync('/dev/zero', join(sources, 'device/talk.vtt'));
  symlinkSync(join(outside, 'secret.vtt'), join(sources, 'link/talk.vtt'));
  const { of, told } = await outcomes(sources, library);
  expect(of).toMatchObject({ a: 'written', device: 'refused', link: 'refused', pipe: 'refused' });
  expect(told).toContain(
    'link/talk.vtt:1: This is a link that leads out of its folder. Check that the file exists and that you may read it.',
  );
  for (const kind of ['pipe', 'device'])
    expect(told.join('\n')).toContain(
      `${kind}/talk.vtt:1: This is a pipe or a device, and no file.`,
    );
});

test('a link that was named is read', async () => {
  const outside = emptyFolder();
  const { sources, library } = folders({});
  writeFileSync(
    join(outside, 'talk.vtt'),
    'WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nNobody knows what we ask.\n',
  );
  symlinkSync(join(outside, 'talk.vtt'), join(sources, 'link.vtt'));
  const { groups } = await findGroups([join(sources, 'link.vtt')]);
  expect((await addToLibrary(groups, library))[0]?.outcome).toBe('written');
});

test('what an import left that was killed is gone after the next', async () => {
  const { sources, library } = folders(talkFiles('a'));
  writeFiles(library, {
    'catalog.json.1.tmp': '{',
    'import.json.1.tmp': '{',
    'search/index.json.1.tmp': '{',
    'search/segment.00000000.bin.1.tmp': '{',
    'episodes/a.00000000.json.1.tmp': '{',
  });
  await importLibrary(sources, library);
  expect(listFiles(library).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a person without a name is nobody', async () => {
  const { sources, library } = folders({
    'a/talk.html':
      '<cite>:</cite><time>0:00</time><p>Nobody knows what we ask of them.</p>\n<cite>Ada:</cite><time>0:05</time><p>But somebody does.</p>',
    'a/episode.yaml': 'id: a\ntitle: A\nlanguage: en\n',
  });
  expect((await outcomes(sources, library)).of).toEqual({ a: 'written' });
});
