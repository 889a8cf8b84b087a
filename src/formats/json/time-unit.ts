/**
 * In what a list counts its times: nearly all programs write seconds, and a few (AssemblyAI, Rev, many a dump) whole
 * milliseconds under the same names. Told by the pace: nobody takes minutes for a word, nor says fifty in a second.
 */

/** An entry of a list of timed texts: whatever the document wrote. */
export interface TimedEntry {
  text?: unknown;
  startTime: unknown;
  endTime?: unknown;
  duration?: unknown;
}

const MILLISECOND = 0.001;
/** Characters a second. What is slower as seconds, and as milliseconds no slower than a pause and no faster than speech, counts these. */
const NO_SPEECH = 0.4;
const SLOWEST = 0.5;
const FASTEST = 45;
/** The beginning tells as well as the whole. */
const ENOUGH = 2000;

/** Seconds of a number: 0.001 or 1. */
export function unitOf(entries: readonly TimedEntry[]): number {
  let letters = 0;
  let lasting = 0;
  for (const [index, entry] of entries.entries()) {
    if (index === ENOUGH) break;
    const { text, startTime, endTime, duration } = entry;
    if ([startTime, endTime, duration].some(isFraction)) return 1;
    const length = lengthOf(entry, entries[index + 1]);
    if (length === null || typeof text !== 'string') continue;
    letters += text.trim().length;
    lasting += length;
  }
  if (letters === 0 || lasting === 0 || letters >= lasting * NO_SPEECH) return 1;
  const pace = letters / (lasting * MILLISECOND);
  return pace >= SLOWEST && pace <= FASTEST ? MILLISECOND : 1;
}

/** How long an entry lasts, in whatever unit; null where nothing tells. */
function lengthOf(
  { startTime, endTime, duration }: TimedEntry,
  next: TimedEntry | undefined,
): number | null {
  if (typeof duration === 'number') return duration;
  const end = endTime ?? next?.startTime;
  if (typeof startTime !== 'number' || typeof end !== 'number') return null;
  return end > startTime ? end - startTime : null;
}

function isFraction(time: unknown): boolean {
  return typeof time === 'number' && !Number.isInteger(time);
}
