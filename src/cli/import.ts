/** `npm run import` */
import { readImportArguments } from './import-arguments.ts';
import { createProgress } from './progress.ts';
import { runImport } from './run-import.ts';
import { watchImport } from './watch-import.ts';

const words = process.argv.slice(2);
const progress = createProgress(process.stderr, () => performance.now());
const { code, lines, fault } = await runImport(words, progress);
progress.end();
for (const line of lines) console.log(line);
if (fault !== undefined) console.error(fault);
process.exitCode = code;

const wanted = readImportArguments(words);
if ('watch' in wanted && wanted.watch) {
  const watcher = watchImport(wanted, (line) => console.log(line));
  process.once('SIGINT', () => {
    process.exitCode = 0;
    void watcher.close();
  });
}
