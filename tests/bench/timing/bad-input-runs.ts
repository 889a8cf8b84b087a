/** Input that does not fit, and the longest that any of it keeps the reader waiting. */
import { spokenText } from '../../../src/core/text/spoken-text.ts';
import type { TimedText } from '../../../src/timing/align/interpolate.ts';
import { transferTimes } from '../../../src/timing/align/transfer.ts';
import { estimateTimes } from '../../../src/timing/estimate/estimate-times.ts';
import { readBilingual, readTurns } from './documents.ts';
import { edit, STRENGTHS, swapHalves } from './editor.ts';

export interface BadInputFigures {
  longestMs: number;
  longestName: string;
}

const REPEATED = 10_000;
const CLOCK_TIMES = ['9:00', '9:45', '10:30', '11:15', '13:00', '14:30', '16:00', '17:30'].map(
  (title, index) => ({ title, startTime: 540 + 45 * index }),
);

export function measureBadInput(base: TimedText): BadInputFigures {
  const repeated = (words: string) => spokenText([Array(REPEATED).fill(words).join(' ')]);
  const timed = (words: string): TimedText => {
    const text = repeated(words);
    return { ...text, time: Float64Array.from(text.words.key, (_, index) => index * 0.3) };
  };
  const chinese = readBilingual().map(({ translation }) => translation.text);
  const heavy = STRENGTHS.at(-1) as (typeof STRENGTHS)[number];
  const runs: Record<string, () => unknown> = {
    'wrong talk': () => transferTimes(base, spokenText(readTurns(), 'lines')),
    'another language': () => transferTimes(base, spokenText(chinese, 'lines')),
    'half the talk': () => transferTimes(base, spokenText(base.lines.slice(base.lines.length / 2))),
    'one word 10,000 times': () => transferTimes(base, repeated('the')),
    'one word 10,000 times on both sides': () => transferTimes(timed('the'), repeated('the')),
    'one saying 10,000 times on both sides': () =>
      transferTimes(timed('you know what i mean'), repeated('i mean you know')),
    'swapped halves, rewritten': () => transferTimes(base, swapHalves(edit(base, heavy, 1).text)),
    'no text': () => transferTimes(base, spokenText([])),
    'clock times for chapters': () => estimateTimes(base, { chapters: CLOCK_TIMES }),
    'one word 10,000 times, chapters': () =>
      estimateTimes(repeated('the'), { chapters: CLOCK_TIMES, duration: 3600 }),
  };
  let [longestMs, longestName] = [0, ''];
  for (const [name, run] of Object.entries(runs)) {
    const started = performance.now();
    run();
    const took = Math.round(performance.now() - started);
    if (took > longestMs) [longestMs, longestName] = [took, name];
  }
  return { longestMs, longestName };
}
