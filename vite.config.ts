import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { firstLoadBudget } from './src/build/first-load-budget.ts';
import { firstPaint } from './src/build/first-paint.ts';
import { iconSprite } from './src/build/icon-sprite.ts';
import { laterParts } from './src/build/later-parts.ts';
import { libraryFolder } from './src/build/library-folder.ts';
import { staticHost } from './src/build/static-host.ts';

/** A limit ends a hang: no test judges by it how fast a machine is. */
const LIMITS = {
  testTimeout: 120_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 30_000 } },
};

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    libraryFolder(),
    firstPaint(),
    iconSprite(),
    laterParts(),
    staticHost(),
    firstLoadBudget(),
  ],
  build: {
    target: 'es2022',
    // Every browser with the Custom Highlight API preloads modules itself.
    modulePreload: { polyfill: false },
    // One sheet, which is there from the start: a part whose own sheet did not come was shown without a style ever after.
    cssCodeSplit: false,
    // All that the first load needs in one file: cut into a dozen it is 4 kB larger.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
  // The search worker is a module, so that it shares no code twice and loads what it needs.
  worker: { format: 'es' },
  test: {
    reporters: ['default', './tests/support/reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          environment: 'node',
          isolate: false,
          setupFiles: ['tests/support/seed.ts'],
          ...LIMITS,
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/support/component-setup.ts'],
          ...LIMITS,
        },
      },
      inChromium('e2e'),
      // Beside `npm test`: axe looks at every page in every state, theme, width and language.
      inChromium('a11y'),
      // So is the list of faults: `npm run check:faults` prints it as a table.
      inChromium('faults'),
    ],
  },
});

/** They wait more than they work: four files together, after the tests that only work. */
function inChromium(name: 'e2e' | 'a11y' | 'faults'): TestProjectConfiguration {
  return {
    test: {
      name,
      include: [`tests/${name}/**/*.e2e.ts`],
      environment: 'node',
      globalSetup: ['tests/e2e/setup.ts'],
      maxWorkers: 4,
      sequence: { groupOrder: 1 },
      ...LIMITS,
    },
  };
}
