/**
 * When each text of the W3C's IMSC tests is shown, worked out by hand from the rules (TTML 2, section 12: what is counted
 * from where, and what ends what) and from what the tests say of themselves. A text is named by its place in the file:
 * the pieces between tags that hold words, counted from 0.
 */
export type Shown = readonly [
  begin: number,
  /** null where nothing ends it. */
  end: number | null,
  piece: number,
  /** Half-open; where a caption is more than one piece. */
  pieceEnd?: number,
];

const ONE_PARAGRAPH: readonly Shown[] = [[0, 10, 0]];
const EVERY_OTHER_SECOND: readonly Shown[] = [
  [0, 6, 0],
  [6, 7, 1],
  [8, 9, 2],
  [10, 11, 3],
  [12, 13, 4],
  [14, 15, 5],
  [16, 17, 6],
  [18, 19, 7],
  [20, 25, 8],
];
/** Each paragraph but the last has no end: they pile up. */
const COUNTING: readonly Shown[] = [
  ...Array.from({ length: 11 }, (_, second): Shown => [second, null, second]),
  [11, 20, 11],
];

export const TTML_EXPECTED: Record<string, readonly Shown[]> = {
  'p/Paragraph001': ONE_PARAGRAPH,
  'p/Paragraph002': [[0, null, 0]],
  'p/Paragraph003': ONE_PARAGRAPH,
  'p/Paragraph004': ONE_PARAGRAPH,
  'p/Paragraph005': ONE_PARAGRAPH,
  'br/Br001': ONE_PARAGRAPH,
  'br/br-in-p-001': [[0, 10, 0, 2]],
  'br/br-in-span-001': ONE_PARAGRAPH,
  'span/Span001': [[0, 10, 0, 3]],
  'span/Span002': [[0, 10, 0, 3]],
  'span/Span003': ONE_PARAGRAPH,
  'span/Span004': [[0, 10, 0, 5]],
  'span/Span005': [[0, 10, 0, 2]],
  'timing/BasicTimeContainment001': [
    [0, 5, 0],
    [0, 10, 1],
  ],
  'timing/BasicTimeContainment002': [
    [0, 5, 0],
    [0, 10, 1],
    [10, 20, 2],
  ],
  'timing/BasicTimeContainment003': [[5, 10, 0]],
  'timing/BasicTimeContainment004': [[5, 10, 0]],
  'timing/BasicTiming001': [[10, 20, 0]],
  'timing/BasicTiming002': [[10, 20, 0]],
  'timing/BasicTiming003': [[10, 20, 0]],
  // Its opacity changes from second to second; when it is on does not.
  'timing/BasicTiming005': [[0, 15, 0]],
  'timing/BasicTiming006': [[0, 15, 0]],
  'timing/BasicTiming007': [[5, 15, 1]],
  'timing/BasicTiming008': [
    [1, 15, 5],
    [2, 15, 4],
    [3, 15, 3],
    [4, 15, 2],
    [5, 15, 1],
    [6, 15, 0],
  ],
  'timing/BasicTiming010': [
    [10, 24.4, 0],
    [25, 35, 1],
  ],
  // Word by word on one screen, 3/16 s each: one caption with times for its words.
  'timing/BasicTiming011': [[0.188, null, 0, 13]],
  'timing/BasicTiming012': [[0.188, null, 0, 12]],
  'timing/BeginDur001': EVERY_OTHER_SECOND,
  'timing/BeginEnd001': EVERY_OTHER_SECOND,
  'timing/BeginEnd002': COUNTING,
  'timing/BeginEnd003': [
    [0, 6, 0],
    [6, 7, 5],
    [8, 9, 4],
    [10, 11, 2],
    [12, 13, 7],
    [14, 15, 3],
    [16, 17, 6],
    [18, 19, 1],
    [20, 25, 8],
  ],
  'timing/FixedBeginEnd002': COUNTING,
  'timing/MediaParTiming001': [
    [5, 15, 1],
    [10, 20, 0],
  ],
  'timing/MediaParTiming002': [
    [5, 10, 0],
    [5, 10, 1],
    [5, 10, 2],
  ],
  'timing/MediaParTiming003': [
    [0, 5, 0],
    [5, 10, 1],
    [10, 20, 3],
    [15, 20, 2],
  ],
  'timing/MediaSeqTiming001': [
    [5, 10, 0],
    [15, 20, 1],
  ],
  'timing/MediaSeqTiming002': [
    [5, 10, 0],
    [15, 20, 2],
    [25, 30, 3],
    [35, 40, 5],
  ],
  'timing/MediaSeqTiming003': [
    [25, 30, 2],
    [35, 40, 3],
  ],
  'timing/MediaSeqTiming004': [
    [5, 10, 0],
    [15, 20, 1],
  ],
  'timing/MediaSeqTiming005': [
    [5, 10, 0],
    [15, 20, 1],
    [25, 30, 2],
  ],
  'timing/MediaSeqTiming006': [
    [5, 10, 0],
    [5, 10, 2],
  ],
  'timing/MediaSeqTiming007': [
    [5, 10, 0],
    [5, 10, 2],
  ],
  'timing/TimeExpressions001': inSequence([
    1.2,
    72,
    4320,
    // At 24000/1001 frames a second.
    1.001,
    // At 60 ticks a second.
    2,
    3723,
    3723.235,
    3723.235,
    3723 + (20 * 1001) / 24_000,
    360_000.1,
    360_000,
  ]),
  'timing/timing-on-span-001': ONE_PARAGRAPH,
  'timing/timing-on-span-002': [
    [0, 4, 0],
    [4, 10, 1],
  ],
};

/** Each lasts so many seconds, and starts where the one before ends. */
function inSequence(seconds: readonly number[]): Shown[] {
  let begin = 0;
  return seconds.map((lasting, piece): Shown => {
    const from = begin;
    begin += lasting;
    return [rounded(from), rounded(begin), piece];
  });
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
