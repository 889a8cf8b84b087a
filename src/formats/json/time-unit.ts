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
/** Frames of a recogniser, of a hundred a second. Nearer to seconds than the others: only whole sentences in a usual pace are told by it. */
const FRAME = 0.01;
const FRAME_PACE = [7, 22] as const;
/** Whole milliseconds from one start of a chapter to the next: as seconds these would be hours. */
const CHAPTER = 10_000;
/** Times as long as from each start to the next: nothing lasts so long, so it is counted in milliseconds. */
const TOO_LONG = 50;
/** Characters a second, as people speak. */
const USUAL = 14;
/** Characters a second. What is slower as seconds, and as milliseconds no slower than a pause and no faster than speech, counts these. */
const NO_SPEECH = 0.4;
const SLOWEST = 0.5;
const FASTEST = 28;
/** The beginning tells as well as the whole. */
const ENOUGH = 2000;

/** Seconds of a number that says when a chapter starts. */
export function unitOfChapters(starts: readonly unknown[]): number {
  const times = starts.flatMap((start) => numberOf(start) ?? []);
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return usual >= CHAPTER && times.every(Number.isInteger) ? 0.001 : 1;
}

/** Seconds of a number that says how long an entry lasts, where those that say when it starts are `unit` seconds. */
export function unitOfDurations(entries: readonly TimedEntry[], unit: number): number {
  let lasting = 0;
  const starts: number[] = [];
  for (const { startTime, endTime, duration } of entries.slice(0, ENOUGH)) {
    const [start, length] = [numberOf(startTime), numberOf(duration)];
    if (endTime !== undefined || start === null || length === null) return unit;
    starts.push(start);
    lasting += length;
  }
  const span = (starts.at(-1) ?? 0) - (starts[0] ?? 0);
  return span > 0 && lasting > span * TOO_LONG ? unit / 1000 : unit;
}

/** Seconds of a number: one of `UNITS`, or 1. */
export function unitOf(entries: readonly TimedEntry[]): number {
  let letters = 0;
  let lasting = 0;
  let sentences = 0;
  if (unitOfDurations(entries, 1) !== 1) return 1;
  for (const [index, entry] of entries.entries()) {
    if (index === ENOUGH) break;
    const { text, startTime, endTime, duration } = entry;
    if ([startTime, endTime, duration].some((time) => !Number.isInteger(numberOf(time) ?? 0)))
      return 1;
    const length = lengthOf(entry, entries[index + 1]);
    if (length === null || typeof text !== 'string') continue;
    letters += text.trim().length;
    if (SENTENCE.test(text)) sentences += 1;
    lasting += length;
  }
  if (letters === 0 || lasting === 0 || letters >= lasting * NO_SPEECH) return 1;
  const paceIn = (unit: number) => letters / (lasting * unit);
  const distance = (unit: number) => Math.abs(Math.log(paceIn(unit) / USUAL));
  const spoken = UNITS.filter((unit) => paceIn(unit) >= SLOWEST && paceIn(unit) <= FASTEST);
  const frames = paceIn(FRAME);
  const areFrames =
    spoken.length === 0 &&
    frames >= FRAME_PACE[0] &&
    frames <= FRAME_PACE[1] &&
    sentences * 2 > Math.min(entries.length, ENOUGH);
  if (areFrames) return FRAME;
  return spoken.toSorted((a, b) => distance(a) - distance(b))[0] ?? 1;
}

const SENTENCE = /[.?!…。？！]["”’)\]]*\s*$/;

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
