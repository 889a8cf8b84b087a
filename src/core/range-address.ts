import { roundTime } from './time.ts';
import type { ViewParams } from './views.ts';

/**
 * The address of a moment, or of a range where it has an end (seconds), in a view of an episode. `page` is the reader's
 * own address; whatever it asks for is replaced.
 */
export function rangeAddress(
  page: string,
  view: ViewParams,
  startTime: number,
  endTime: number | null = null,
): string {
  const address = new URL(page);
  const params = new URLSearchParams({ t: String(roundTime(startTime)) });
  if (endTime !== null) params.set('end', String(roundTime(endTime)));
  for (const [name, value] of Object.entries(view)) {
    if (value !== undefined) params.set(name, value);
  }
  address.search = params.toString();
  address.hash = '';
  return address.href;
}
