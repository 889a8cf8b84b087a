/** Every page but the reader's, and the way from each to each. A part of its own: an episode opens without it. */
import {
  createBrowserHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  Outlet,
  type RouterHistory,
  RouterProvider,
  useRouter,
  useRouterState,
} from '@tanstack/react-router';
import { type ComponentType, useLayoutEffect } from 'react';
import { expectMore } from '../kit/at-rest.ts';
import { FaultPage } from '../kit/fault-page.tsx';
import { LoadingText, SAYS_SO_AFTER_MS } from '../kit/loading-text.tsx';
import { LibraryLoading } from '../library/library-loading.tsx';
import { LibraryPage } from '../library/library-page.tsx';
import { loadLibrary } from '../library/load-library.ts';
import { PeopleLoading } from '../people/people-loading.tsx';
import {
  loadPersonRoom,
  loadShowRoom,
  PersonRoom,
  ShowRoom,
  validateNameSearch,
} from '../people/people-room.tsx';
import { SearchPage } from '../search/search-page.tsx';
import { LIBRARY } from '../services/addresses.ts';
import { validateLibrarySearch, validateSearchPageSearch } from '../services/page-search-params.ts';
import { parseSearch, stringifySearch, validateReaderSearch } from '../services/search-params.ts';
import type { Services } from '../services/services.ts';
import { loadEpisode } from './load-episode.ts';
import { NotFoundPage } from './not-found-page.tsx';
import type { Host, Site } from './site.ts';

const rootRoute = createRootRouteWithContext<Services & { site: Site }>()({
  component: RouterPages,
  notFoundComponent: NotFoundPage,
});

const libraryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: validateLibrarySearch,
  loader: ({ context }) => loadLibrary(context),
  // What narrows the list goes into the address, and is no reason to read all of it again.
  shouldReload: ({ cause }) => cause !== 'stay',
  // Nothing is shown of the visit before while this one loads: where it is resumed has changed meanwhile.
  gcTime: 0,
  component: LibraryPage,
  pendingComponent: LateLibrary,
});

const readerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/episode/$id',
  validateSearch: validateReaderSearch,
  loader: ({ context, params, abortController }) =>
    context.site.first(params.id) ?? loadEpisode(context, params.id, abortController.signal),
  // What is typed to find something goes into the address, and is no reason to fetch the episode again.
  shouldReload: ({ cause }) => cause !== 'stay',
  // Nothing is shown of the visit before while this one loads: where it is resumed has changed meanwhile.
  gcTime: 0,
  // Its page is shown beside the router's (`shown-page.tsx`), as before the router came.
  component: () => null,
});

const searchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/search',
  validateSearch: validateSearchPageSearch,
  component: SearchPage,
});

const personRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/person',
  validateSearch: validateNameSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadPersonRoom(context, deps),
  component: () => <PersonRoom instead={<LateName />} />,
  pendingComponent: LateName,
});

const showRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/show',
  validateSearch: validateNameSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadShowRoom(context, deps),
  // Where an episode is resumed has changed since.
  gcTime: 0,
  component: () => <ShowRoom instead={<LateName />} />,
  pendingComponent: LateName,
});

const routeTree = rootRoute.addChildren([
  libraryRoute,
  readerRoute,
  searchRoute,
  personRoute,
  showRoute,
]);

export type AppRouter = ReturnType<typeof createAppRouter>;

export interface RouterView {
  router: AppRouter;
  /** Draws its pages. */
  View: ComponentType;
}

export function createAppRouter(
  services: Services,
  site: Site,
  basePath: string,
  history: RouterHistory,
) {
  const router = createRouter({
    routeTree,
    history,
    context: { ...services, site },
    basepath: basePath,
    parseSearch,
    stringifySearch,
    // The reader places itself: at the line a link names, or where the last visit ended.
    scrollRestoration: ({ location }) => !location.pathname.includes('/episode/'),
    // Each visit asks the shelf again: progress changes while the reader plays.
    defaultStaleTime: 0,
    // So does one whose page was fetched before: what was fetched for an earlier visit is not shown in a later one.
    defaultPreloadGcTime: 0,
    defaultPendingMs: SAYS_SO_AFTER_MS,
    defaultPendingComponent: LatePage,
    defaultErrorComponent: BrokenPage,
  });
  let shown = expectMore();
  router.subscribe('onBeforeNavigate', () => {
    shown();
    shown = expectMore();
  });
  router.subscribe('onResolved', () => shown());
  return router;
}

export function historyOf(host: Host): RouterHistory {
  return createBrowserHistory({ window: host });
}

/** What draws the pages of `router`. */
export function viewOf(router: AppRouter): ComponentType {
  return () => <RouterProvider router={router} />;
}

/** Loads what the page at `address` (`services/addresses.ts`) will show. */
export async function preparePage(router: AppRouter, address: string): Promise<void> {
  // A path without a parameter names its page as a route's does.
  const to = address.replace(/[?#].*/, '') as '/';
  await router.preloadRoute({ to });
}

/** Tells the site which page the router has brought up. */
function RouterPages() {
  const { site } = rootRoute.useRouteContext();
  const match = useRouterState({ select: ({ matches }) => matches.at(-1) });
  const isUp = match !== undefined && match.status !== 'pending';
  const path = match?.fullPath ?? '';
  const reader = match?.routeId === '/episode/$id' ? match : null;
  const loaded = reader?.loaderData ?? null;
  const search = reader?.search ?? null;
  useLayoutEffect(() => {
    if (!isUp) return;
    if (loaded === null || search === null) site.leave(path);
    else site.show(loaded);
  }, [site, isUp, path, loaded, search]);
  return <Outlet />;
}

function LateLibrary() {
  const { site } = rootRoute.useRouteContext();
  useLayoutEffect(() => site.leave(LIBRARY), [site]);
  return <LibraryLoading />;
}

/** Also while its code comes, when the page has been brought up. */
function LateName() {
  const { site } = rootRoute.useRouteContext();
  const name = useRouterState({
    select: ({ location }) => validateNameSearch(location.search).name,
  });
  useLayoutEffect(() => site.leave(''), [site]);
  return <PeopleLoading name={name ?? ''} />;
}

function LatePage() {
  const { site } = rootRoute.useRouteContext();
  useLayoutEffect(() => site.leave(''), [site]);
  return <LoadingText />;
}

function BrokenPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return <FaultPage error={error} onRetry={() => void router.invalidate().then(reset)} />;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
