/**
 * How long a reading works, whatever else the machine does meanwhile. A busy machine lets a thread wait, and what shares its
 * cores and its memory slows the work itself: now and then, or for as long as a fuzz runs. A slow reader is slow always.
 */

export interface Worked<Result> {
  result: Result;
  /** Of the fastest of several tries where it was slow, as long as it would have been had nothing else been going on. */
  milliseconds: number;
}

const TRIES = 6;
/** Before another try, times the tries there were: whatever came in between may be over then. */
const PAUSE_MS = 50;
const MEASURED = 3;

/** Milliseconds that `measure` takes where nothing else is going on; where a machine does nothing so fast, all are more. */
const QUIET_MS = 11;
/** No machine is slowed more; beyond, it is the reader. */
const MOST_SLOWED = 3;

/** `work` is told how often it was tried before. `isSlow`: asked of milliseconds; what is slow is tried again. */
export async function timeOf<Result>(
  work: (tries: number) => Promise<Result>,
  isSlow: (milliseconds: number) => boolean,
): Promise<Worked<Result>> {
  let best = Number.POSITIVE_INFINITY;
  let measured = Number.POSITIVE_INFINITY;
  for (let tries = 0; ; tries += 1) {
    const { result, milliseconds: own } = await ownTime(() => work(tries));
    best = Math.min(best, own);
    if (!isSlow(best)) return { result, milliseconds: best };
    // What is done for the first time is slow for that.
    for (let round = 0; round < MEASURED; round += 1)
      measured = Math.min(measured, (await ownTime(measure)).milliseconds);
    const milliseconds = best / slowedBy(measured);
    if (tries + 1 === TRIES || !isSlow(milliseconds)) return { result, milliseconds };
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * (tries + 1)));
  }
}

/** By the clock, or as long as this process alone has worked, whichever is less. */
async function ownTime<Result>(work: () => Promise<Result>): Promise<Worked<Result>> {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(cpu);
  return { result, milliseconds: Math.min(performance.now() - wall, (user + system) / 1000) };
}

/** How many times longer everything takes just now. `measured`: milliseconds of `measure`. */
export function slowedBy(measured: number): number {
  return Math.min(MOST_SLOWED, Math.max(1, measured / QUIET_MS));
}

/**
 * The same work every time, of the kind that readers do and of none of their code: a text parted into more rows than a processor
 * has at hand, patterns tried, names counted.
 */
export async function measure(): Promise<number> {
  const rows = TEXT.split('\n').map((row, line) => ({ text: row.trim(), line, name: '' }));
  const counts = new Map<string, number>();
  for (const row of rows) row.name = LABEL.exec(row.text)?.[1] ?? row.text.slice(0, 5);
  for (const { name, text } of rows) counts.set(name, (counts.get(name) ?? 0) + text.length);
  return counts.size;
}

const LABEL = /^(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3})\s*[:：](?=\s)/u;
const TEXT = Array.from({ length: 40_000 }, (_, at) =>
  at % 3 === 0 ? `${at}:0${at % 10} and so` : ` Ann Bo ${at % 40}: well, Maria`,
).join('\n');
