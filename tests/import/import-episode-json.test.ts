/** An episode that Cuelight wrote, imported again: what was known of it is known still. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { EpisodeFile } from '../../src/core/contract/episode-file.ts';
import { importEpisode } from '../../src/import/import-episode.ts';

const PATH = join(import.meta.dirname, '../fixtures/cuelight-episode/whole.source.json');
const bytes = readFileSync(PATH);
const written: EpisodeFile = JSON.parse(bytes.toString('utf8'));

const { episode, problems } = await importEpisode({
  manifestName: 'talks/episode.yaml',
  sources: [{ name: 'talks/a-talk.json', bytes, sha256: '0'.repeat(64) }],
  id: 'a-talk',
  title: 'A talk',
});

type TrackFile = EpisodeFile['tracks'][0];

test('an episode keeps its texts and where their times come from', () => {
  expect(problems).toEqual([]);
  const told = ({ text, lang, kind, origin, machine }: TrackFile) => [
    text,
    lang,
    kind,
    origin,
    machine,
  ];
  expect(episode?.tracks.map(told)).toEqual(written.tracks.map(told));
});

test('an episode keeps the times it was given, and nearly those of a translation', () => {
  const times = ({ start, end, words }: TrackFile) => [start, end, words];
  const [base, translation] = (episode?.tracks ?? []) as [TrackFile, TrackFile];
  expect(times(base)).toEqual(times(written.tracks[0] as TrackFile));
  for (const [index, start] of (written.tracks[1]?.start ?? []).entries())
    expect(Math.abs((translation.start[index] as number) - start)).toBeLessThan(1);
});

test('an episode keeps its chapters, its recording and its rows', () => {
  expect(episode?.chapters).toEqual(written.chapters);
  expect(episode?.media).toEqual(written.media);
  expect(episode?.duration).toBe(written.duration);
  expect(Object.values(episode?.rows ?? {})).toEqual(Object.values(written.rows ?? {}));
});
