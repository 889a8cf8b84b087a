import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chapter, Track } from '../../../src/core/contract/episode-file.ts';
import { openingsOf, pausesOf } from '../../../src/core/reading/openings.ts';
import { arrangeTranscript, type Block } from '../../../src/core/reading/transcript.ts';
import { activeIndex } from '../../../src/core/time/active.ts';
import { smallEpisode } from '../../support/small-episode.ts';

/** Cues at these seconds, a paragraph at each of `paragraphs`. */
function trackOf(start: number[], paragraphs: number[], change: Partial<Track> = {}): Track {
  const text = start.map((_, index) => `Line ${index}.`);
  const turns: Track['turns'] = [{ at: [0, 0], person: null }];
  const track = smallEpisode().tracks[0] as Track;
  return { ...track, text, start, turns, paragraphs: paragraphs.map((cue) => [cue, 0]), ...change };
}

/** Chapters that start at these seconds; the last ends at `end`. */
function chaptersAt(times: number[], end: number): Chapter[] {
  return times.map((startTime, index) => ({
    startTime,
    endTime: times[index + 1] ?? end,
    title: { en: `Chapter ${index}` },
  }));
}

const everySecond = (count: number, step: number) =>
  Array.from({ length: count }, (_, index) => index * step);

/** The first cue under the heading of each chapter. */
function cueUnder(blocks: readonly Block[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const { heads, pieces } of blocks)
    for (const head of heads)
      if (typeof head === 'number') found.set(head, pieces[0]?.cueIndex ?? -1);
  return found;
}

const openings = (track: Track, chapters: Chapter[]) =>
  openingsOf(track, chapters, pausesOf(track, chapters));

describe('a heading', () => {
  test('stands at a paragraph near its time, before it or after it', () => {
    const track = trackOf(everySecond(60, 3), [0, 19, 41]);
    const chapters = chaptersAt([0, 60, 120], 180);
    expect(openings(track, chapters).map(({ at }) => at[0])).toEqual([0, 19, 41]);
  });

  test('stands at the line that is on where the next paragraph is far', () => {
    const track = trackOf(everySecond(60, 3), [0, 30]);
    const chapters = chaptersAt([0, 31], 180);
    expect(openings(track, chapters)[1]).toMatchObject({ at: [10, 0], startTime: 31 });
  });

  test('of chapters of eight seconds each stands over its own words', () => {
    const track = trackOf(everySecond(40, 2), [0, 11, 24, 39]);
    const chapters = chaptersAt(everySecond(10, 8), 80);
    for (const arrangement of ['paragraphs', 'lines'] as const) {
      const under = cueUnder(arrangeTranscript(track, chapters, arrangement));
      expect([...under.keys()]).toEqual([...chapters.keys()]);
      for (const [index, cue] of under)
        expect(Math.abs((track.start[cue] as number) - index * 8)).toBeLessThan(4);
    }
  });

  test('of a chapter that begins between two lines stands at the next', () => {
    const track = trackOf([0, 5, 50, 55], [0], { end: [4, 9, 54, 59] });
    const chapters = chaptersAt([0, 20], 60);
    expect(openings(track, chapters)[1]).toMatchObject({ at: [2, 0], startTime: 50 });
  });

  test('of a thousand chapters of one second none is lost', () => {
    const track = trackOf(everySecond(300, 3.3), [0, 50, 100]);
    const chapters = chaptersAt(everySecond(1000, 1), 1000);
    const blocks = arrangeTranscript(track, chapters, 'paragraphs');
    expect(blocks.flatMap(({ heads }) => heads)).toEqual([...chapters.keys()]);
  });
});

test('wherever chapters lie, each has one heading, in order, and its time lights the first line under it', () => {
  const ascending = (least: number, most: number) =>
    fc
      .array(fc.integer({ min: 1, max: 400 }), { minLength: least, maxLength: most })
      .map((steps) => {
        let time = 0;
        return steps.map((step) => (time += step / 10));
      });
  fc.assert(
    fc.property(ascending(2, 60), ascending(1, 40), fc.array(fc.nat(59)), (start, times, marks) => {
      const paragraphs = [...new Set([0, ...marks])]
        .filter((cue) => cue < start.length)
        .sort((a, b) => a - b);
      const track = trackOf(start, paragraphs);
      const chapters = chaptersAt(times, (times.at(-1) as number) + 30);
      const under = cueUnder(arrangeTranscript(track, chapters, 'paragraphs'));
      expect([...under.keys()]).toEqual([...chapters.keys()]);
      const places = openings(track, chapters);
      for (const [index, { startTime }] of places.entries()) {
        const { startTime: from, endTime } = chapters[index] as Chapter;
        const cue = under.get(index) as number;
        expect(startTime).toBeLessThan(endTime);
        expect(startTime).toBeGreaterThan((places[index - 1]?.startTime ?? -100) as number);
        // A chapter in which no line starts and none goes on stands over what comes next.
        const hasLine =
          start.some((time) => time >= from && time < endTime) || from >= (start[0] ?? 0);
        if (hasLine) expect(activeIndex(start, startTime)).toBe(cue);
      }
    }),
    { numRuns: 300 },
  );
});

describe('a pause', () => {
  const paused = trackOf([0, 5, 605, 610], [0], {
    end: [5, 9, 609, 615],
    pauses: [{ before: 2, seconds: 596, music: true }],
  });

  test('stands between the words, and breaks their paragraph', () => {
    const blocks = arrangeTranscript(paused, [], 'paragraphs');
    expect(blocks.map(({ pieces }) => pieces.map(({ cueIndex }) => cueIndex))).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(blocks[1]?.heads).toEqual([
      { before: 2, seconds: 596, music: true, startTime: 10, endTime: 605 },
    ]);
  });

  test('lets the line before it be lit for a moment, and keeps its length', () => {
    const [pause] = pausesOf(
      trackOf([0, 5, 605], [0], { pauses: [{ before: 2, seconds: 600 }] }),
      [],
    );
    expect(pause).toMatchObject({ seconds: 600, startTime: 10, endTime: 605 });
  });

  test('is under the heading of a chapter that begins with it, and over that of one after it', () => {
    const chapters = chaptersAt([0, 9, 606], 620);
    const [, second] = arrangeTranscript(paused, chapters, 'paragraphs');
    expect(second?.heads.map((head) => (typeof head === 'number' ? head : 'pause'))).toEqual([
      1,
      'pause',
      2,
    ]);
    expect(openings(paused, chapters).map(({ startTime }) => startTime)).toEqual([0, 10, 606]);
  });

  test('is cut by a chapter in its midst', () => {
    const chapters = chaptersAt([0, 200, 400], 620);
    const [, second] = arrangeTranscript(paused, chapters, 'paragraphs');
    expect(
      second?.heads.map((head) => (typeof head === 'number' ? head : Math.round(head.seconds))),
    ).toEqual([191, 1, 200, 2, 205]);
    expect(openings(paused, chapters).map(({ startTime }) => startTime)).toEqual([0, 200, 400]);
  });

  test('moves with the lines that a reader corrected', () => {
    const moved = { ...paused, start: paused.start.map((time) => time + 100) };
    expect(pausesOf(moved, [])[0]).toMatchObject({ endTime: 705, seconds: 596 });
  });
});
