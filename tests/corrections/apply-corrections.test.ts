/** What a reader puts right is exported, and the next import brings it back: times, names, and the whole by an offset. */
import { describe, expect, test } from 'vitest';
import type { CorrectionsFile } from '../../src/core/contract/corrections-file.ts';
import type { EpisodeFile, Track } from '../../src/core/contract/episode-file.ts';
import { readEpisode } from '../../src/core/contract/read-episode.ts';
import { applyCorrections } from '../../src/corrections/apply-corrections.ts';
import { importEpisode } from '../../src/import/import-episode.ts';
import { received, sourceFolder } from '../import/received.ts';

const folder = sourceFolder('schrittwieser');
const plain = (await importEpisode(folder)).episode as EpisodeFile;
const [track] = plain.tracks as [Track];

function corrections(change: Partial<CorrectionsFile>): CorrectionsFile {
  return {
    format: 'cuelight-taps',
    version: 1,
    episodeId: 'schrittwieser',
    offset: 0,
    taps: [],
    speakers: [],
    ...change,
  };
}

/** A place as the reader quotes it: the line, and the lines around it. */
function place(cueIndex: number) {
  return {
    track: track.id,
    quote: track.text[cueIndex] ?? '',
    before: track.text[cueIndex - 1] ?? '',
    after: track.text[cueIndex + 1] ?? '',
  };
}

async function importWith(corrected: CorrectionsFile) {
  const file = received('schrittwieser/taps.json', JSON.stringify(corrected, null, 2));
  return importEpisode({ ...folder, sources: [...folder.sources, file] });
}

describe('a file of corrections in the folder', async () => {
  const cueIndex = 400;
  const heard = (track.start[cueIndex] ?? 0) + 12;
  const file = corrections({
    taps: [{ ...place(cueIndex), time: heard }],
    speakers: [
      { ...place(track.turns[4]?.at[0] ?? 0), person: 'Julian Schrittwieser' },
      { ...place(track.turns[5]?.at[0] ?? 0), person: 'A Caller' },
      { ...place(track.turns[1]?.at[0] ?? 0), person: null },
    ],
  });
  const { episode, problems } = await importWith(file);

  test('is read as one, and makes a sound episode', () => {
    expect(problems).toEqual([]);
    expect(readEpisode(episode)).toEqual({ episode });
    expect(episode?.sources.map(({ role }) => role)).toEqual(['plain-turns', 'cuelight-taps']);
  });

  test('puts the tapped line where it was heard', () => {
    expect(Math.abs((episode?.tracks[0]?.start[cueIndex] ?? 0) - heard)).toBeLessThan(0.1);
  });

  test('names the turns, as a person says it and no longer as a guess', () => {
    const turns = episode?.tracks[0]?.turns ?? [];
    expect(episode?.people.at(-1)).toEqual({ name: 'A Caller' });
    expect(turns[4]).toEqual({ at: track.turns[4]?.at, person: 1 });
    expect(turns[5]).toEqual({ at: track.turns[5]?.at, person: 2 });
    expect(turns[1]).toEqual({ at: track.turns[1]?.at, person: null });
  });

  test('does what the reader did', () => {
    expect(applyCorrections(plain, file)).toEqual({
      episode: { ...episode, sources: plain.sources },
      problems: [],
    });
  });

  test('still fits a text whose lines have been cut otherwise since', () => {
    const merged = track.text.map((line, index) =>
      index % 2 === 0 ? `${line} ${track.text[index + 1] ?? ''}` : '',
    );
    const edited: EpisodeFile = {
      ...plain,
      tracks: [{ ...track, text: merged.map((line) => line || '—') }],
    };
    const { problems: lost } = applyCorrections(edited, file);
    expect(lost).toEqual([]);
  });
});

test('an offset nudges everything, and takes the quotations along', () => {
  const episode: EpisodeFile = {
    ...plain,
    summary: {
      paragraphs: [],
      keyPoints: [],
      quotes: [{ text: { en: 'A quotation' }, startTime: track.start[10] ?? 0 }],
    },
  };
  const { episode: nudged } = applyCorrections(episode, corrections({ offset: 1.5 }));
  const expected = (track.start[10] ?? 0) + 1.5;
  expect(nudged.tracks[0]?.start[10]).toBeCloseTo(expected, 3);
  expect(nudged.summary?.quotes[0]?.startTime).toBeCloseTo(expected, 3);
});

test('corrections of another episode are left alone, and said to be', async () => {
  const { episode, problems } = await importWith(corrections({ episodeId: 'another', offset: 5 }));
  expect(episode?.tracks).toEqual(plain.tracks);
  expect(problems).toMatchObject([
    { code: 'correction-unplaced', source: 'schrittwieser/taps.json', line: 1 },
  ]);
});

test('what cannot be found again is said, and the rest applied', async () => {
  const nowhere = { track: track.id, quote: 'A sentence nobody ever said', before: '', after: '' };
  const elsewhere = { ...place(3), track: 'fr-captured' };
  const { episode, problems } = await importWith(
    corrections({
      offset: 1,
      taps: [
        { ...nowhere, time: 5 },
        { ...elsewhere, time: 9 },
      ],
    }),
  );
  expect(problems.map(({ code }) => code)).toEqual(['correction-unplaced', 'correction-unplaced']);
  expect(episode?.tracks[0]?.start[10]).toBeCloseTo((track.start[10] ?? 0) + 1, 3);
});
