/**
 * `npm run check:faults`, some minutes: builds the app, stages every fault of the list and says what a reader sees of it. Exits 1
 * where one is missed. `-- --json` ends with one line for machines: `{"faults":[180,180]}`, what was seen as it should be, and all.
 * `-- search links` stages the groups whose names hold one of the words.
 */
import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';
import { formatTally, tally } from '../support/reporter.ts';
import { TableReporter } from './table.ts';

/** A list that came out shorter was not staged as a whole. */
const LEAST = 170;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const groups = positionals.length === 0 ? ['tests/faults/'] : positionals;
const vitest = await startVitest('test', groups, {
  project: ['faults'],
  run: true,
  reporters: [new TableReporter()],
});
const total = tally(vitest.state.getTestModules(), [
  ...vitest.state.getUnhandledErrors(),
] as Parameters<typeof tally>[1]);
await vitest.close();

const all = total.passed + total.failed + total.skipped;
const isWhole = positionals.length > 0 || all >= LEAST;
if (!isWhole) console.log(`\nOnly ${all} rows were staged; the list has ${LEAST} or more.`);
const isWell = isWhole && total.passed === all && all > 0;
process.exitCode = isWell ? 0 : 1;
console.log(`\n${formatTally(total, process.exitCode)}`);
if (values.json) console.log(JSON.stringify({ faults: [total.passed, all] }));
