/** A transcript that runs beside its recording, moved by what the manifest says. */
import { describe, expect, test } from 'vitest';
import type { Track } from '../../../../src/core/contract/episode-file.ts';
import { importEpisode } from '../../../../src/import/import-episode.ts';
import { receivedFolder } from '../../received.ts';

const CUES = [
  [10, 'one two'],
  [20, 'three four'],
  [30, 'five six'],
];
const stamp = (seconds: number) => `00:00:${String(seconds).padStart(2, '0')},250`;
const SRT = CUES.map(
  ([start, text]) => `${stamp(Number(start))} --> ${stamp(Number(start) + 5)}\n${text}\n`,
).join('\n');

async function importWith(offset: string) {
  const manifest = `id: talk\ntitle: A talk\nlanguage: en\nduration: 1:00\noffset: ${offset}\n`;
  const { episode, problems } = await importEpisode(receivedFolder(manifest, SRT));
  return { track: episode?.tracks[0] as Track, problems };
}

describe('an offset', () => {
  test.each<[string, number[]]>([
    ['12.5', [22.75, 32.75, 42.75]],
    ['00:00:05', [15.25, 25.25, 35.25]],
    ['-0:05', [5.25, 15.25, 25.25]],
  ])('of %s moves every line', async (offset, starts) => {
    const { track, problems } = await importWith(offset);
    expect(track.start).toEqual(starts);
    expect(track.end).toEqual(starts.map((start) => start + 5));
    expect(problems.filter(({ code }) => code !== 'length-differs')).toEqual([]);
  });

  test('that moves lines before the recording tells of them, and squeezes none', async () => {
    const { track, problems } = await importWith('-25');
    expect(track.text).toEqual(['one two', 'three four', 'five six']);
    expect(track.start).toEqual([-14.75, -4.75, 5.25]);
    expect(problems).toContainEqual(expect.objectContaining({ code: 'before-recording', line: 1 }));
  });

  test('that is none is a fault of the manifest', async () => {
    const { problems } = await importWith('soon');
    expect(problems).toMatchObject([{ code: 'manifest-field' }]);
  });
});
