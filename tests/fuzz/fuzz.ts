/**
 * `npm run fuzz`: a hundred thousand inputs that nobody wrote, read as everything is read. No reader throws, hangs or is
 * slow; times are times, texts hold together, nothing is lost. The property tests are run with the same seed before. One
 * seed makes one run; where none is told it is a new one. What fails becomes a case of a test.
 */
import { randomInt } from 'node:crypto';
import { readFuzzArguments } from './fuzz-arguments.ts';
import { type FuzzRun, runFuzz } from './run-fuzz.ts';
import { runProperties } from './run-properties.ts';

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

const wanted = readFuzzArguments(process.argv.slice(2), randomInt(1e9));
if ('fault' in wanted) {
  console.error(wanted.fault);
  process.exitCode = 2;
} else {
  console.log(`Seed ${wanted.seed}.`);
  // Whoever asks for one input again asks for that alone.
  const propertiesHold = wanted.from > 0 || runProperties(wanted.seed);
  const run = await runFuzz(wanted);
  for (const line of report(run, wanted.seed)) console.log(line);
  if (wanted.json)
    console.log(
      JSON.stringify({
        seed: wanted.seed,
        inputs: run.inputs,
        failed: run.failed,
        propertiesHold,
        failures: run.failures,
        slowest: run.slowest[0]?.milliseconds ?? 0,
        seconds: run.milliseconds / 1000,
      }),
    );
  if (run.failures.length > 0 || !propertiesHold) process.exitCode = 1;
}
