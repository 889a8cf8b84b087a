/** What an address asks of an episode. */
import type { Span } from '../../core/time/active.ts';

/** A moment, or a range where it has an end, that a link asks for; seconds. */
export interface Linked {
  startTime: number;
  endTime: number | null;
}

/** The range that playback stops at the end of; null for a moment. */
export function rangeOf(linked: Linked | null): Span | null {
  return linked?.endTime == null ? null : { startTime: linked.startTime, endTime: linked.endTime };
}

export function isSameLink(a: Linked | null, b: Linked | null): boolean {
  return a?.startTime === b?.startTime && a?.endTime === b?.endTime;
}
