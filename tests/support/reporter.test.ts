import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const cases = fileURLToPath(new URL('reporter-cases', import.meta.url));

test('the last line counts tests, failed hooks and files that cannot be collected', () => {
  // A test, a hook and a file fail; a test is skipped, and so is the one that the hook kept from running.
  expect(lastLine('outcomes', 'uncollectable')).toBe('1 passed, 3 failed, 2 skipped');
});

test('a test that is chosen by name leaves the others skipped', () => {
  expect(lastLine('outcomes', '--testNamePattern', '^passes$')).toBe(
    '1 passed, 0 failed, 3 skipped',
  );
});

function lastLine(...args: string[]): string | undefined {
  const run = spawnSync(process.execPath, [vitest, 'run', '--root', cases, ...args], {
    encoding: 'utf8',
  });
  return run.stdout.trimEnd().split('\n').at(-1);
}
