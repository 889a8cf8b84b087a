/**
 * How well the text keeps time: `npm run bench:sync`, some six minutes. A real recording in a real Chromium, cues
 * 0.237 s apart, the production build, the spoken word marked and, for comparison, unmarked. Exits 1 where a target is
 * missed. `-- --json` ends with one line of JSON.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../support/chromium.ts';
import { serve } from '../support/serve.ts';
import { writeWav } from '../support/wav.ts';
import { episodeLength, longEpisode, writeLibrary } from './long-episode.ts';
import { measureLong, measureShort, measureTimeupdate, type SyncFigures } from './sync-runs.ts';
import { syncTable } from './sync-table.ts';
import { formatFigures, isMet } from './targets.ts';

const SHORT_CUES = 506;
const LONG_CUES = 20_000;
const root = fileURLToPath(new URL('../..', import.meta.url));
const app = join(root, 'dist');

if (!existsSync(join(app, 'index.html'))) {
  const built = spawnSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
  if (built.status !== 0) process.exit(1);
}

const load = loadavg()[0] ?? 0;
const folder = mkdtempSync(join(tmpdir(), 'cuelight-bench-'));
const served = await serve({
  app,
  folders: { '/library': folder, '/recording': folder, '/compare': join(root, 'tests/bench') },
});
const browser = await openBrowser();
let figures: SyncFigures;
try {
  writeWav(join(folder, 'long.wav'), episodeLength(LONG_CUES));
  const recording = `${served.address}/recording/long.wav`;
  const short = longEpisode('short', SHORT_CUES, recording);
  const long = longEpisode('long', LONG_CUES, recording);
  writeLibrary(folder, [short, long]);
  figures = {
    ...(await measureShort(browser, served.address, short)),
    timeupdate: await measureTimeupdate(browser, served.address, short, long),
    lines20000: await measureLong(browser, served.address, long),
  };
} finally {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true, force: true });
}

const table = syncTable(figures);
console.log(formatFigures(table));
// A busy machine paints late and drops frames; the figures are of both.
console.log(`Load before the run: ${load.toFixed(1)} on ${availableParallelism()} processors.`);
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
process.exitCode = table.every(isMet) ? 0 : 1;
