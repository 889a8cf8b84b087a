/** Runs every test file that states a property. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';

const root = fileURLToPath(new URL('../..', import.meta.url));
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

/** What fails is printed, with the seed and the smallest values. Returns whether all hold. */
export function runProperties(seed: number): boolean {
  const files = globSync('tests/**/*.test.ts', { cwd: root }).filter((file) =>
    readFileSync(`${root}/${file}`, 'utf8').includes("from 'fast-check'"),
  );
  const run = spawnSync(process.execPath, [vitest, 'run', '--project', 'unit', ...files], {
    cwd: root,
    env: { ...process.env, CUELIGHT_SEED: String(seed) },
    stdio: 'inherit',
  });
  return run.status === 0;
}
