/**
 * In what a list counts its times: nearly all programs write seconds, and a few (AssemblyAI, Rev, many a dump) whole
 * milliseconds, or still smaller units, under the same names. Told by the pace: nobody takes minutes for a word, nor says fifty in a second.
 */

/** An entry of a list of timed texts: whatever the document wrote. */
export interface TimedEntry {
  text?: unknown;
  startTime: unknown;
  endTime?: unknown;
  duration?: unknown;
}

/** Milliseconds, microseconds, and the ticks of .NET. */
const UNITS = [0.001, 1e-6, 1e-7];
/** Characters a second, as people speak. */
const USUAL = 14;
/** Characters a second. What is slower as seconds, and as milliseconds no slower than a pause and no faster than speech, counts these. */
const NO_SPEECH = 0.4;
const SLOWEST = 0.5;
const FASTEST = 28;
/** The beginning tells as well as the whole. */
const ENOUGH = 2000;

/** Seconds of a number: one of `UNITS`, or 1. */
export function unitOf(entries: readonly TimedEntry[]): number {
  let letters = 0;
  let lasting = 0;
  for (const [index, entry] of entries.entries()) {
    if (index === ENOUGH) break;
    const { text, startTime, endTime, duration } = entry;
    if ([startTime, endTime, duration].some((time) => !Number.isInteger(numberOf(time) ?? 0)))
      return 1;
    const length = lengthOf(entry, entries[index + 1]);
    if (length === null || typeof text !== 'string') continue;
    letters += text.trim().length;
    lasting += length;
  }
  if (letters === 0 || lasting === 0 || letters >= lasting * NO_SPEECH) return 1;
  const paceIn = (unit: number) => letters / (lasting * unit);
  const distance = (unit: number) => Math.abs(Math.log(paceIn(unit) / USUAL));
  const spoken = UNITS.filter((unit) => paceIn(unit) >= SLOWEST && paceIn(unit) <= FASTEST);
  return spoken.toSorted((a, b) => distance(a) - distance(b))[0] ?? 1;
}

/** How long an entry lasts, in whatever unit; null where nothing tells. */
function lengthOf(
  { startTime, endTime, duration }: TimedEntry,
  next: TimedEntry | undefined,
): number | null {
  const lasting = numberOf(duration);
  if (lasting !== null) return lasting;
  const start = numberOf(startTime);
  const end = numberOf(endTime ?? next?.startTime);
  return start === null || end === null || end <= start ? null : end - start;
}

/** Some programs write their numbers as texts. */
export function numberOf(time: unknown): number | null {
  if (typeof time === 'number') return time;
  return typeof time === 'string' && /^\d{1,15}(?:\.\d{1,15})?$/.test(time) ? Number(time) : null;
}
