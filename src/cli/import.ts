/** `npm run import`: exits 0 with warnings, 1 with errors, 2 where it was not understood. */
import { readImportArguments } from './import-arguments.ts';
import { importLibrary } from './import-library.ts';
import { hasErrors, importJson, printImport } from './import-report.ts';

const wanted = readImportArguments(process.argv.slice(2));
if ('fault' in wanted) {
  console.error(wanted.fault);
  process.exitCode = 2;
} else {
  try {
    const reports = await importLibrary(wanted.sources, wanted.to);
    console.log(printImport(reports));
    if (wanted.json) console.log(importJson(reports));
    if (hasErrors(reports)) process.exitCode = 1;
  } catch (error) {
    console.error(`The import stopped: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
