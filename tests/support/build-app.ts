import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The library imported and the app built, into `dist`. `CUELIGHT_E2E_NO_BUILD=1` takes what was built before. */
export function buildApp(): void {
  if (process.env.CUELIGHT_E2E_NO_BUILD) return;
  run('import');
  run('build');
}

function run(script: string): void {
  const done = spawnSync('npm', ['run', '--silent', script], {
    cwd: root,
    env: productionEnvironment(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0)
    throw new Error(`\`npm run ${script}\` failed:\n${done.stdout}\n${done.stderr}`);
}

/** Without vitest's own NODE_ENV=test, which would build React for development. */
export function productionEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, VITEST: __, ...rest } = process.env;
  return rest;
}
