/** Watched folders that go and come back: renamed, deleted, on a disk that was taken out. The watcher itself loses them. */
import { stat } from 'node:fs/promises';

/** Milliseconds between two looks. */
const PAUSE = 500;

interface Reaction {
  /** It is not there any more. */
  onGone: (path: string) => void;
  /** It is there again, or another one is in its place. */
  onBack: (path: string) => void;
}

/** Looks for the folders again and again; returns what ends it. */
export function watchFolders(paths: readonly string[], { onGone, onBack }: Reaction): () => void {
  const known = new Map<string, string | null>();
  let isLooking = false;
  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    for (const path of paths) {
      const before = known.get(path);
      const found = await identityOf(path);
      known.set(path, found);
      if (before === undefined || before === found) continue;
      if (found === null) onGone(path);
      else onBack(path);
    }
    isLooking = false;
  };
  void look();
  const timer = setInterval(() => void look(), PAUSE);
  return () => clearInterval(timer);
}

/** The same as long as it is the same folder; null where there is none. */
async function identityOf(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  return found === null ? null : `${found.dev}:${found.ino}`;
}
