/**
 * The last line of a test run, for people in a hurry and for machines: `412 passed, 0 failed`, then `, 3 skipped` where
 * there are any. Counted over all projects. A file that cannot be collected, a hook that fails and an error outside
 * every test count as failed each.
 */
import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export function tally(
  modules: readonly TestModule[],
  unhandledErrors: readonly SerializedError[],
): Tally {
  const total: Tally = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
  for (const module of modules) {
    for (const group of [module, ...module.children.allSuites()])
      if (group.errors().length > 0) total.failed += 1;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      // A test still pending at the end was interrupted: it did not pass, nobody chose to skip it.
      total[state === 'pending' ? 'failed' : state] += 1;
    }
  }
  return total;
}

/** `exitCode` is the process's: a run that ends badly never says that nothing failed. */
export function formatTally({ passed, failed, skipped }: Tally, exitCode: number): string {
  const failures = exitCode === 0 ? failed : Math.max(failed, 1);
  return `${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

export default class LastLineReporter implements Reporter {
  #total: Tally = { passed: 0, failed: 0, skipped: 0 };

  onInit(): void {
    // Other reporters and teardowns print after the tests' end; nothing prints after the process's.
    process.on('exit', (code) => {
      process.stdout.write(`${formatTally(this.#total, code)}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    this.#total = tally(modules, unhandledErrors);
  }
}
