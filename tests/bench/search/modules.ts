/** The contenders' code, fetched when asked for, so that none carries another's. */
import type { FinderModule } from './contenders/finder.ts';

export const MODULES = {
  ours: () => import('./contenders/ours.ts'),
  minisearch: () => import('./contenders/mini-search.ts'),
  fuse: () => import('./contenders/fuse-lines.ts'),
  indexOf: () => import('./contenders/index-of.ts'),
} satisfies Record<string, () => Promise<FinderModule>>;

export type ContenderName = keyof typeof MODULES;
