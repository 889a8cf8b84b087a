/** Whether the documents fit the recording's length: the quickest sign of a document in the wrong folder. */
import type { Problem } from '../../core/problem.ts';
import { formatTime, parseTime } from '../../core/time/time.ts';
import type { SourceDocument } from '../../formats/source-document.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { ReadSource } from '../receive/read-source.ts';

/** Seconds by which two statements of one length may differ: one rounds, the other cuts off. */
const TOLERANCE = 2;
/** A recording may go on for a while after the last word: for so much of its length, and for so many seconds in any case. */
const TAIL_SHARE = 0.1;
const TAIL = 60;

/** Seconds: what the manifest says of the recording's length, else the first document that does; null where none does. */
export function statedLength(
  { duration }: Pick<Manifest, 'duration'>,
  documents: readonly SourceDocument[],
): number | null {
  const stated = duration === undefined ? null : parseTime(duration);
  return stated ?? documents.find((document) => document.duration)?.duration ?? null;
}

/** `duration` in seconds; with none known nothing can be said. */
export function checkLength(sources: readonly ReadSource[], duration: number | null): Problem[] {
  if (duration === null) return [];
  return sources.flatMap(({ document, file }): Problem[] => {
    const stated = document.duration;
    if (stated !== undefined && Math.abs(stated - duration) > TOLERANCE)
      return [
        {
          code: 'length-differs',
          message: `The document says ${formatTime(stated)}, but the recording is ${formatTime(duration)} long.`,
          source: file.name,
        },
      ];
    const late = document.texts
      .flatMap((text) => text.cues)
      .find((cue) => cue.startTime !== null && cue.startTime > duration + TOLERANCE);
    if (late === undefined) return endsEarly(document, file.name, duration);
    return [
      {
        code: 'length-differs',
        message: `A line is stamped ${formatTime(late.startTime ?? 0)}, after the end of the recording at ${formatTime(duration)}.`,
        source: file.name,
        line: late.line,
      },
    ];
  });
}

/** A text that stops long before the recording does was cut off, or is of another one. */
function endsEarly({ texts }: SourceDocument, source: string, duration: number): Problem[] {
  return texts.flatMap(({ cues }): Problem[] => {
    const last = cues.findLast((cue) => cue.startTime !== null);
    const ends = Math.max(last?.startTime ?? 0, last?.endTime ?? 0);
    if (last === undefined || duration - ends <= Math.max(TAIL, TAIL_SHARE * duration)) return [];
    return [
      {
        code: 'length-differs',
        message: `The last line is stamped ${formatTime(last.startTime ?? 0)}, and the recording goes on to ${formatTime(duration)}.`,
        source,
        line: last.line,
      },
    ];
  });
}
