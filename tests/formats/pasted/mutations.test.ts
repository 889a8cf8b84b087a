/** Fixtures cut, spliced and doubled: whatever is pasted, nothing throws, and places and times are sound. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextFormat } from '../../../src/formats/format.ts';
import { markdownTurns } from '../../../src/formats/markdown/turns.ts';
import { showNotes } from '../../../src/formats/notes/show-notes.ts';
import { namedTurns } from '../../../src/formats/pasted/named-turns.ts';
import { prose } from '../../../src/formats/pasted/prose.ts';
import { stampedTurns } from '../../../src/formats/pasted/stamped-turns.ts';
import { youtubePanel } from '../../../src/formats/pasted/youtube-panel.ts';
import type { SourceDocument } from '../../../src/formats/source-document.ts';
import { formatCases } from '../format-cases.ts';

const FOLDERS = [
  'youtube-panel',
  'stamped-turns',
  'named-turns',
  'prose',
  'markdown-turns',
  'show-notes',
];
const TEXTS = FOLDERS.flatMap((folder) => formatCases(folder).map(({ text }) => text));
const READERS: readonly TextFormat[] = [
  youtubePanel,
  stampedTurns,
  namedTurns,
  prose,
  markdownTurns,
  showNotes,
];

const piece = fc
  .tuple(fc.constantFrom(...TEXTS), fc.nat(), fc.nat({ max: 200 }))
  .map(([text, from, length]) => text.slice(from % text.length, (from % text.length) + length));
const mutated = fc
  .array(fc.oneof({ arbitrary: piece, weight: 4 }, { arbitrary: fc.string(), weight: 1 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

describe('a mutation of texts people paste', () => {
  test.each(READERS)('is read soundly as $id', (format) => {
    fc.assert(
      fc.property(mutated, (text) => {
        expect(typeof format.recognises(text)).toBe('boolean');
        expectSound(format.parse(text));
      }),
      { numRuns: 150 },
    );
  });
});

function expectSound({ texts, chapters, problems }: SourceDocument): void {
  for (const { cues, turns, headings = [], emphasis = [] } of texts) {
    expect(cues.length).toBeGreaterThan(0);
    for (const { text, startTime, endTime } of cues) {
      expect(text.trim()).not.toBe('');
      for (const time of [startTime, endTime]) if (typeof time === 'number') expectTime(time);
    }
    for (const { at } of [...turns, ...headings])
      expect(at[1]).toBeLessThan(cues[at[0]]?.text.length ?? 0);
    for (const [cue, from, to] of emphasis) {
      expect(from).toBeLessThan(to);
      expect(to).toBeLessThanOrEqual(cues[cue]?.text.length ?? 0);
    }
  }
  for (const { startTime } of chapters) expectTime(startTime ?? 0);
  for (const { message, words = 0 } of problems) {
    expect(message).not.toBe('');
    expect(words).toBeGreaterThanOrEqual(0);
  }
}

function expectTime(time: number): void {
  expect(Number.isFinite(time)).toBe(true);
  expect(time).toBeGreaterThanOrEqual(0);
}
