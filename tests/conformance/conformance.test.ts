/** The suites lie outside the project. Where they do not, a test says so by being skipped under the name of the reason. */
import { describe, expect, test } from 'vitest';
import { openInputs, reported } from './reported.ts';
import { SUITES } from './suites.ts';
import { wptFiles } from './wpt-files.ts';

/** The W3C's files that are read as by a browser, at the least. */
const SAME_AS_BROWSER = 33;
/** Reported inputs that are read wrongly and known to be, at the most: their list only gets shorter. */
const MOST_OPEN = 0;

describe('conformance', async () => {
  for (const suite of SUITES) {
    const outcome = await suite.run();
    if (outcome === 'missing')
      test.skip(`${suite.name}: the data is missing (set CUELIGHT_SUITES to its folder)`, () => {});
    else
      test(`${suite.name}: every case`, () => {
        const { passed, total, failures, failed = [], differences = [] } = outcome;
        const open = suite === reported ? openInputs() : [];
        const isOpen = (failure: string) => open.some((input) => failure.startsWith(`${input}: `));
        expect(failures.filter((failure) => !isOpen(failure))).toEqual([]);
        const mended = open.filter((input) => !failed.includes(input));
        expect(mended, 'listed as open, but right by now').toEqual([]);
        expect(open.length).toBeLessThanOrEqual(MOST_OPEN);
        expect(total).toBeGreaterThan(0);
        if (suite !== wptFiles) return expect(passed).toBe(total - open.length);
        expect(passed + differences.length).toBe(total);
        expect(passed).toBeGreaterThanOrEqual(SAME_AS_BROWSER);
      });
  }
});
