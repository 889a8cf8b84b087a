import { roundTime } from '../time/time.ts';
import type { ViewParams } from './views.ts';

/**
 * The address of an episode in one of its views: of a moment, or of a range where that has an end (seconds). `page` is
 * where the episode stands, and asks for nothing.
 */
export function rangeAddress(
  page: string,
  view: ViewParams,
  startTime: number | null,
  endTime: number | null = null,
): string {
  const params = new URLSearchParams();
  // What is said before the recording starts is nowhere in it.
  const placeOf = (time: number) => String(Math.max(0, roundTime(time)));
  if (startTime !== null) params.set('t', placeOf(startTime));
  if (endTime !== null) params.set('end', placeOf(endTime));
  for (const [name, value] of Object.entries(view)) {
    if (value !== undefined) params.set(name, value);
  }
  return params.size === 0 ? page : `${page}?${params}`;
}
