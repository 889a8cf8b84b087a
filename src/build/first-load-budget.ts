import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { firstLoad } from './first-load.ts';

/** What the first load of a page may weigh, in bytes of gzipped JavaScript. */
const BUDGET = 107_200;

/** Fails the build when the first load weighs more than the budget: what is written is weighed, after all else is done. */
export function firstLoadBudget(budget = BUDGET): Plugin {
  let folder = '';
  let base = '/';
  return {
    name: 'cuelight-budget',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
      base = config.base;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const scripts = firstLoad(folder, base);
        const weight = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
        const sentence = `First load: ${kB(weight)} of ${kB(budget)} JavaScript (gzip)`;
        const list = scripts.map(({ file, bytes }) => `${file} ${kB(bytes)}`).join(', ');
        if (weight <= budget) this.info(`${sentence}: ${list}.`);
        else
          this.error(
            `${sentence}: ${list}. What a press opens, and what a page does without at its first paint, is imported when it is needed: import('./part.tsx').`,
          );
      },
    },
  };
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
