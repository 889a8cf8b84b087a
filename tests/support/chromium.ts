/**
 * The browser of the end-to-end tests and benches: a Chromium that is already here, else one that is fetched once. Tests
 * take its headless shell where there is one, the same engine without the windows it never shows: half the time.
 * Callers close what `openBrowser` gives them in `finally`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
} from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Debian builds it with its `chromium`, from one source. */
const SHELL = '/usr/bin/chromium-headless-shell';

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

/** Path of a Chromium that runs, or null. `CUELIGHT_CHROMIUM` beats every other place and is believed. */
function findChromium(): string | null {
  const told = process.env.CUELIGHT_CHROMIUM;
  if (told) return told;
  // Where a distribution ships a snap, the program may be a stub that only says so: let it tell its version.
  return [...PLACES, chromium.executablePath()].find(runs) ?? null;
}

/** As `findChromium`; where there is none, installs one. Throws a sentence a person can act on. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== null) return found;
  for (const install of [installFromDistribution, installFromPlaywright]) {
    install();
    const installed = findChromium();
    if (installed !== null) return installed;
  }
  throw new Error(
    'No Chromium was found and none could be installed. Install Chromium or Chrome and try again, ' +
      'or set CUELIGHT_CHROMIUM to the path of its program.',
  );
}

/** Path of the headless shell, else of what `ensureChromium` finds, which whoever set `CUELIGHT_CHROMIUM` wants. */
export function ensureShell(): string {
  if (process.env.CUELIGHT_CHROMIUM) return process.env.CUELIGHT_CHROMIUM;
  const full = ensureChromium();
  if (!runs(SHELL)) installPackage('chromium-headless-shell');
  return runs(SHELL) ? SHELL : full;
}

/** `flags`: what one bench needs besides. */
export async function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: [...FLAGS, ...flags] });
}

/** What the tests look at pages with. Their setup has found it. */
export async function openShell(): Promise<Browser> {
  const executablePath = process.env.CUELIGHT_SHELL ?? ensureShell();
  return chromium.launch({ executablePath, args: FLAGS });
}

/**
 * A browser of its own whose user has changed its settings: `settings` as Chromium's file `Preferences` holds them. `close`
 * ends it and takes its profile away.
 */
export async function openProfile(
  settings: object,
  options: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'cuelight-profile-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(settings));
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    executablePath: ensureChromium(),
    args: FLAGS,
  });
  const close = async () => {
    await context.close();
    // The last of its processes may still write.
    await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  };
  return { context, close };
}

/** First choice, because the package brings the shared libraries with it. */
function installFromDistribution(): void {
  installPackage('chromium');
}

/** Needs root; else it does nothing. */
function installPackage(name: string): void {
  if (process.getuid?.() !== 0 || !runs('apt-get')) return;
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', name]);
}

function installFromPlaywright(): void {
  const library = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  run(process.execPath, [join(library, 'cli.js'), 'install', 'chromium']);
}

function run(command: string, args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

function runs(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}
