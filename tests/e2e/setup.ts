/**
 * Once for all end-to-end tests: the library is imported, the app built, and the real `vite preview` serves it, as
 * `npm start` does. `CUELIGHT_E2E_NO_BUILD=1` takes what was built before.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { buildApp, productionEnvironment } from '../support/build-app.ts';
import { ensureChromium, ensureShell } from '../support/chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the app is served: `http://127.0.0.1:port`, no slash at the end. */
    address: string;
  }
}

const HOST = '127.0.0.1';
const START_LIMIT_MS = 120_000;
const root = fileURLToPath(new URL('../..', import.meta.url));
const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));

export default async function setup(project: TestProject): Promise<() => void> {
  // Looked for once: the workers that run the tests inherit the answer.
  process.env.CUELIGHT_SHELL = ensureShell();
  process.env.CUELIGHT_CHROMIUM = ensureChromium();
  buildApp();
  const port = await freePort();
  const address = `http://${HOST}:${port}`;
  const preview = spawn(
    process.execPath,
    [vite, 'preview', '--host', HOST, '--port', String(port), '--strictPort'],
    { cwd: root, env: productionEnvironment(), stdio: ['ignore', 'ignore', 'inherit'] },
  );
  await answered(address, preview);
  project.provide('address', address);
  return () => {
    preview.kill();
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, HOST, resolve));
  const place = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (place === null || typeof place === 'string') throw new Error('No free port was found.');
  return place.port;
}

async function answered(address: string, server: ChildProcess): Promise<void> {
  const giveUp = Date.now() + START_LIMIT_MS;
  while (Date.now() < giveUp && server.exitCode === null) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill();
  throw new Error('`vite preview` did not start to serve the app.');
}
