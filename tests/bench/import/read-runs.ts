/** How fast the readers read, one after the other and again, so that a busy machine is busy for all of them. */
import type { BenchDocument } from './documents.ts';
import { type CaptionReader, READERS } from './readers.ts';

const ROUNDS = 3;

export interface ReadSpeed {
  /** Megabytes (a million UTF-16 units) a second, the median of the rounds. */
  speed: number;
  cues: number;
}

/** A reader that does not know the format of the document is left out. */
export async function measureReading({
  text,
  type,
}: BenchDocument): Promise<Partial<Record<CaptionReader['id'], ReadSpeed>>> {
  const readers = READERS.filter(({ types }) => types.includes(type));
  const runs = new Map(readers.map(({ id }) => [id, [] as number[]]));
  const cues = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { id, read } of readers) {
      const from = performance.now();
      cues.set(id, await read(text, type));
      runs.get(id)?.push(performance.now() - from);
    }
  return Object.fromEntries(
    readers.map(({ id }) => [
      id,
      { speed: text.length / 1000 / median(runs.get(id) ?? []), cues: cues.get(id) ?? 0 },
    ]),
  );
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}
