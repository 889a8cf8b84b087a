/** What an import throws: failed reading or writing, which ends it, or a bug, which ends one episode. */
import { type Problem, quoteInput } from '../core/problem.ts';
import type { SourceGroup } from '../import/receive/source-group.ts';

/** By the operating system, which gives such an error a number. */
export function isFailedIo(error: unknown): boolean {
  return error instanceof Error && 'errno' in error;
}

export function importerFault(group: SourceGroup, error: unknown): Problem {
  const said = error instanceof Error ? error.message : String(error);
  return {
    code: 'importer-fault',
    message: `This could not be imported because of a fault of the importer, not of the file: ${quoteInput(said)}.`,
    source: group.files[0]?.name ?? group.manifest?.name ?? group.manifestName,
  };
}
