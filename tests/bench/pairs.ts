/**
 * How many lines of two languages stand beside the line that says the same: `npm run bench:pairs`, seconds. Pairs of captions
 * are generated, so that the truth is known; beside ours the shares of what people would use instead: the lines by their
 * numbers, and by which is shown at the time. Exits 1 where a target is missed. `-- --json` ends with one line of JSON.
 */
import { measureCase } from './pairs/measure-case.ts';
import { CASES } from './pairs/pair-cases.ts';
import { type Figure, isMet, table } from './targets.ts';

const LEAST_RIGHT = 0.98;

const measured = [];
for (const one of CASES) measured.push({ name: one.name, ...(await measureCase(one)) });

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
console.log(
  table([
    ['two captions', 'lines', 'ours', 'target', 'by number', 'by time', 'longest row', 'lit apart'],
    ...measured.map((one) => [
      one.name,
      String(one.lines),
      percent(one.right),
      `≥ ${percent(LEAST_RIGHT)}`,
      percent(one.byNumber),
      percent(one.byTime),
      `${one.longestRow} lines`,
      `${one.farthestLit.toFixed(1)} s`,
    ]),
  ]),
);
const figures = measured.map(
  ({ name, right }): Figure => ({ name, value: right, target: { atLeast: LEAST_RIGHT } }),
);
const missed = figures.filter((figure) => !isMet(figure));
console.log(missed.length === 0 ? '\nEvery target met.' : `\n${missed.length} targets missed.`);
if (process.argv.includes('--json')) {
  const lines = measured.reduce((sum, one) => sum + one.lines, 0);
  const right = measured.reduce((sum, one) => sum + one.right * one.lines, 0) / lines;
  const cases = Object.fromEntries(measured.map(({ name, ...rest }) => [name, rest]));
  console.log(JSON.stringify({ right, lines, cases }));
}
process.exitCode = missed.length === 0 ? 0 : 1;
