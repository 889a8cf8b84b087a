import type { SpokenText } from '../../core/text/spoken-text.ts';
import { DRIFT } from '../estimate/anchors.ts';
import type { Alignment } from './align-words.ts';
import type { TimedText } from './interpolate.ts';
import type { MovedSpan } from './moved.ts';

/**
 * How far each carried time may be off, in seconds: 0 for a matched word; between two matches as for any estimate (a
 * Brownian bridge); beyond the first or last match by what it is away; in a moved passage by the way to where it was said.
 */
export function transferSd(
  base: TimedText,
  text: SpokenText,
  time: Float64Array,
  alignment: Pick<Alignment, 'text'>,
  moved: readonly MovedSpan[],
): Float64Array {
  const sd = new Float64Array(text.words.key.length);
  const pairs = alignment.text.length;
  for (let index = 0; index <= pairs; index += 1) {
    const from = index === 0 ? 0 : (alignment.text[index - 1] as number) + 1;
    const to = index === pairs ? sd.length : (alignment.text[index] as number);
    const start = index === 0 ? null : (time[from - 1] as number);
    const end = index === pairs ? null : (time[to] as number);
    for (let word = from; word < to; word += 1)
      sd[word] = between(time[word] as number, start, end);
  }
  for (const { baseFrom, baseTo, textFrom, textTo } of moved)
    for (let word = textFrom; word < textTo; word += 1) {
      const share = (word - textFrom) / (textTo - textFrom);
      const said = base.time[Math.floor(baseFrom + share * (baseTo - baseFrom))] as number;
      sd[word] = Math.max(sd[word] as number, Math.abs(said - (time[word] as number)));
    }
  return sd;
}

/** Words that stand where the base says nothing have no time of their own: never surer than this. */
const LEAST_SD = 0.3;

function between(time: number, start: number | null, end: number | null): number {
  if (start === null || end === null) {
    const known = start ?? end ?? 0;
    return Math.max(LEAST_SD, DRIFT * Math.sqrt(Math.abs(time - known)));
  }
  const gap = end - start;
  if (gap <= 0) return LEAST_SD;
  return Math.max(LEAST_SD, DRIFT * Math.sqrt(Math.max(0, ((time - start) * (end - time)) / gap)));
}
