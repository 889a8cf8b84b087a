/** Who speaks in an episode, and whom a library knows. */
import { expect, test } from 'vitest';
import { catalogEntry } from '../../../../src/core/contract/catalog-entry.ts';
import { importEpisode } from '../../../../src/import/import-episode.ts';
import { receivedFolder } from '../../received.ts';

const MANIFEST = 'id: talk\ntitle: A talk\nlanguage: en\n';

async function episodeOf(text: string, manifest = MANIFEST) {
  const folder = receivedFolder(manifest, text);
  const { episode, problems } = await importEpisode(folder);
  if (episode === undefined) throw new Error(JSON.stringify(problems));
  return { episode, problems };
}

function vtt(...names: string[]): string {
  const cues = names.map(
    (name, n) => `00:00:0${n}.000 --> 00:00:0${n}.900\n<v ${name}>Line number ${n} is spoken.`,
  );
  return ['WEBVTT', ...cues].join('\n\n');
}

test('voices without a name speak in their episode and are nobody of the library', async () => {
  const { episode } = await episodeOf(
    vtt('Ann', 'Speaker 0', 'Audience Member 2', 'Unknown', '说话人 1'),
  );
  expect(episode.people.map(({ name }) => name)).toEqual([
    'Ann',
    'Speaker 0',
    'Audience Member 2',
    'Unknown',
    '说话人 1',
  ]);
  expect(episode.tracks[0]?.turns.map(({ person }) => person)).toEqual([0, 1, 2, 3, 4]);
  expect(catalogEntry(episode, 'talk.json', 'x').people).toEqual(['Ann']);
});

test('whom the manifest names is somebody', async () => {
  const { episode } = await episodeOf(vtt('Host', 'Ben'), `${MANIFEST}people:\n  - name: Host\n`);
  expect(catalogEntry(episode, 'talk.json', 'x').people).toEqual(['Host', 'Ben']);
});

test('ids and addresses are called something short, each apart', async () => {
  const id = '1f5b3c6e-8a52-4c11-9d0e-2b6f0a7c9e31';
  const { episode } = await episodeOf(vtt(`${id}@${id}`, 'ann.lee@example.org', '16778240', 'Ben'));
  expect(episode.people.map(({ name }) => name)).toEqual([
    'Speaker 1',
    'ann.lee',
    'Speaker 2',
    'Ben',
  ]);
});

test('a name that is written in another case, with other spaces or accents apart, is the same', async () => {
  const { episode } = await episodeOf(vtt('Zoë Lee', 'ZOË  LEE', 'Zoe\u0308 Lee', 'Zoe Lee'));
  expect(episode.people.map(({ name }) => name)).toEqual(['Zoë Lee', 'Zoe Lee']);
});

test('a name that a recogniser misheard is one of the manifest, and that is told', async () => {
  const { episode, problems } = await episodeOf(
    vtt('Matt Turk', 'Ben'),
    `${MANIFEST}people:\n  - name: Matt Turck\n`,
  );
  expect(episode.people.map(({ name }) => name)).toEqual(['Matt Turck', 'Ben']);
  expect(problems.map(({ code }) => code)).toContain('name-likened');
});
