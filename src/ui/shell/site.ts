/**
 * Which page is shown. The page of an episode opens by itself: it needs a text and a player, and no router. All else, and
 * going from page to page, is the router's (`router.tsx`), which comes at rest or as soon as it is wanted; from then on it
 * says which episode is shown as well.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { onDemand } from '../../core/on-demand.ts';
import { expectMore } from '../kit/at-rest.ts';
import { SAYS_SO_AFTER_MS } from '../kit/loading-text.tsx';
import { whenIdle } from '../kit/when-idle.ts';
import type { LoadedEpisode } from '../reader/loaded-episode.ts';
import { episodeOf } from '../services/addresses.ts';
import type { Pages } from '../services/pages.ts';
import {
  parseSearch,
  type ReaderSearch,
  stringifySearch,
  validateReaderSearch,
  withFragment,
} from '../services/search-params.ts';
import type { Services } from '../services/services.ts';
import { loadEpisode } from './load-episode.ts';
import type { RouterView } from './router.tsx';

/** What of a window the site needs: where it is, and where it was. */
export type Host = Pick<Window, 'location' | 'history' | 'addEventListener'>;

export type Shown =
  /** A page of the router's, by its path. */
  | { kind: 'page'; path: string }
  | { kind: 'coming' }
  /** It has been coming for so long that somebody would ask. */
  | { kind: 'late' }
  | { kind: 'fault'; error: unknown; retry(): void }
  | {
      kind: 'episode';
      loaded: LoadedEpisode;
      search: ReaderSearch;
      /** How often a link was followed that leads to what is shown. */
      follows: number;
    };

export interface Site {
  readonly shown: StoreApi<Shown>;
  /** Null until it is wanted. */
  readonly router: StoreApi<RouterView | null>;
  /** What could not be opened from the text that is shown: tries again. Null where all could. */
  readonly lost: StoreApi<(() => void) | null>;
  readonly pages: Pages;
  /** Opens the page of the first address; once. */
  start(): void;
  /** The router has brought it up. What its address says is read there: the router comes to know of it later. */
  show(loaded: LoadedEpisode): void;
  /** Another page than an episode's is shown. */
  leave(path: string): void;
  /** Changes what the address says of the episode, in the same entry of the history. */
  write(change: Partial<ReaderSearch>): void;
  /** The episode that the first address named, for the router to go on with, until another page is shown. */
  first(id: string): Promise<LoadedEpisode> | null;
}

