/**
 * A picture of every page and state, to be looked at: `npm run shots`, some minutes, into `shots/` (git-ignored) with an
 * index.html of them all. `-- find 360 dark` takes those whose names hold every word; `-- --app dist` takes a build that
 * is there.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openBrowser } from '../support/chromium.ts';
import { serve } from '../support/serve.ts';
import { indexPage } from './index-page.ts';
import { type Shot, shotsOf } from './shot.ts';
import { STATES } from './states.ts';
import { takeShot } from './take-shot.ts';

/** Pages open at once. */
const TOGETHER = 3;
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'shots');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { app: { type: 'string' } },
});
const shots = STATES.flatMap(shotsOf).filter(({ name }) =>
  positionals.every((word) => `-${name}-`.includes(`-${word}-`)),
);
if (positionals.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const built = mkdtempSync(join(tmpdir(), 'cuelight-shots-'));
const served = await serve({ app: values.app ?? build(built) });
const browser = await openBrowser();
const failed: string[] = [];
try {
  const waiting = [...shots];
  const work = async () => {
    for (let shot = waiting.shift(); shot !== undefined; shot = waiting.shift()) {
      const fault = await takeShot(browser, served.address, shot, folder);
      if (fault !== null) failed.push(`${shot.name}: ${fault}`);
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, work));
} finally {
  await browser.close();
  await served.close();
  rmSync(built, { recursive: true, force: true });
}
const taken: Shot[] = STATES.flatMap(shotsOf);
writeFileSync(join(folder, 'index.html'), indexPage(taken));

for (const fault of failed) console.error(fault);
console.log(`${shots.length - failed.length} of ${shots.length} pictures in shots/.`);
process.exitCode = failed.length === 0 && shots.length > 0 ? 0 : 1;

function build(outDir: string): string {
  for (const args of [
    ['run', 'import'],
    ['run', 'build', '--', '--outDir', outDir, '--emptyOutDir'],
  ]) {
    const done = spawnSync('npm', ['--silent', ...args], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (done.status !== 0) process.exit(1);
  }
  return outDir;
}
