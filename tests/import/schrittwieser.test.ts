/** A transcript of turns and a length: nothing is timed, nobody is named. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Track } from '../../src/core/contract/episode-file.ts';
import { importEpisode } from '../../src/import/import-episode.ts';
import { sourceFolder } from './received.ts';

const { episode, problems } = await importEpisode(sourceFolder('schrittwieser'));
const track = episode?.tracks[0] as Track;
const source = readFileSync(
  join(import.meta.dirname, '../../data/sources/schrittwieser/002_a4ea8c5611a95274.txt'),
  'utf8',
);

test('has a turn for each of its 98 paragraphs', () => {
  expect(problems).toEqual([]);
  expect(track.turns).toHaveLength(source.split('\n').filter((line) => line.trim() !== '').length);
});

test('keeps every word', () => {
  expect(track.text.join(' ').split(/\s+/)).toEqual(
    source.replaceAll('>>', ' ').split(/\s+/).filter(Boolean),
  );
});

test('is spread over its length, with an uncertainty that is largest in the middle', () => {
  expect(track.origin).toBe('estimated');
  expect(episode?.duration).toBe(4196);
  expect(track.start.at(-1)).toBeGreaterThan(4170);
  expect(track.start.at(-1)).toBeLessThan(4196);
  const sd = track.sd ?? [];
  expect(sd[Math.floor(sd.length / 2)]).toBeGreaterThan(4 * (sd.at(-1) ?? 0));
});

test('proposes names only where the words tell, as guesses', () => {
  const proposed = track.turns.filter(({ person }) => person !== null);
  expect(proposed.every(({ guess }) => guess === true)).toBe(true);
  expect(
    proposed.map(({ at, person }) => [
      track.text
        .slice(at[0], at[0] + 2)
        .join(' ')
        .slice(0, 16),
      episode?.people[person ?? 0]?.name,
    ]),
  ).toEqual([
    ['Welcome to the M', 'Matt Turck'],
    ['Hey Julian, welc', 'Matt Turck'],
    ['Hey Matt, thanks', 'Julian Schrittwieser'],
  ]);
});
