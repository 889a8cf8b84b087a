import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { expectMore } from '../kit/at-rest.ts';
import { FaultPage } from '../kit/fault-page.tsx';
import { LoadingText } from '../kit/loading-text.tsx';
import { ReaderPage } from '../reader/reader-page.tsx';
import type { Services } from '../services/services.ts';
import { Frame, NotFoundPage } from './frame.tsx';
import { loadReader } from './load-reader.ts';
import {
  parseSearch,
  stringifySearch,
  validateLibrarySearch,
  validateReaderSearch,
  validateSearchPageSearch,
} from './search-params.ts';

const rootRoute = createRootRouteWithContext<Services>()({
  component: Frame,
  notFoundComponent: NotFoundPage,
});

const libraryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: validateLibrarySearch,
  loader: async ({ context }) => {
    const [first, kept] = await Promise.all([
      context.catalog.page(null),
      context.shelf.loadPlaces(),
    ]);
    return { first, kept };
  },
  // What narrows the list goes into the address, and is no reason to read all of it again.
  shouldReload: ({ cause }) => cause !== 'stay',
  component: lazyRouteComponent(() => import('../library/library-page.tsx'), 'LibraryPage'),
});

const readerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/episode/$id',
  validateSearch: validateReaderSearch,
  loader: ({ context, params, abortController }) =>
    loadReader(context, params.id, abortController.signal),
  // What is typed to find something goes into the address, and is no reason to fetch the episode again.
  shouldReload: ({ cause }) => cause !== 'stay',
  component: ReaderPage,
});

const searchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/search',
  validateSearch: validateSearchPageSearch,
  component: lazyRouteComponent(() => import('../search/search-page.tsx'), 'SearchPage'),
});

const routeTree = rootRoute.addChildren([libraryRoute, readerRoute, searchRoute]);

export function createAppRouter(services: Services, basePath: string) {
  const router = createRouter({
    routeTree,
    context: services,
    basepath: basePath,
    parseSearch,
    stringifySearch,
    // The reader places itself: at the line a link names, or where the last visit ended.
    scrollRestoration: ({ location }) => !location.pathname.includes('/episode/'),
    defaultPreload: 'intent',
    // Each visit asks the shelf again: progress changes while the reader plays.
    defaultStaleTime: 0,
    defaultPendingMs: 300,
    defaultPendingComponent: LoadingText,
    defaultErrorComponent: FaultPage,
  });
  let shown = expectMore();
  router.subscribe('onBeforeNavigate', () => {
    shown();
    shown = expectMore();
  });
  router.subscribe('onResolved', () => shown());
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
