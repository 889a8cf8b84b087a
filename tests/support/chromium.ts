/**
 * The browser of the end-to-end tests and benches: a Chromium that is already here, else one that is fetched once.
 * Callers close what `openBrowser` gives them in `finally`.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** No GPU, no network of the browser's own, and playback without a gesture: what a test machine needs. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
  '--mute-audio',
];

/** Path of a Chromium that is installed, or null. `CUELIGHT_CHROMIUM` beats every other place. */
export function findChromium(): string | null {
  const places = [process.env.CUELIGHT_CHROMIUM, ...PLACES, chromium.executablePath()];
  return places.find((place) => place !== undefined && isExecutable(place)) ?? null;
}

/** As `findChromium`; where there is none, installs one. Throws a sentence a person can act on. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== null) return found;
  for (const install of [installFromDistribution, installFromPlaywright]) {
    install();
    const installed = findChromium();
    if (installed !== null && run(installed, ['--version'])) return installed;
  }
  throw new Error(
    'No Chromium was found and none could be installed. Install Chromium or Chrome and try again, ' +
      'or set CUELIGHT_CHROMIUM to the path of its program.',
  );
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: FLAGS });
}

/** First choice, because the package brings the shared libraries with it; needs root. */
function installFromDistribution(): void {
  if (process.getuid?.() !== 0 || !run('apt-get', ['--version'])) return;
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
}

function installFromPlaywright(): void {
  const library = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  run(process.execPath, [join(library, 'cli.js'), 'install', 'chromium']);
}

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
