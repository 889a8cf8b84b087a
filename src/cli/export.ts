import { runExport } from './run-export.ts';

const { code, output, notes } = await runExport(process.argv.slice(2));
// Whoever reads the text may have read enough of it (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.stdout.write(output);
for (const note of notes) console.error(note);
process.exitCode = code;
