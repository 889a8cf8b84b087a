/**
 * Our readers against test data that somebody else wrote: `npm run conformance`. A line a suite; exits 1 where a case fails
 * or the data is missing. `-- --json` ends with one line, `{"wptFiles":[33,37],"wptDifferences":[{"file":…,"why":…}],…}`:
 * what passed, and all. Of `wptFiles` those pass that are read as by a browser; the others are named.
 */
import type { SuiteOutcome } from './suite.ts';
import { SUITES } from './suites.ts';

const report: Record<string, unknown> = {};
let isShort = false;
for (const suite of SUITES) {
  const outcome = await suite.run();
  if (outcome === 'missing') {
    console.log(`${suite.name}: the data is missing (set CUELIGHT_SUITES to its folder)`);
    isShort = true;
    continue;
  }
  for (const line of linesOf(suite.name, outcome)) console.log(line);
  const { passed, total, failures, differences } = outcome;
  report[suite.name] = [passed, total];
  if (suite.name === 'wptFiles')
    report.wptDifferences = differences?.map(({ name, why }) => ({ file: name, why }));
  if (failures.length > 0) isShort = true;
}
if (process.argv.includes('--json')) console.log(JSON.stringify(report));
process.exitCode = isShort ? 1 : 0;

function linesOf(name: string, { passed, total, failures, differences = [] }: SuiteOutcome) {
  const otherwise = new Map<string, string[]>();
  for (const one of differences)
    otherwise.set(one.why, [...(otherwise.get(one.why) ?? []), one.name]);
  return [
    `${name}: ${passed} of ${total}`,
    ...failures.map((failure) => `  ${failure}`),
    ...Array.from(
      otherwise,
      ([why, cases]) => `  on purpose otherwise: ${cases.join(', ')}. ${why}`,
    ),
  ];
}
