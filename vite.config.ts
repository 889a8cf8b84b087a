import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { firstLoadBudget } from './src/cli/vite-budget.ts';
import { libraryFolder } from './src/cli/vite-library.ts';
import { preloadReader } from './src/cli/vite-preload.ts';
import { staticHost } from './src/cli/vite-static-host.ts';

/** What every page needs at once. Fuse, the player and the database come later. */
const PACKAGES =
  /node_modules[\\/](react|react-dom|scheduler|@tanstack|use-sync-external-store|valibot|zustand)[\\/]/;

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    libraryFolder(),
    preloadReader(),
    staticHost(),
    firstLoadBudget(),
  ],
  build: {
    target: 'es2022',
    // Every browser with the Custom Highlight API preloads modules itself.
    modulePreload: { polyfill: false },
    // One file of packages is 2.5 kB smaller than the six it would be cut into, and stays cached between releases.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'packages', test: PACKAGES }] } },
    },
  },
  // The search worker is a module, so that it shares no code twice and loads what it needs.
  worker: { format: 'es' },
  test: {
    reporters: ['default', './tests/support/reporter.ts'],
    projects: [
      {
        test: { name: 'unit', include: ['tests/**/*.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/support/component-setup.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/{e2e,a11y}/**/*.e2e.ts'],
          environment: 'node',
          globalSetup: ['tests/e2e/setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
