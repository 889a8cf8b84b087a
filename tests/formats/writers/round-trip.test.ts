/** What a writer wrote, read by the public reading: the same cues, said by the same people, word times and language too. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cueEnd } from '../../../src/core/contract/cue-end.ts';
import type { EpisodeFile, Track } from '../../../src/core/contract/episode-file.ts';
import { readEpisode } from '../../../src/core/contract/read-episode.ts';
import { readDocument } from '../../../src/formats/formats.ts';
import type { SourceDocument } from '../../../src/formats/source-document.ts';
import { WRITERS, writerOf } from '../../../src/formats/writers/writers.ts';
import { importEpisode } from '../../../src/import/import-episode.ts';
import { sourceFolder } from '../../import/received.ts';
import { smallEpisode } from '../../support/small-episode.ts';
import { talk, viewOfTrack } from './talk.ts';

interface ReadCue {
  text: string;
  startTime: number | null;
  endTime: number | null | undefined;
  /** Who begins to speak where: offset in `text`. Whoever spoke before speaks on. */
  speakers: [char: number, name: string | null][];
}

/** Cues of one start are one that another speaker cut. */
function cuesOf({ texts }: SourceDocument): ReadCue[] {
  expect(texts).toHaveLength(1);
  const cues: ReadCue[] = [];
  const turns = [...(texts[0]?.turns ?? [])];
  for (const [index, { text, startTime, endTime }] of (texts[0]?.cues ?? []).entries()) {
    const last = cues.at(-1);
    const isPart = last !== undefined && last.startTime === startTime;
    const cue: ReadCue = isPart ? last : { text: '', startTime, endTime, speakers: [] };
    const gap = isPart ? ' ' : '';
    while (turns[0]?.at[0] === index) {
      const { at, name } = turns.shift() as (typeof turns)[number];
      cue.speakers.push([cue.text.length + gap.length + at[1], name ?? null]);
    }
    cue.text += gap + text;
    if (!isPart) cues.push(cue);
  }
  return changesOnly(cues);
}

/** The same of a track, told without the writers. */
function cuesOfTrack(episode: EpisodeFile, track: Track): ReadCue[] {
  const cues = track.text.map((written, index): ReadCue => {
    const line = written.replace(/[\r\n]/g, ' ');
    const lead = line.length - line.trimStart().length;
    const turns = track.turns.filter(({ at }) => at[0] === index);
    return {
      text: line.trim(),
      startTime: track.start[index] as number,
      endTime: endOf(episode, track, index),
      speakers: turns.map(({ at, person }) => [
        Math.max(0, at[1] - lead),
        person === null ? null : (episode.people[person]?.name ?? null),
      ]),
    };
  });
  return changesOnly(cues.filter(({ text }) => text !== ''));
}

/** A cue that has no length lasts until the next one. */
function endOf(episode: EpisodeFile, track: Track, index: number): number | null {
  const end = cueEnd(episode, track, index);
  return end === track.start[index] ? (track.start[index + 1] ?? null) : end;
}

/** A turn of whoever speaks already is none that a file could tell. */
function changesOnly(cues: ReadCue[]): ReadCue[] {
  let speaking: string | null = null;
  for (const cue of cues)
    cue.speakers = cue.speakers.filter(([, name]) => {
      const changes = name !== speaking;
      speaking = name;
      return changes;
    });
  return cues;
}

async function readBack(
  id: 'vtt' | 'srt' | 'podcast',
  episode: EpisodeFile,
  track = 0,
  words = false,
) {
  const text = writerOf(id).write(viewOfTrack(episode, track), { words });
  const read = await readDocument(text);
  expect(read?.role).toBe({ vtt: 'webvtt', srt: 'srt', podcast: 'podcast-transcript' }[id]);
  return read?.document as SourceDocument;
}

const FORMATS = ['vtt', 'srt', 'podcast'] as const;

describe('every text of every episode of the library', async () => {
  const episodes: EpisodeFile[] = [];
  for (const folder of ['izmailov', 'pachocki', 'schrittwieser'])
    episodes.push((await importEpisode(sourceFolder(folder))).episode as EpisodeFile);
  const texts = episodes.flatMap((episode) =>
    episode.tracks.map((track, index) => ({
      episode,
      track,
      index,
      name: `${episode.id} ${track.id}`,
    })),
  );

  test.each(texts)('$name', async ({ episode, track, index }) => {
    const known = episode.duration === null ? { ...episode, duration: 1e5 } : episode;
    for (const format of FORMATS) {
      const document = await readBack(format, known, index);
      expect(document.problems).toEqual([]);
      expect(cuesOf(document)).toEqual(cuesOfTrack(known, track));
    }
    expect((await readBack('vtt', known, index)).texts[0]?.lang).toBe(track.lang);
  });
});

