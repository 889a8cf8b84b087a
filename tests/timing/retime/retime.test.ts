import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Track } from '../../../src/core/contract/episode-file.ts';
import { retime, type Tap } from '../../../src/timing/retime/retime.ts';

/** Cues every 5 s over 20 min, estimated between two chapters and the ends: the sd is 0 there and highest between. */
const CUES = 241;
const ANCHORS = [0, 400, 800, 1200];

function estimated(id = 'en'): Track {
  const start = Array.from({ length: CUES }, (_, index) => index * 5);
  return {
    id,
    lang: 'en',
    kind: 'captured',
    origin: 'estimated',
    text: start.map((time) => `Line at ${time}.`),
    start,
    sd: start.map((time) => {
      const before = ANCHORS.findLast((anchor) => anchor <= time) ?? 0;
      const after = ANCHORS.find((anchor) => anchor > time) ?? before;
      const span = after - before;
      return span === 0 ? 0 : 0.5 * Math.sqrt(((time - before) * (after - time)) / span);
    }),
    turns: [{ at: [0, 0], person: null }],
    paragraphs: [[0, 0]],
  };
}

function stamped(): Track {
  const { sd: _, ...track } = estimated();
  return { ...track, origin: 'authored' };
}

const tapAt = (second: number, time: number, track = 'en'): Tap => ({
  track,
  cueIndex: second / 5,
  time,
});
const startAt = (timings: ReturnType<typeof retime>, second: number) =>
  timings[0]?.start[second / 5] ?? Number.NaN;
const sdAt = (timings: ReturnType<typeof retime>, second: number) =>
  timings[0]?.sd?.[second / 5] ?? Number.NaN;

describe('retime', () => {
  test('without taps leaves everything where it was', () => {
    const track = estimated();
    const [timing] = retime([track], []);
    expect(timing?.start).toEqual(track.start);
    expect(timing?.sd).toEqual(track.sd);
  });

  test('nudges every time by the offset, none below 0', () => {
    expect(startAt(retime([estimated()], [], 0.5), 600)).toBe(600.5);
    const early = retime([estimated()], [], -7);
    expect(early[0]?.start.slice(0, 4)).toEqual([0, 0.001, 3, 8]);
  });

  test('puts a tapped line where it was heard, its neighbours nearly so, chapters hardly elsewhere', () => {
    const timings = retime([estimated()], [tapAt(600, 608)]);
    expect(startAt(timings, 600)).toBeCloseTo(608, 0);
    expect(startAt(timings, 500)).toBeCloseTo(504, 0);
    expect(startAt(timings, 400)).toBeCloseTo(400, 0);
    expect(startAt(timings, 800)).toBeCloseTo(800, 0);
    expect(startAt(timings, 1000)).toBeCloseTo(1000, 0);
  });

  test('is surer near a tap and as unsure as before far from it', () => {
    const timings = retime([estimated()], [tapAt(600, 608)]);
    expect(sdAt(timings, 600)).toBeLessThan(0.5);
    expect(sdAt(timings, 500)).toBeLessThan(estimated().sd?.[100] ?? 0);
    expect(sdAt(timings, 1000)).toBeCloseTo(estimated().sd?.[200] ?? 0, 1);
  });

  test('fits everything between two taps', () => {
    const timings = retime([estimated()], [tapAt(500, 510), tapAt(700, 710)]);
    for (const second of [500, 550, 600, 650, 700])
      expect(startAt(timings, second)).toBeCloseTo(second + 10, 0);
  });

  test('moves stamped lines together: between two taps straight, beyond them alike', () => {
    const timings = retime([stamped()], [tapAt(300, 310), tapAt(900, 920)]);
    expect(startAt(timings, 0)).toBeCloseTo(10, 1);
    expect(startAt(timings, 600)).toBeCloseTo(615, 1);
    expect(startAt(timings, 1200)).toBeCloseTo(1220, 1);
    expect(timings[0]?.sd).toBeUndefined();
  });

  test('moves every track by what is learnt on one', () => {
    const [base, other] = retime([estimated(), estimated('zh')], [tapAt(600, 608, 'zh')]);
    expect(base?.start).toEqual(other?.start);
    expect(base?.start[120]).toBeCloseTo(608, 0);
  });

  test('believes the later of two taps that contradict each other', () => {
    const slip = tapAt(600, 900);
    const timings = retime([estimated()], [slip, tapAt(650, 655)]);
    expect(startAt(timings, 650)).toBeCloseTo(655, 0);
    expect(startAt(timings, 600)).toBeLessThan(620);
  });

  test('believes a tap more than a chapter', () => {
    const timings = retime([estimated()], [tapAt(405, 480)]);
    expect(startAt(timings, 405)).toBeCloseTo(480, 0);
  });

  test('passes over a tap on a line that is not there', () => {
    expect(retime([estimated()], [tapAt(9000, 5), tapAt(5, 6, 'fr')])[0]?.start).toEqual(
      estimated().start,
    );
  });

  test('of no tracks is nothing', () => {
    expect(retime([], [tapAt(5, 5)])).toEqual([]);
  });

  test('always ascends by a millisecond and more, whatever was tapped', () => {
    const taps = fc.array(
      fc.record({
        track: fc.constant('en'),
        cueIndex: fc.nat(CUES - 1),
        time: fc.double({ min: 0, max: 3000, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(
        taps,
        fc.double({ min: -500, max: 500, noNaN: true }),
        fc.boolean(),
        (list, offset, isStamped) => {
          const [timing] = retime([isStamped ? stamped() : estimated()], list, offset);
          for (const [index, start] of (timing?.start ?? []).entries())
            expect(start).toBeGreaterThan(timing?.start[index - 1] ?? -1);
          expect(timing?.sd?.every((sd) => Number.isFinite(sd) && sd >= 0) ?? true).toBe(true);
        },
      ),
    );
  });
});
