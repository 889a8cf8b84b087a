/** `npm run import` but for the process around it: words in, lines and an exit code out. */
import { readImportArguments } from './import-arguments.ts';
import { importLibrary } from './import-library.ts';
import { hasErrors, importJson, printImport } from './import-report.ts';

export interface ImportRun {
  /** 0 also with warnings, 1 with errors, 2 where it was not understood. */
  code: number;
  /** For standard output. */
  lines: string[];
  /** For standard error. */
  fault?: string;
}

export async function runImport(words: readonly string[]): Promise<ImportRun> {
  const wanted = readImportArguments(words);
  if ('fault' in wanted) return { code: 2, lines: [], fault: wanted.fault };
  try {
    const reports = await importLibrary(wanted.sources, wanted.to);
    const lines = printImport(reports);
    if (wanted.json) lines.push(importJson(reports));
    return { code: hasErrors(reports) ? 1 : 0, lines };
  } catch (error) {
    return { code: 1, lines: [], fault: `The import stopped: ${(error as Error).message}` };
  }
}