test('a talk with markup, arrows, words with times and speakers inside cues', async () => {
  const episode = talk();
  const [track] = episode.tracks as [Track];
  const expected = cuesOfTrack(episode, track);
  for (const format of ['vtt', 'podcast'] as const)
    expect(cuesOf(await readBack(format, episode))).toEqual(expected);
  const words = (await readBack('vtt', episode, 0, true)).texts[0]?.cues.map((cue) => cue.words);
  expect(words?.[1]).toEqual([
    [0, 2],
    [5, 2.3],
    [10, 3.2],
    [16, 3.55],
    [19, 3.9],
  ]);
  // SRT knows names of a likely form only.
  const simple = { ...episode, people: [{ name: 'Ada Host' }, { name: 'Ben Guest' }] };
  expect(cuesOf(await readBack('srt', simple))).toEqual(cuesOfTrack(simple, track));
});

const WORDS = [
  ...['one', 'two.', 'Three', '“four,”', 'five’s', '6', '1,999', 'a好。b', 'x评估', 'ﬃ', 'é'],
  ...['<b>', '</b>', '<v', '<00:00:01.000>', 'a<b', '&', '&amp;', '&lt;b&gt;', '&#38;', 'AT&T'],
  ...['-->', '00:01.000', '--', '-', '{\\an8}', '\\N', '*x*', '_', '[noise]', '(x)'],
];
const CUE = fc.record({
  words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }),
  length: fc.integer({ min: 1, max: 9000 }),
  gap: fc.integer({ min: -500, max: 4000 }),
  /** Before which word a turn begins, of whom. */
  turn: fc.option(fc.tuple(fc.nat(8), fc.constantFrom(null, 0, 1, 2)), { freq: 2 }),
});

/** Lines of words that no reader could take for another's: each begins with a number of its own. */
function episodeOf(
  cues: readonly (typeof CUE extends fc.Arbitrary<infer T> ? T : never)[],
  names: string[],
): EpisodeFile {
  let time = 0;
  const track: Track = {
    ...{ id: 'en', lang: 'en', kind: 'captured', origin: 'authored' },
    ...{
      text: [],
      start: [],
      end: [],
      turns: [{ at: [0, 0], person: null }],
      paragraphs: [[0, 0]],
    },
  };
  for (const [index, { words, length, gap, turn }] of cues.entries()) {
    const line = [`word${index}`, ...words];
    track.text.push(line.join(' '));
    track.start.push(time);
    track.end?.push(Math.round(time * 1000 + length) / 1000);
    time = Math.round(time * 1000 + Math.max(1, length + gap)) / 1000;
    if (turn === null) continue;
    const at = line.slice(0, turn[0]).join(' ').length;
    const char = at === 0 ? 0 : at + 1;
    if (index > 0 || char > 0)
      if ((track.text[index] as string).slice(char).trim() !== '')
        track.turns.push({ at: [index, char], person: turn[1] });
  }
  return smallEpisode({ tracks: [track], people: names.map((name) => ({ name })), chapters: [] });
}

describe('any text', () => {
  test.each([
    ['vtt', ['Ada Host', 'Ben > Guest & <Co>', '李明']],
    ['podcast', ['Ada Host', 'Ben: Guest', '李明']],
  ] as const)('as %s', async (format, names) => {
    await fc.assert(
      fc.asyncProperty(fc.array(CUE, { minLength: 1, maxLength: 12 }), async (cues) => {
        const episode = episodeOf(cues, [...names]);
        expect(readEpisode(episode)).toEqual({ episode });
        const read = await readBack(format, episode);
        expect(cuesOf(read)).toEqual(cuesOfTrack(episode, episode.tracks[0] as Track));
      }),
      { numRuns: 300 },
    );
  });

  test('as srt, but for who speaks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(CUE, { minLength: 1, maxLength: 12 }), async (cues) => {
        const nobody = cues.map((cue) => ({ ...cue, turn: null }));
        const episode = episodeOf(nobody, []);
        const read = await readBack('srt', episode);
        expect(cuesOf(read)).toEqual(cuesOfTrack(episode, episode.tracks[0] as Track));
      }),
      { numRuns: 300 },
    );
  });
});

test('chapters and whole episodes', async () => {
  const episode = talk();
  const read = async (id: 'chapters' | 'episode') =>
    (await readDocument(writerOf(id).write(viewOfTrack(episode))))?.document;
  expect(await read('chapters')).toMatchObject({
    title: episode.title.en,
    show: episode.show,
    description: episode.description?.en,
    chapters: episode.chapters.map(({ startTime, endTime, title, summary, verdict }) => ({
      ...{ startTime, endTime, title: title.en, verdict },
      ...(summary === undefined ? {} : { summary: summary.en }),
    })),
  });
  expect((await read('episode'))?.texts.map(({ cues }) => cues.map((cue) => cue.text))).toEqual(
    episode.tracks.map((track) => track.text),
  );
});

test('nothing that is written is unknown to the readers', () => {
  const roles = WRITERS.map(
    async ({ write }) => (await readDocument(write(viewOfTrack(talk()))))?.role,
  );
  expect(roles).not.toContain(undefined);
});
