/**
 * `npm run fuzz`: a hundred thousand inputs that nobody wrote, read as everything is read. No reader throws, hangs or is
 * slow; times are times, texts hold together, nothing is lost. One seed makes one run.
 */
import { readFuzzArguments } from './fuzz-arguments.ts';
import { type FuzzRun, runFuzz } from './run-fuzz.ts';

/** Characters of a failing input that are shown. */
const SHOWN = 400;

function report(run: FuzzRun, seed: number): string[] {
  const roles = [...run.roles].sort(([, a], [, b]) => b - a);
  const seconds = (run.milliseconds / 1000).toFixed(1);
  return [
    `${run.inputs} inputs of seed ${seed} in ${seconds} s; ${run.failed} failed.`,
    `Read as: ${roles.map(([role, count]) => `${role} ${count}`).join(', ')}.`,
    'Slowest:',
    ...run.slowest.map(
      ({ milliseconds, size, role, index, origin }) =>
        `  ${milliseconds.toFixed(1)} ms, ${size} bytes, ${role}, #${index} ${origin}`,
    ),
    ...run.failures.flatMap(({ fault, index, role, origin, size, smallest }) => [
      `FAILED ${role}: ${fault}`,
      `  #${index} ${origin} (${size} bytes); again with --seed ${seed} --from ${index} --inputs 1`,
      ...(smallest === '' ? [] : [`  ${JSON.stringify(smallest.slice(0, SHOWN))}`]),
    ]),
  ];
}

const wanted = readFuzzArguments(process.argv.slice(2));
if ('fault' in wanted) {
  console.error(wanted.fault);
  process.exitCode = 2;
} else {
  const run = await runFuzz(wanted);
  for (const line of report(run, wanted.seed)) console.log(line);
  if (wanted.json)
    console.log(
      JSON.stringify({
        seed: wanted.seed,
        inputs: run.inputs,
        failed: run.failed,
        failures: run.failures,
        slowest: run.slowest[0]?.milliseconds ?? 0,
        seconds: run.milliseconds / 1000,
      }),
    );
  if (run.failures.length > 0) process.exitCode = 1;
}