export function createSite(services: Services, basePath: string, host: Host): Site {
  const { location, history } = host;
  const base = basePath.replace(/\/$/, '');
  const here = () => location.pathname.slice(base.length) || '/';
  const named = episodeOf(here());
  const shown = createStore<Shown>(() =>
    named === null ? { kind: 'page', path: here() } : { kind: 'coming' },
  );
  const router = createStore<RouterView | null>(() => null);
  const lost = createStore<(() => void) | null>(() => null);
  let playhead: (() => number) | null = null;
  let first: { id: string; loaded: Promise<LoadedEpisode> } | null = null;

  const show = (next: Shown) => shown.setState(next, true);
  let follows = 0;
  /** It shows the episode that is shown, and nobody has left that yet. */
  const leadsHere = (address: string, { episode }: LoadedEpisode) =>
    episodeOf(address) === episode.id && episodeOf(here()) === episode.id;
  const readSearch = () => validateReaderSearch(parseSearch(location.search));

  const open = (id: string) => {
    show({ kind: 'coming' });
    const came = expectMore();
    /** Whoever went elsewhere meanwhile stays there. */
    const showNow = (next: Shown) => {
      const { kind } = shown.getState();
      if (kind === 'coming' || kind === 'late') show(next);
    };
    const timer = setTimeout(() => showNow({ kind: 'late' }), SAYS_SO_AFTER_MS);
    const loaded = loadEpisode(services, id);
    first = { id, loaded };
    loaded
      .then(
        (episode) => {
          showNow({ kind: 'episode', loaded: episode, search: readSearch(), follows });
          whenIdle(() => {
            bring();
            came();
          });
        },
        (error) => {
          first = null;
          showNow({ kind: 'fault', error, retry: () => open(id) });
          came();
        },
      )
      .finally(() => clearTimeout(timer));
  };

  /** Its code, asked for again where it did not come. */
  const load = onDemand(() => import('./router.tsx'));
  /** Begins where the page is, or goes to `href`. */
  const begin = async (href?: string) => {
    const code = await load();
    const present = router.getState();
    if (present !== null) {
      const { history } = present.router;
      // As a browser does it: a link to where one is makes no entry.
      if (href !== undefined) history[href === history.location.href ? 'replace' : 'push'](href);
      return { code, ...present };
    }
    if (href !== undefined) history.pushState(null, '', href);
    const made = code.createAppRouter(services, site, base, code.historyOf(host));
    const begun = { router: made, View: code.viewOf(made) };
    router.setState(begun, true);
    return { code, ...begun };
  };
  const bring = () => {
    const came = expectMore();
    begin().then(came, (error) => {
      came();
      // A text that is read goes on being read.
      if (shown.getState().kind === 'page') show({ kind: 'fault', error, retry: bringAnew });
    });
  };
  const bringAnew = () => {
    show({ kind: 'page', path: here() });
    bring();
  };
  let hasStarted = false;

  const site: Site = {
    shown,
    router,
    lost,
    pages: {
      href: (address) => base + address,
      url: (address) => location.origin + base + address,
      go(address) {
        const href = base + address;
        const present = shown.getState();
        const isHere = present.kind === 'episode' && leadsHere(address, present.loaded);
        if (isHere) follows += 1;
        // No change of the address would tell of it.
        if (isHere && withoutHash(href) === location.pathname + location.search)
          show({ ...present, follows });
        else
          begin(href).then(
            () => lost.setState(null, true),
            // A text that is read goes on being read.
            () => {
              if (present.kind === 'episode')
                lost.setState(() => () => site.pages.go(address), true);
              else location.assign(href);
            },
          );
      },
      prepare(address) {
        begin()
          .then(({ code, router }) => code.preparePage(router, address))
          .catch(() => {});
      },
      playhead: () => playhead?.() ?? null,
      tellPlayhead(read) {
        playhead = read;
        return () => {
          if (playhead === read) playhead = null;
        };
      },
      reload() {
        if (playhead !== null) site.write({ t: String(Math.floor(playhead())) });
        location.reload();
      },
    },
    show(loaded) {
      if (loaded.episode.id !== first?.id) first = null;
      show({ kind: 'episode', loaded, search: readSearch(), follows });
    },
    leave(path) {
      first = null;
      show({ kind: 'page', path });
    },
    write(change) {
      const before = shown.getState();
      // What comes late, of an episode that is being left, is not written into the address of the next page.
      if (before.kind !== 'episode' || before.loaded.episode.id !== episodeOf(here())) return;
      const search = validateReaderSearch({ ...before.search, ...change });
      history.replaceState(
        history.state,
        '',
        location.pathname + stringifySearch({ ...search }) + location.hash,
      );
      show({ ...before, search });
    },
    first: (id) => (first?.id === id ? first.loaded : null),
    start() {
      if (hasStarted) return;
      hasStarted = true;
      const search = withFragment(location.search, location.hash);
      if (named !== null && search !== null)
        history.replaceState(history.state, '', location.pathname + search);
      // The reader places itself: at the line a link names, or where the last visit ended.
      history.scrollRestoration = 'manual';
      host.addEventListener('popstate', bring, { once: true });
      if (named === null) bring();
      else open(named);
    },
  };

  return site;
}

function withoutHash(href: string): string {
  return href.replace(/#.*/, '');
}
