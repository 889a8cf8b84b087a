/**
 * The library beside the app: served in dev and preview under `<base>library/`, published into the build's folder. Not
 * through public/, which vite copies whole on every build.
 */
import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, resolve, sep } from 'node:path';
import sirv from 'sirv';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { importLibrary } from '../cli/import-library.ts';
import { RECORD_FILE } from '../cli/import-record.ts';
import { printChanges } from '../cli/import-report.ts';
import { isLeftAside } from '../cli/library-folder.ts';
import { LOCK_FILE } from '../cli/library-lock.ts';

/** Milliseconds to wait for a copied folder to be complete, before it is imported. */
const SETTLE = 200;

export function libraryFolder(): Plugin {
  /** Another library than the one the sources make, for tests and measurements. */
  const chosen = process.env.CUELIGHT_LIBRARY;
  let library = '';
  let base = '/';
  let published = '';
  return {
    name: 'cuelight-library',
    configResolved(config) {
      library = resolve(config.root, chosen ?? 'data/library');
      base = config.base;
      published = resolve(config.root, config.build.outDir, 'library');
    },
    configureServer(server) {
      serve(server.middlewares, base, library);
      if (chosen === undefined) reimportOnChange(server, library);
    },
    configurePreviewServer(server) {
      serve(server.middlewares, base, library);
    },
    async writeBundle() {
      if (!existsSync(library))
        this.error(`There is no library at ${library}. Run “npm run import” first.`);
      // What it was made of is of use where it is made, and not to whoever reads it.
      const filter = (path: string) =>
        basename(path) !== RECORD_FILE &&
        !basename(path).startsWith(LOCK_FILE) &&
        !isLeftAside(basename(path));
      await cp(library, published, { recursive: true, filter });
    },
  };
}

/** A missing file is a 404: vite's own answer, the app's index.html, would pass for a broken episode. */
function serve(middlewares: Connect.Server, base: string, library: string): void {
  const files = sirv(library, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      // Everything else carries its content's hash in its name.
      const caching = /\/(?:catalog|search\/index)\.json$/.test(path)
        ? 'no-cache'
        : 'public, max-age=31536000, immutable';
      response.setHeader('Cache-Control', caching);
    },
  });
  middlewares.use(`${base}library`, (request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      response.end('There is no such file in the library.');
    });
  });
}

function reimportOnChange(server: ViteDevServer, library: string): void {
  const sources = resolve(server.config.root, 'data/sources');
  const { logger } = server.config;
  const reimport = async () => {
    try {
      const lines = printChanges(await importLibrary(sources, library));
      logger.info(lines.join('\n') || 'Nothing changed.', { timestamp: true });
      server.ws.send({ type: 'full-reload' });
    } catch (error) {
      logger.error(`The import stopped: ${(error as Error).message}`);
    }
  };
  let timer: NodeJS.Timeout | undefined;
  // One after the other: two imports at once would remove each other's files.
  let running = Promise.resolve();
  server.watcher.add(sources);
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(sources + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(reimport);
    }, SETTLE);
  });
}
