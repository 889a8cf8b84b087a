import { roundTime } from '../time/time.ts';
import type { ViewParams } from './views.ts';

/**
 * The address of an episode in one of its views: of a moment, or of a range where that has an end (seconds). `page` is the
 * reader's own address; whatever it asks for is replaced.
 */
export function rangeAddress(
  page: string,
  view: ViewParams,
  startTime: number | null,
  endTime: number | null = null,
): string {
  const address = new URL(page);
  const params = new URLSearchParams();
  if (startTime !== null) params.set('t', String(roundTime(startTime)));
  if (endTime !== null) params.set('end', String(roundTime(endTime)));
  for (const [name, value] of Object.entries(view)) {
    if (value !== undefined) params.set(name, value);
  }
  address.search = params.toString();
  address.hash = '';
  return address.href;
}
