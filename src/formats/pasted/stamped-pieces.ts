/** The words of a paragraph in pieces, one from each time that stands among them. */
import { stampsInside, type WrittenStamp } from './written-stamp.ts';

export interface StampedPiece {
  /** The words with their Markdown. */
  marked: string;
  /** Seconds; null where no time is told. */
  startTime: number | null;
  endTime?: number;
}

/**
 * A time says when the words after it are said. One behind all words of a paragraph says when they are, as a citation does;
 * where that is known already, it says when they end.
 */
export function stampedPieces(
  words: string,
  head?: Pick<WrittenStamp, 'time' | 'endTime'>,
): StampedPiece[] {
  const stamps = stampsInside(words);
  const pieces: StampedPiece[] = [];
  let stamp = head;
  let from = 0;
  for (const next of [...stamps, undefined]) {
    const marked = words.slice(from, next?.from).trim();
    if (marked !== '') {
      const end = stamp?.endTime;
      pieces.push({
        marked,
        startTime: stamp?.time ?? null,
        ...(end === undefined ? {} : { endTime: end }),
      });
      stamp = undefined;
    }
    from = next?.to ?? words.length;
    stamp = next ?? stamp;
  }
  const last = pieces.at(-1);
  if (stamp !== undefined && last !== undefined) {
    if (last.startTime === null) last.startTime = stamp.time;
    else if (stamp.time > last.startTime) last.endTime ??= stamp.time;
  }
  return pieces;
}
