import { runImport } from './run-import.ts';

const { code, lines, fault } = await runImport(process.argv.slice(2));
for (const line of lines) console.log(line);
if (fault !== undefined) console.error(fault);
process.exitCode = code;
