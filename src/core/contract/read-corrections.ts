import {
  CORRECTIONS_FORMAT,
  CORRECTIONS_VERSION,
  type CorrectionsFile,
  correctionsSchema,
} from './corrections-file.ts';
import { readFile } from './read-file.ts';

const contract = {
  name: 'a file of Cuelight corrections',
  format: CORRECTIONS_FORMAT,
  version: CORRECTIONS_VERSION,
  schema: correctionsSchema,
};

/** A parsed JSON value to a reader's corrections, or one sentence that says why it is none. */
export function readCorrections(
  value: unknown,
): { corrections: CorrectionsFile } | { fault: string } {
  const read = readFile(contract, value);
  if ('value' in read) return { corrections: read.value };
  return read.cause === 'fields'
    ? { fault: `The corrections cannot be read: ${read.fault}.` }
    : read;
}
