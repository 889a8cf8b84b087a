/** The suites lie outside the project. Where they do not, a test says so by being skipped under the name of the reason. */
import { describe, expect, test } from 'vitest';
import { SUITES } from './suites.ts';

describe('conformance', () => {
  for (const suite of SUITES) {
    const outcome = suite.run();
    if (outcome === 'missing')
      test.skip(`${suite.name}: the data is missing (set CUELIGHT_SUITES to its folder)`, () => {});
    else
      test(`${suite.name}: every case`, () => {
        expect(outcome.failures).toEqual([]);
        expect(outcome.passed).toBe(outcome.total);
        expect(outcome.total).toBeGreaterThan(0);
      });
  }
});
