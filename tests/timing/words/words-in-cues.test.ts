import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spokenText } from '../../../src/core/text/spoken-text.ts';
import { ascendingStarts } from '../../../src/timing/estimate/ascending.ts';
import { wordTimes } from '../../../src/timing/words/words-in-cues.ts';

test('longer words take longer, and all stand inside their cue', () => {
  const time = wordTimes(spokenText(['a generalization of it', 'next']), { start: [10, 14] });
  expect(time[0]).toBe(10);
  expect((time[2] as number) - (time[1] as number)).toBeGreaterThan(
    (time[1] as number) - (time[0] as number),
  );
  expect(time[3]).toBeLessThan(14);
  expect(time[4]).toBe(14);
});

test('a stamp that was cut off is read in the middle of what it may mean', () => {
  const time = wordTimes(spokenText(['one two', 'three four']), { start: [7, 9], resolution: 1 });
  expect(time[0]).toBe(7.5);
  expect(time[2]).toBe(9.5);
});

test('cues of one stamp share it', () => {
  const time = wordTimes(spokenText(['yes', 'no', 'three']), { start: [7, 7, 9], resolution: 1 });
  expect(time[0]).toBeGreaterThanOrEqual(7);
  expect(time[1]).toBeGreaterThan(time[0] as number);
  expect(time[1]).toBeLessThan(8);
});

test('a zero-length cue keeps its words at its time', () => {
  const time = wordTimes(spokenText(['one two three', 'four']), { start: [5, 5], end: [5, 6] });
  expect([...time]).toEqual([5, 5, 5, 5]);
});

test('no word is a second and a half long, whatever the cue', () => {
  const time = wordTimes(spokenText(['one two three', 'four']), { start: [0, 600] });
  expect(time[2]).toBeLessThanOrEqual(3);
});

test('whatever the cues: words never descend and never leave their cues', () => {
  const cue = fc.record({
    text: fc.constantFrom(
      '',
      'one',
      'two words',
      'a longer line of words, with 2026',
      '我们，开始',
    ),
    gap: fc.constantFrom(0, 0.001, 0.5, 3, 100),
  });
  fc.assert(
    fc.property(fc.array(cue, { maxLength: 12 }), fc.constantFrom(0, 1), (cues, resolution) => {
      let at = 0;
      const start = cues.map(({ gap }) => (at += gap));
      const text = spokenText(cues.map((one) => one.text));
      const time = wordTimes(text, { start, resolution });
      for (const [word, line] of text.words.line.entries()) {
        expect(time[word]).toBeGreaterThanOrEqual(time[word - 1] ?? 0);
        expect(time[word]).toBeGreaterThanOrEqual(
          resolution === 0 ? (start[line] as number) : Math.floor(start[line] as number),
        );
        if (start[line + 1] !== undefined)
          expect(time[word]).toBeLessThanOrEqual((start[line + 1] as number) + resolution);
      }
    }),
  );
});

test('starts ascend strictly by milliseconds, from 0, nudged together', () => {
  expect(ascendingStarts([0.2, 0.2, 0.2, 5])).toEqual([0.2, 0.201, 0.202, 5]);
  expect(ascendingStarts([0.2, 0.4, 5], -0.5)).toEqual([0, 0.001, 4.5]);
});
