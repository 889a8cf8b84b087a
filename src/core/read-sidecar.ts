import * as v from 'valibot';
import { describeIssue } from './read-episode.ts';
import { SIDECAR_FORMAT, SIDECAR_VERSION, type Sidecar, sidecarSchema } from './sidecar-file.ts';

/** A parsed JSON value to a reader's corrections, or one sentence that says why it is none. */
export function readSidecar(value: unknown): { sidecar: Sidecar } | { fault: string } {
  const head = v.safeParse(v.object({ format: v.string(), version: v.number() }), value);
  if (!head.success || head.output.format !== SIDECAR_FORMAT)
    return { fault: 'This is not a file of Cuelight corrections.' };
  if (head.output.version !== SIDECAR_VERSION)
    return {
      fault: `These corrections are of version ${head.output.version}; this Cuelight reads version ${SIDECAR_VERSION}.`,
    };
  const result = v.safeParse(sidecarSchema, value);
  return result.success
    ? { sidecar: result.output }
    : { fault: `The corrections cannot be read: ${describeIssue(result.issues[0])}.` };
}
