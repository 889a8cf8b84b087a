/** Imports again whatever changes, until it is closed; a fault is a line, and no reason to end. */
import { dirname } from 'node:path';
import { watch } from 'chokidar';
import { isDynamicPattern } from 'tinyglobby';
import type { ImportArguments } from './import-arguments.ts';
import { printChanges } from './import-report.ts';
import { importWanted, LEFT, MOST_LEFT } from './run-import.ts';
import { firstOf } from './told-problems.ts';
import { watchFolders } from './watched-folders.ts';

/** Milliseconds to wait for a copied folder to be complete, before it is imported. */
const SETTLE = 200;

export interface ImportWatcher {
  /** Resolves when the files are watched. */
  ready: Promise<void>;
  /** Resolves when the import that is running has ended. */
  close(): Promise<void>;
}

export function watchImport(wanted: ImportArguments, print: (line: string) => void): ImportWatcher {
  const paths = wanted.paths.length === 0 ? [wanted.sources] : wanted.paths.map(watchedPath);
  const watcher = watch(paths, { ignoreInitial: true });
  // One after the other: two imports at once would remove each other's files.
  let running = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const gone = new Set<string>();
  const again = async () => {
    // Of a folder that is not there nothing can be said, least of all that its episodes are to go.
    if (gone.size > 0) return;
    try {
      const { reports, left } = await importWanted(wanted);
      for (const line of [...printChanges(reports), ...firstOf(left, MOST_LEFT, LEFT)]) print(line);
    } catch (error) {
      print(`The import stopped: ${(error as Error).message}`);
    }
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(again);
    }, SETTLE);
  };
  watcher.on('all', soon);
  const endLooking = watchFolders(paths, {
    onGone: (path) => {
      gone.add(path);
      print(`“${path}” is gone. The library stays as it is until it is back.`);
    },
    onBack: (path) => {
      if (gone.delete(path)) print(`“${path}” is back.`);
      watcher.unwatch(path);
      watcher.add(path);
      soon();
    },
  });
  watcher.on('error', (error) => print(`Not everything is watched: ${String(error)}`));
  const ready = new Promise<void>((resolve) => {
    watcher.once('ready', () => {
      print(`Watching ${paths.join(', ')}. Ctrl-C ends.`);
      resolve();
    });
  });
  return {
    ready,
    async close() {
      endLooking();
      clearTimeout(timer);
      await watcher.close();
      await running;
    },
  };
}

/** Of a pattern the folder it looks in. */
function watchedPath(path: string): string {
  let folder = path;
  while (isDynamicPattern(folder)) folder = dirname(folder);
  return folder;
}
