/** Bundles both sides of the measurement as the product is bundled; what is measured is what would be shipped. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** `page.js`, `worker.js`, `node-side.js` and `index.html` in `folder`. */
export async function buildRuns(folder: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: Object.fromEntries(
          ['page', 'worker', 'node-side'].map((name) => [name, join(here, `${name}.ts`)]),
        ),
        formats: ['es'],
      },
      rolldownOptions: { external: [/^node:/] },
    },
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><script type="module" src="/page.js"></script>',
  );
}
