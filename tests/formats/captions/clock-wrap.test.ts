/** Times of a clock that begins again. */
import { expect, test } from 'vitest';
import { unwrapClock } from '../../../src/formats/captions/clock-wrap.ts';
import { readDocument } from '../../../src/formats/formats.ts';

const SAID = ['We went out last spring.', 'We dug forty holes.', 'Then the rain came.'];
const cuesAt = (...times: number[]) =>
  times.map((startTime, index) => ({ startTime, endTime: startTime + 1, line: index + 1 }));

test.each([
  ['at midnight', cuesAt(86_390, 86_398, 2, 9), [86_390, 86_398, 86_402, 86_409]],
  ['in the night', cuesAt(79_200, 84_600, 600, 3600), [79_200, 84_600, 87_000, 90_000]],
  ['after each hour', cuesAt(3590, 10, 3595, 4), [3590, 3610, 7195, 7204]],
])('%s', (_when, cues, starts) => {
  expect(unwrapClock(cues)?.cues.map(({ startTime }) => startTime)).toEqual(starts);
  expect(unwrapClock(cues)?.problem).toMatchObject({
    code: 'cues-unordered',
    line: cues.findIndex((cue, at) => cue.startTime < (cues[at - 1]?.startTime ?? 0)) + 1,
  });
});

test('a line that begins before it ends after it', () => {
  const [cue, next] =
    unwrapClock([
      {
        startTime: 86_398,
        endTime: 2,
        words: [
          [0, 86_398],
          [3, 1],
        ],
        line: 1,
      },
      { startTime: 3, line: 2 },
    ])?.cues ?? [];
  expect(cue).toEqual({
    startTime: 86_398,
    endTime: 86_402,
    words: [
      [0, 86_398],
      [3, 86_401],
    ],
    line: 1,
  });
  expect(next?.startTime).toBe(86_403);
});

test.each([
  ['in order', cuesAt(1, 2, 3)],
  ['out of order', cuesAt(1, 9, 5)],
  ['two parts', cuesAt(0, 1200, 0, 1300)],
  ['one slip', cuesAt(3500, 20, 3520)],
])('no clock begins again in times %s', (_what, cues) => {
  expect(unwrapClock(cues)).toBeNull();
});

test.each<[string, (stamp: string, index: number) => string]>([
  ['captions', (stamp, index) => `${index + 1}\n${stamp},000 --> ${stamp},900\n`],
  ['a list', (stamp) => `[${stamp}] `],
  ['turns', (stamp, index) => `[${stamp}] ${index % 2 === 0 ? 'Ann' : 'Ben'}: `],
])('of %s the times go on', async (_what, head) => {
  const stamps = ['23:59:42', '23:59:46', '23:59:50', '23:59:58', '00:00:03', '00:00:07'];
  const text = stamps.map((stamp, at) => `${head(stamp, at)}${SAID[at % 3]}\n`).join('\n');
  const { document } = (await readDocument(text)) ?? {};
  expect(document?.texts[0]?.cues.map(({ startTime }) => startTime)).toEqual([
    86_382, 86_386, 86_390, 86_398, 86_403, 86_407,
  ]);
});
