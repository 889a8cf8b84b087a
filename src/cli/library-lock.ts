/**
 * One import at a time writes a library: two would each remove what the other one wrote. A file says who writes; an import that
 * was killed leaves it behind, and the next one sees that nobody is there.
 */
import { mkdir, open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

export const LOCK_FILE = 'import.lock';
/** Taken by whoever takes a lock away that nobody holds any more, so that only one does. */
const CLEARING = `${LOCK_FILE}.clearing`;
/** Milliseconds: to wait for another import, to look again, and to show that this one still runs. */
const PATIENCE = 20_000;
const PAUSE = 100;
const BEAT = 30_000;
/** Milliseconds without a beat after which nobody is there; far more than any one file takes. */
const SILENT = 15 * 60_000;
/** What takes a moment and has lasted so long was ended in the midst of it. */
const CLEARING_LASTS = 10_000;

interface Holder {
  pid: number;
  host: string;
}

/** Returns what ends the lock. Throws where another import holds it for longer than `patience` milliseconds. */
export async function lockLibrary(
  library: string,
  patience = PATIENCE,
): Promise<() => Promise<void>> {
  await mkdir(library, { recursive: true });
  const path = join(library, LOCK_FILE);
  const until = performance.now() + patience;
  while (!(await take(path))) {
    if (await isAbandoned(path)) await clear(library, path);
    else if (performance.now() < until) await pause();
    else throw await heldBy(library, path);
  }
  const beat = setInterval(() => void touch(path), BEAT);
  beat.unref();
  return async () => {
    clearInterval(beat);
    await rm(path, { force: true });
  };
}

/** False where somebody else has it. */
async function take(path: string): Promise<boolean> {
  const file = await open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return null;
    throw error;
  });
  if (file === null) return false;
  const holder: Holder = { pid: process.pid, host: hostname() };
  try {
    await file.writeFile(JSON.stringify(holder));
  } finally {
    await file.close();
  }
  return true;
}

async function isAbandoned(path: string): Promise<boolean> {
  const age = await ageOf(path);
  if (age === undefined) return false;
  if (age > SILENT) return true;
  const holder = await readHolder(path);
  // Somebody ended between making the file and writing into it.
  if (holder === undefined) return age > CLEARING_LASTS;
  return holder.host === hostname() && !isRunning(holder.pid);
}

/** Looked at once more by the only one who may take it away: another may have done so, and be importing. */
async function clear(library: string, path: string): Promise<void> {
  const clearing = join(library, CLEARING);
  if (!(await take(clearing))) {
    if (((await ageOf(clearing)) ?? 0) > CLEARING_LASTS) await rm(clearing, { force: true });
    return pause();
  }
  try {
    if (await isAbandoned(path)) await rm(path, { force: true });
  } finally {
    await rm(clearing, { force: true });
  }
}

async function heldBy(library: string, path: string): Promise<Error> {
  const holder = await readHolder(path);
  const who = holder === undefined ? '' : ` (process ${holder.pid} on ${holder.host})`;
  return new Error(
    `another import${who} is writing the library “${library}”. Wait until it has ended and run this one again.`,
  );
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    const { pid, host } = JSON.parse(await readFile(path, 'utf8'));
    return Number.isInteger(pid) && typeof host === 'string' ? { pid, host } : undefined;
  } catch {
    return undefined;
  }
}

/** Milliseconds since the last beat; undefined where there is none. */
async function ageOf(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => null);
  return found === null ? undefined : Date.now() - found.mtimeMs;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, and is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function touch(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE));
}
