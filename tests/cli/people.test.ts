/** Files of people: one for each name of each show, found by the catalog, renewed and taken away with the episodes. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importLibrary } from '../../src/cli/import-library.ts';
import { openLibrary } from '../../src/cli/library-files.ts';
import { emptyFolder, listFiles, writeFiles } from './folders.ts';

const talk = (folder: string, show: string, ben = 'I came by train, as always in the autumn.') => ({
  [`${folder}/episode.yaml`]: `id: ${folder}\ntitle: Talk ${folder}\nlanguage: en\nduration: 1:00\nshow: ${show}\npeople:\n  - name: Ada Host\n  - name: Ben Guest\n  - name: Cleo Silent\n`,
  [`${folder}/talk.srt`]: [
    '1\n00:00:00,000 --> 00:00:04,000\nAda Host: Welcome to the show, how did you come here?',
    `2\n00:00:04,000 --> 00:00:09,000\nBen Guest: ${ben}`,
    '3\n00:00:09,000 --> 00:00:12,000\nAda Host: Then let us begin with the first question.',
  ].join('\n\n'),
});

async function people(library: string) {
  const catalog = openLibrary(library);
  const list = await catalog.people();
  const rows = list?.people ?? [];
  return { list, rows, file: (index: number) => catalog.person(rows[index]?.[2] ?? '') };
}
const peopleFiles = (library: string) => listFiles(library).filter((name) => /people/.test(name));

test('one name in two shows is two people; who says nothing has episodes and no share', async () => {
  const sources = emptyFolder();
  const library = emptyFolder();
  writeFiles(sources, {
    ...talk('one', 'First'),
    ...talk('two', 'Second'),
    ...talk('three', 'First'),
  });
  await importLibrary(sources, library);
  const { list, rows, file } = await people(library);
  expect(rows.map(([show, name, , episodes]) => [show, name, episodes])).toEqual(
    expect.arrayContaining([
      ['First', 'Ada Host', 2],
      ['Second', 'Ada Host', 1],
      ['First', 'Cleo Silent', 2],
    ]),
  );
  expect(rows).toHaveLength(6);
  const ben = await file(
    rows.findIndex(([show, name]) => show === 'Second' && name === 'Ben Guest'),
  );
  expect(ben.episodes).toMatchObject([{ id: 'two', words: 9, turns: 1 }]);
  expect(ben.episodes[0]?.said).toEqual([
    { text: 'I came by train, as always in the autumn.', lang: 'en', start: 4 },
  ]);
  const words = list?.shows?.find(([show]) => show === 'Second')?.[1] ?? 0;
  expect(ben.share).toBeCloseTo(9 / words, 3);
  const cleo = await file(rows.findIndex(([, name]) => name === 'Cleo Silent'));
  expect(cleo.share).toBeUndefined();
  expect(cleo.episodes[0]).toEqual({ id: expect.any(String), said: [] });
});

test('a second import leaves the files as they are, and one of another text renews only whose it is', async () => {
  const sources = emptyFolder();
  const library = emptyFolder();
  writeFiles(sources, { ...talk('one', 'First'), ...talk('two', 'Second') });
  await importLibrary(sources, library);
  const before = peopleFiles(library);
  const times = before.map((name) => statSync(join(library, name)).mtimeMs);
  await importLibrary(sources, library);
  expect(peopleFiles(library)).toEqual(before);
  expect(before.map((name) => statSync(join(library, name)).mtimeMs)).toEqual(times);

  writeFiles(sources, talk('two', 'Second', 'I walked all the way through the rain.'));
  await importLibrary(sources, library);
  const after = peopleFiles(library);
  expect(after).toHaveLength(before.length);
  // Of the second show two speak, and the list names their new files; who says nothing stays.
  expect(after.filter((name) => !before.includes(name)).length).toBeLessThanOrEqual(3);
  const { rows, file } = await people(library);
  const ben = await file(
    rows.findIndex(([show, name]) => show === 'Second' && name === 'Ben Guest'),
  );
  expect(ben.episodes[0]?.said[0]?.text).toBe('I walked all the way through the rain.');
});

test('an episode of an earlier importer, which counted nobody, is counted where it stays', async () => {
  const sources = emptyFolder();
  const library = emptyFolder();
  writeFiles(sources, talk('one', 'First'));
  await importLibrary(sources, library);
  const before = peopleFiles(library);
  const record = JSON.parse(readFileSync(join(library, 'import.json'), 'utf8'));
  for (const row of record.rows) delete row.talk;
  writeFileSync(join(library, 'import.json'), JSON.stringify(record));
  await importLibrary(sources, library);
  expect(peopleFiles(library)).toEqual(before);
});

test('a library in which nobody is named has no files of people', async () => {
  const sources = emptyFolder();
  const library = emptyFolder();
  writeFiles(sources, {
    'talk/episode.yaml': 'id: talk\ntitle: Talk\nlanguage: en\n',
    'talk/a.srt': '1\n00:00:00,000 --> 00:00:04,000\nNobody knows.\n',
  });
  await importLibrary(sources, library);
  expect(peopleFiles(library)).toEqual([]);
  expect(await openLibrary(library).people()).toBeNull();
});
