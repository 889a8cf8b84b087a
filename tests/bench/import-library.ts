/**
 * What a large import costs: `npm run bench:library`, some minutes. Copies of an hour of captions, 100 and 2,000 of them, are
 * imported by the real code, each import in a process of its own: seconds and the most memory it ever held; then once more
 * with nothing changed. `-- 100 500` chooses other sizes; `-- --json` ends with one line of JSON. Exits 1 where 2,000
 * episodes take more memory than they may.
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importLibrary } from '../../src/cli/import-library.ts';

const TALK = fileURLToPath(new URL('../../data/sources/pachocki', import.meta.url));
const SIZES = [100, 2000];
/** Megabytes that an import may hold, whatever the number of its episodes. */
const MOST_MB = 400;

interface Figures {
  episodes: number;
  seconds: number;
  peakMB: number;
  /** Of the same import again. */
  unchangedSeconds: number;
  unchangedPeakMB: number;
}

const [first, second] = process.argv.slice(2);
if (first === '--one') await importOnce(second as string);
else measureAll();

/** In a process of its own: prints seconds and peak memory. */
async function importOnce(folder: string): Promise<void> {
  const from = performance.now();
  const reports = await importLibrary(join(folder, 'sources'), join(folder, 'library'));
  const seconds = (performance.now() - from) / 1000;
  const refused = reports.filter(({ outcome }) => outcome === 'refused').length;
  if (refused > 0) throw new Error(`${refused} episodes were refused.`);
  console.log(JSON.stringify({ seconds, peakMB: process.resourceUsage().maxRSS / 1024 }));
}

function measureAll(): void {
  const sizes = process.argv.slice(2).map(Number).filter(Boolean);
  const measured = (sizes.length > 0 ? sizes : SIZES).map(measure);
  console.log('episodes  seconds  peak MB  unchanged: seconds  peak MB');
  for (const { episodes, seconds, peakMB, unchangedSeconds, unchangedPeakMB } of measured)
    console.log(
      [
        String(episodes).padEnd(8),
        seconds.toFixed(1).padStart(7),
        peakMB.toFixed(0).padStart(7),
        unchangedSeconds.toFixed(1).padStart(18),
        unchangedPeakMB.toFixed(0).padStart(7),
      ].join('  '),
    );
  if (process.argv.includes('--json')) console.log(JSON.stringify({ library: measured }));
  process.exitCode = measured.every(({ peakMB }) => peakMB <= MOST_MB) ? 0 : 1;
}

function measure(episodes: number): Figures {
  const folder = mkdtempSync(join(tmpdir(), 'cuelight-bench-'));
  try {
    writeSources(join(folder, 'sources'), episodes);
    const { seconds, peakMB } = spawnImport(folder);
    const again = spawnImport(folder);
    return {
      episodes,
      seconds,
      peakMB,
      unchangedSeconds: again.seconds,
      unchangedPeakMB: again.peakMB,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeSources(sources: string, episodes: number): void {
  const documents = readdirSync(TALK).filter((name) => name !== 'episode.yaml');
  for (let nth = 1; nth <= episodes; nth += 1) {
    const id = `talk-${nth}`;
    mkdirSync(join(sources, id), { recursive: true });
    writeFileSync(join(sources, id, 'episode.yaml'), `id: ${id}\nlanguage: en\nduration: 58:47\n`);
    for (const name of documents) linkOrCopy(join(TALK, name), join(sources, id, name));
  }
}

/** 2,000 copies of one file need not be 2,000 files on the disk, where the folders lie on one. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function spawnImport(folder: string): { seconds: number; peakMB: number } {
  const script = fileURLToPath(import.meta.url);
  const run = spawnSync(process.execPath, ['--import', 'tsx', script, '--one', folder], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}
