/** `npm run import` but for the process around it: words in, lines and an exit code out. */
import { withoutControls } from '../core/text/one-line.ts';
import { copySources } from './copy-sources.ts';
import { findGroups } from './find-groups.ts';
import { type ImportArguments, readImportArguments } from './import-arguments.ts';
import { addToLibrary, type ImportOptions, importLibrary } from './import-library.ts';
import { hasErrors, importJson, printImport } from './import-report.ts';
import type { EpisodeReport } from './import-run.ts';
import { partStrays } from './stray-files.ts';
import { firstOf } from './told-problems.ts';

/** So many sentences about files that were not copied, and what they are called. */
export const MOST_LEFT = 8;
export const LEFT = 'that were not copied';

export interface ImportCommand {
  /** 0 also with warnings, 1 with errors, 2 where it was not understood. */
  code: number;
  /** For standard output. */
  lines: string[];
  /** For standard error. */
  fault?: string;
}

export async function runImport(
  words: readonly string[],
  options: ImportOptions = {},
): Promise<ImportCommand> {
  const wanted = readImportArguments(words);
  if ('fault' in wanted) return { code: 2, lines: [], fault: wanted.fault };
  if ('help' in wanted) return { code: 0, lines: [wanted.help] };
  try {
    const { reports, left, notes } = await importWanted(wanted, options);
    const most = wanted.verbose ? left.length : MOST_LEFT;
    const told = [...printImport(reports, wanted.verbose), ...firstOf(left, most, LEFT), ...notes];
    // Names of files and folders may hold whatever a terminal obeys.
    const lines = told.map(withoutControls);
    if (wanted.json) lines.push(importJson(reports));
    return { code: hasErrors(reports) || left.length > 0 ? 1 : 0, lines };
  } catch (error) {
    return { code: 1, lines: [], fault: `The import stopped: ${(error as Error).message}` };
  }
}

export interface Imported {
  reports: EpisodeReport[];
  /** Sentences about files that were not copied. */
  left: string[];
  /** Sentences about what was found and is no episode. */
  notes: string[];
}

/** Throws where paths lead nowhere or folders cannot be written. */
export async function importWanted(
  { paths, sources, to, library, encoding }: ImportArguments,
  given: ImportOptions = {},
): Promise<Imported> {
  const options = { ...given, encoding };
  if (paths.length === 0)
    return { reports: await importLibrary(sources, library, options), left: [], notes: [] };
  const { groups, textless } = await findGroups(paths);
  const notes = textless.length === 0 ? [] : [textlessNote(textless)];
  const copied =
    to === undefined
      ? { groups, left: [] }
      : await copySources(
          groups.map((group) => ({ ...group, ...(encoding === undefined ? {} : { encoding }) })),
          to,
        );
  const { reports, notes: strays } = partStrays(
    await addToLibrary(copied.groups, library, options),
    copied.groups,
  );
  return { reports, left: copied.left, notes: [...notes, ...strays] };
}

/** Names told of many. */
const NAMED = 3;

function textlessNote(names: readonly string[]): string {
  const named = names.slice(0, NAMED).join('; ');
  const rest = names.length > NAMED ? '; …' : '';
  return names.length === 1
    ? `1 recording has no transcript beside it and was left out: ${named}.`
    : `${names.length} recordings have no transcript beside them and were left out: ${named}${rest}.`;
}
