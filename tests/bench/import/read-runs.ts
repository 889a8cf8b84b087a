/**
 * How fast the readers read, on a machine that does other things as well: what counts is the processor's time that this process
 * had, and of several runs the best, for a disturbance only ever adds. Documents and readers take turns, the readers in the other
 * order each second time, so that each runs with the same code warm, and none always clears away what the same one left.
 */
import type { BenchDocument } from './documents.ts';
import type { CaptionReader } from './readers.ts';

export const ROUNDS = 9;

export interface ReadSpeed {
  /** Megabytes (a million UTF-16 units) a second of the processor. */
  speed: number;
  cues: number;
}

export interface DocumentSpeeds {
  document: BenchDocument;
  /** A reader that does not know the format of the document is left out. */
  speeds: Partial<Record<CaptionReader['id'], ReadSpeed>>;
}

export async function measureReading(
  documents: readonly BenchDocument[],
  readers: readonly CaptionReader[],
): Promise<DocumentSpeeds[]> {
  const measured = documents.map((document): DocumentSpeeds => ({ document, speeds: {} }));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { document, speeds } of measured)
      for (const reader of round % 2 === 0 ? readers : readers.toReversed()) {
        if (!reader.types.includes(document.type)) continue;
        const run = await runOnce(reader, document);
        const best = speeds[reader.id];
        if (best === undefined || run.speed > best.speed) speeds[reader.id] = run;
      }
  return measured;
}

async function runOnce({ read }: CaptionReader, { text, type }: BenchDocument): Promise<ReadSpeed> {
  // Nobody calls the collector in between: after some calls it throws compiled code away, and all would be measured cold.
  const from = process.cpuUsage();
  const cues = await read(text, type);
  const { user, system } = process.cpuUsage(from);
  return { speed: text.length / (user + system), cues };
}
