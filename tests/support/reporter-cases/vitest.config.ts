/** A run of its own with one of each outcome, for the test of the reporter. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['*.case.ts'], reporters: ['../reporter.ts'] },
});
