/** The suites lie outside the project. Where they do not, a test says so by being skipped under the name of the reason. */
import { describe, expect, test } from 'vitest';
import { SUITES } from './suites.ts';
import { wptFiles } from './wpt-files.ts';

/** The W3C's files that are read as by a browser, at the least. */
const SAME_AS_BROWSER = 33;

describe('conformance', async () => {
  for (const suite of SUITES) {
    const outcome = await suite.run();
    if (outcome === 'missing')
      test.skip(`${suite.name}: the data is missing (set CUELIGHT_SUITES to its folder)`, () => {});
    else
      test(`${suite.name}: every case`, () => {
        const { passed, total, failures, differences = [] } = outcome;
        expect(failures).toEqual([]);
        expect(total).toBeGreaterThan(0);
        if (suite !== wptFiles) return expect(passed).toBe(total);
        expect(passed + differences.length).toBe(total);
        expect(passed).toBeGreaterThanOrEqual(SAME_AS_BROWSER);
      });
  }
});
