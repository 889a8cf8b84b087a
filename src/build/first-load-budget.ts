import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** What the first load of the reader page may weigh, in bytes of gzipped JavaScript: 130 kB. */
const BUDGET = 130_000;

/**
 * Fails the build when the entry, which holds the reader page, and all it imports at once weigh more than the budget. What
 * is loaded later (the player, other pages, workers) does not count.
 */
export function firstLoadBudget(): Plugin {
  return {
    name: 'cuelight-budget',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const roots = chunks.filter((chunk) => chunk.isEntry);
      const weight = [...importedAtOnce(roots, bundle)].reduce(
        (sum, chunk) => sum + gzipSync(chunk.code).length,
        0,
      );
      const sentence = `First load of the reader page: ${kB(weight)} of ${kB(BUDGET)} JavaScript (gzip).`;
      if (weight > BUDGET) this.error(`${sentence} Load something of it later.`);
      this.info(sentence);
    },
  };
}

function importedAtOnce(
  roots: Rolldown.OutputChunk[],
  bundle: Rolldown.OutputBundle,
): Set<Rolldown.OutputChunk> {
  const found = new Set<Rolldown.OutputChunk>();
  const visit = (chunk: Rolldown.OutputChunk) => {
    if (found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') visit(imported);
    }
  };
  for (const root of roots) visit(root);
  return found;
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
