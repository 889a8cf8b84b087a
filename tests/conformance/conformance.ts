/**
 * Our readers against test data that somebody else wrote: `npm run conformance`. A line a suite; exits 1 where one is short
 * or its data is missing. `-- --json` ends with one line, `{"wptFiles":[37,37],…}`: passed and all.
 */
import { SUITES } from './suites.ts';

const outcomes = SUITES.map((suite) => ({ name: suite.name, outcome: suite.run() }));
for (const { name, outcome } of outcomes) {
  if (outcome === 'missing') {
    console.log(`${name}: the data is missing (set CUELIGHT_SUITES to its folder)`);
    continue;
  }
  const { passed, total, failures } = outcome;
  console.log(`${name}: ${passed} of ${total}`);
  for (const failure of failures) console.log(`  ${failure}`);
}
if (process.argv.includes('--json'))
  console.log(
    JSON.stringify(
      Object.fromEntries(
        outcomes.flatMap(({ name, outcome }) =>
          outcome === 'missing' ? [] : [[name, [outcome.passed, outcome.total]]],
        ),
      ),
    ),
  );
const isShort = outcomes.some(
  ({ outcome }) => outcome === 'missing' || outcome.passed < outcome.total,
);
process.exitCode = isShort ? 1 : 0;
