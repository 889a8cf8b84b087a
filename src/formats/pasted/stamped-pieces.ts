/** The words of a paragraph in pieces: one from each time that stands among them, and of many words one a sentence. */
import { append } from '../../core/append.ts';
import { sentencesOf } from './sentences.ts';
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
      append(pieces, piecesOf(marked, stamp));
      stamp = undefined;
    }
    from = next?.to ?? words.length;
    stamp = next ?? stamp;
  }
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (stamp !== undefined && first !== undefined && last !== undefined) {
    if (pieces.every(({ startTime }) => startTime === null)) first.startTime = stamp.time;
    else if (stamp.time > (last.startTime ?? 0)) last.endTime ??= stamp.time;
  }
  return pieces;
}

/** The first sentence has the time. An end is that of a line which stays whole. */
function piecesOf(
  words: string,
  stamp: Pick<WrittenStamp, 'time' | 'endTime'> | undefined,
): StampedPiece[] {
  const sentences = sentencesOf(words);
  return sentences.map((marked, index) => ({
    marked: marked.trim(),
    startTime: index === 0 ? (stamp?.time ?? null) : null,
    ...(sentences.length > 1 || stamp?.endTime === undefined ? {} : { endTime: stamp.endTime }),
  }));
}
