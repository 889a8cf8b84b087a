/** Another text of the recording put on the clock of the base. */
import type { Problem } from '../../../core/problem.ts';
import { roundTime } from '../../../core/time/time.ts';
import type { Shift } from '../../../timing/pair/shift.ts';
import type { TalkText } from '../talk-text.ts';
import type { TextTimes } from './text-times.ts';

/** Seconds; a translation that comes less late than this is lit with its line all the same, and keeps its own times. */
const LEAST_SHIFT = 0.3;
const STEP = 0.001;

/** The times without the shift, and what was done in words; as they are where the shift is too small to be seen or unsure. */
export function withoutShift(
  times: TextTimes,
  { at, evidence }: Shift,
  { source, lang, text }: TalkText,
): { times: TextTimes; problems: Problem[] } {
  const { start } = times;
  const shifts = (start ?? []).map(at);
  if (
    start === undefined ||
    evidence <= 0 ||
    shifts.every((shift) => Math.abs(shift) < LEAST_SHIFT)
  )
    return { times, problems: [] };
  const starts = movedStarts(start, at);
  return {
    times: {
      ...times,
      start: starts,
      end: times.end?.map((end, line) =>
        Math.max(
          starts[line] as number,
          Math.min(roundTime(end - at(end)), starts[line + 1] ?? Infinity),
        ),
      ),
      time: ascending(times.time.map((time) => time - at(time))),
    },
    problems: [
      {
        code: 'times-shifted',
        message: `The times of the text in ${lang} are ${inWords(shifts)} those of the words spoken.`,
        source: source.file.name,
        line: text.cues[0]?.line ?? 1,
      },
    ],
  };
}

/** None is moved to before the recording that was not there already. */
function movedStarts(start: readonly number[], at: (time: number) => number): number[] {
  let least = -Infinity;
  return start.map((time) => {
    const moved = Math.max(least, roundTime(Math.max(Math.min(0, time), time - at(time))));
    least = roundTime(moved + STEP);
    return moved;
  });
}

function ascending(times: Float64Array): Float64Array {
  for (let index = 1; index < times.length; index += 1)
    times[index] = Math.max(times[index - 1] as number, times[index] as number);
  return times;
}

/** “2.0 s later than”, “0.4 to 5.1 s later than”, “between 1.0 s earlier and 2.0 s later than”. */
function inWords(shifts: readonly number[]): string {
  const [least, most] = [Math.min(...shifts), Math.max(...shifts)];
  const seconds = (value: number) => Math.abs(value).toFixed(1);
  if (least < 0 && most > 0 && seconds(least) !== '0.0' && seconds(most) !== '0.0')
    return `between ${seconds(least)} s earlier and ${seconds(most)} s later than`;
  const side = most + least > 0 ? 'later' : 'earlier';
  const [near, far] = [least, most]
    .sort((a, b) => Math.abs(a) - Math.abs(b))
    .map((value) => seconds(value as number));
  return near === far ? `${far} s ${side} than` : `${near} to ${far} s ${side} than`;
}
