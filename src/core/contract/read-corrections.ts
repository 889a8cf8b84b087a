import * as v from 'valibot';
import {
  CORRECTIONS_FORMAT,
  CORRECTIONS_VERSION,
  type CorrectionsFile,
  correctionsSchema,
} from './corrections-file.ts';
import { describeIssue } from './read-episode.ts';

/** A parsed JSON value to a reader's corrections, or one sentence that says why it is none. */
export function readCorrections(
  value: unknown,
): { corrections: CorrectionsFile } | { fault: string } {
  const head = v.safeParse(v.object({ format: v.string(), version: v.number() }), value);
  if (!head.success || head.output.format !== CORRECTIONS_FORMAT)
    return { fault: 'This is not a file of Cuelight corrections.' };
  if (head.output.version !== CORRECTIONS_VERSION)
    return {
      fault: `These corrections are of version ${head.output.version}; this Cuelight reads version ${CORRECTIONS_VERSION}.`,
    };
  const result = v.safeParse(correctionsSchema, value);
  return result.success
    ? { corrections: result.output }
    : { fault: `The corrections cannot be read: ${describeIssue(result.issues[0])}.` };
}
