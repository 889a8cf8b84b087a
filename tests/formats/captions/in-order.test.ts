/** Captions in whatever order, and files that are several laid one after the other. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Caption } from '../../../src/formats/captions/caption.ts';
import { inOrder } from '../../../src/formats/captions/in-order.ts';

type Span = [startTime: number, endTime: number, text: string];

const captionsOf = (spans: readonly Span[]): Caption[] =>
  spans.map(([startTime, endTime, text], index) => ({ text, startTime, endTime, line: index + 1 }));
const spansOf = (captions: readonly Caption[]) =>
  captions.map(({ startTime, endTime, text }) => [startTime, endTime, text]);

describe('captions', () => {
  test('in the order of their times stay as they are', () => {
    const captions = captionsOf([
      [0, 2, 'one'],
      [2, 3, 'two'],
      [2, 4, 'three'],
    ]);
    expect(inOrder(captions)).toEqual({ texts: [{ captions }], problems: [] });
  });

  test('in another are sorted, which is told once', () => {
    const { texts, problems } = inOrder(
      captionsOf([
        [10, 12, 'two'],
        [1, 3, 'one'],
        [30, 31, 'four'],
        [20, 22, 'three'],
      ]),
    );
    expect(texts.map(({ captions }) => captions.map(({ text }) => text))).toEqual([
      ['one', 'two', 'three', 'four'],
    ]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['cues-unordered', 2]]);
  });

  test('of which one stamp is a slip stay in their places', () => {
    const captions = captionsOf([
      [0, 2, 'one'],
      [360_000, 360_002, 'two'],
      [4, 6, 'three'],
    ]);
    expect(inOrder(captions)).toEqual({ texts: [{ captions }], problems: [] });
  });

  test('of one time keep their order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 2, maxLength: 30 }), (starts) => {
        const captions = captionsOf(
          starts.map((start, index): Span => [start, start + 1, `${index}`]),
        );
        const { texts } = inOrder(captions);
        const all = texts.flatMap((text) => text.captions);
        expect(all).toHaveLength(captions.length);
        expect(new Set(all.map(({ text }) => text)).size).toBe(captions.length);
        for (const { captions: sorted } of texts)
          for (const [index, caption] of sorted.entries()) {
            const before = sorted[index - 1];
            if (before === undefined) continue;
            expect(caption.startTime).toBeGreaterThanOrEqual(before.startTime ?? 0);
          }
      }),
    );
  });
});

describe('two blocks that each begin at 0:00', () => {
  test('in two languages are two texts', () => {
    const { texts, problems } = inOrder(
      captionsOf([
        [0, 3, 'Здравствуйте'],
        [4, 7, 'Это наш сад'],
        [0, 3, 'Good evening'],
        [4, 7, 'This is our garden'],
      ]),
    );
    expect(texts.map(({ lang, captions }) => [lang, captions.length])).toEqual([
      ['ru', 2],
      ['en', 2],
    ]);
    expect(problems).toEqual([]);
  });

  test('in one language, both spoken all the time, are two parts', () => {
    const part = (words: string): Span[] => [
      [0, 3, `${words} one`],
      [3.5, 6, `${words} two`],
      [6, 9, `${words} three`],
    ];
    const { texts, problems } = inOrder(captionsOf([...part('first'), ...part('second')]));
    expect(spansOf(texts[0]?.captions ?? [])).toEqual([
      [0, 3, 'first one'],
      [3.5, 6, 'first two'],
      [6, 9, 'first three'],
      [9, 12, 'second one'],
      [12.5, 15, 'second two'],
      [15, 18, 'second three'],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['segments-joined', 'segment-unplaced']);
  });

  test('with the same words at the same times are two parts still, and lose none', () => {
    const part: Span[] = [
      [0, 2, 'Again'],
      [2, 4, 'and again'],
    ];
    const { texts } = inOrder(captionsOf([...part, ...part]));
    expect(texts[0]?.captions.map(({ startTime }) => startTime)).toEqual([0, 2, 4, 6]);
  });

  test('each silent while the other speaks, are two speakers', () => {
    const { texts } = inOrder(
      captionsOf([
        [0, 4, 'Welcome.'],
        [10, 12, 'How did you begin?'],
        [20, 22, 'And then?'],
        [4, 9.5, 'Thank you.'],
        [12.5, 19, 'With roses.'],
        [22, 30, 'Then came the beans.'],
      ]),
    );
    expect(texts[0]?.captions.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['Speaker 1', 'Welcome.'],
      ['Speaker 2', 'Thank you.'],
      ['Speaker 1', 'How did you begin?'],
      ['Speaker 2', 'With roses.'],
      ['Speaker 1', 'And then?'],
      ['Speaker 2', 'Then came the beans.'],
    ]);
  });

  test('a passage that was moved is no speaker', () => {
    const spans: Span[] = Array.from({ length: 12 }, (_, n) => [n * 5, n * 5 + 4, `line ${n}`]);
    const moved = [...spans.slice(0, 4), ...spans.slice(8), ...spans.slice(4, 8)];
    const { texts, problems } = inOrder(captionsOf(moved));
    expect(spansOf(texts[0]?.captions ?? [])).toEqual(spans);
    expect(texts[0]?.captions.every(({ speaker }) => speaker === undefined)).toBe(true);
    expect(problems.map(({ code }) => code)).toEqual(['cues-unordered']);
  });
});
