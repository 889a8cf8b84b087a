/**
 * How every file of the contract is read: written strictly, read generously. A field that this Cuelight does not know is
 * passed over at every depth (`v.object`), a value of a list that it does not know is none of these (`v.fallback`), and
 * only another version is refused. Whoever writes a file holds it to what would be read of it (`cli/library-folder.ts`).
 */
import * as v from 'valibot';

export interface FileContract<Schema extends v.GenericSchema> {
  /** As a sentence calls such a file: `a Cuelight catalog`. */
  name: string;
  format: string;
  version: number;
  schema: Schema;
}

export type ReadFile<T> = { value: T } | { fault: string; cause: 'format' | 'version' | 'fields' };

/**
 * A parsed JSON value to a file of the contract, or one sentence that says why it is none. The version is looked at first:
 * a file of a later Cuelight deserves to be called that, whatever else it holds.
 */
export function readFile<Schema extends v.GenericSchema>(
  { name, format, version, schema }: FileContract<Schema>,
  value: unknown,
): ReadFile<v.InferOutput<Schema>> {
  const head = (value ?? {}) as { format?: unknown; version?: unknown };
  if (head.format !== format || typeof head.version !== 'number')
    return { fault: `This is not ${name}.`, cause: 'format' };
  if (head.version !== version)
    return { fault: otherVersion(name, head.version, version), cause: 'version' };
  const result = v.safeParse(schema, value);
  return result.success
    ? { value: result.output }
    : { fault: describeIssue(result.issues[0]), cause: 'fields' };
}

function otherVersion(name: string, version: number, reads: number): string {
  return version > reads
    ? `This is ${name} of a newer Cuelight (version ${version}; this one reads version ${reads}). Reload the page, or update Cuelight.`
    : `This is ${name} of an older Cuelight (version ${version}; this one reads version ${reads}). Import it again.`;
}

/** What was found is quoted in it, however long and on however many lines that is. */
const LONGEST_ISSUE = 160;

/** `tracks.0.start.17: Invalid type …`, on one line and cut where it is long. */
function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const told = (path === null ? issue.message : `${path}: ${issue.message}`).replace(/\s+/g, ' ');
  return told.length > LONGEST_ISSUE ? `${told.slice(0, LONGEST_ISSUE - 1)}…` : told;
}
