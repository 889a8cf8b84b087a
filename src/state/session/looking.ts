import { parseQuery } from '../../search/query.ts';
import type { PreferencesStore } from '../preferences-store.ts';
import { exactHits } from './exact-hits.ts';
import type { Session } from './session.ts';

type HanVariants = typeof import('./found-variants.ts');

/** Who looks for Han means all its characters for one; no one else need load the table. */
const HAN = /\p{Script=Han}/u;

/** Near matches are looked for once the keys have been silent for this long. */
const REST_MS = 150;

export interface Looking {
  /** While an input method still composes a word, nothing new is looked for. */
  pause(isPaused: boolean): void;
  /** Begins to look; returns the function that ends it. */
  connect(): () => void;
}

/** Keeps the hits those of what is typed and of the text that is shown, in the order of the page. */
export function createLooking(
  { find, store }: Pick<Session, 'find' | 'store'>,
  preferences: PreferencesStore,
): Looking {
  const now = () => ({
    typed: find.store.getState().typed,
    view: store.getState().view,
    arrangement: preferences.getState().arrangement,
  });
  let shown: ReturnType<typeof now> | null = null;
  let isPaused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let variants: HanVariants | null = null;
  /** What was found may be more by now. */
  let isPartial = false;

  const lookForVariants = async () => {
    isPartial = false;
    variants = await import('./found-variants.ts').catch(() => null);
    isPartial = variants !== null;
    if (isPartial) look();
  };

  const look = () => {
    const next = now();
    const { typed, view } = next;
    if (isPaused || (isSame(next, shown) && !isPartial)) return;
    isPartial = false;
    clearTimeout(timer);
    const isSameWords = typed === shown?.typed;
    const take = isSameWords ? find.retake : find.take;
    shown = next;
    const query = parseQuery(typed);
    if (query.clauses.length === 0) {
      find.take({ kind: 'nothing' }, []);
      return;
    }
    if (variants === null && HAN.test(typed)) void lookForVariants();
    const exact = exactHits(view, query, variants?.variantsOf);
    if (exact.length > 0) {
      take({ kind: 'exact' }, exact);
      return;
    }
    find.wait();
    timer = setTimeout(async () => {
      timer = undefined;
      const near = await import('./near-hits.ts').catch(() => null);
      if (!isSame(next, shown)) return;
      if (near === null) {
        // Its code did not come: another word asks for it again.
        find.take({ kind: 'none', nearest: null }, []);
        return;
      }
      const { nearHits } = near;
      const { outcome, hits, best } = nearHits(view, query);
      // A link says itself which of them it means.
      if (isSameWords || find.store.getState().isPlaced) take(outcome, hits);
      else find.take(outcome, hits, best);
    }, REST_MS);
  };

  return {
    pause(next) {
      isPaused = next;
      look();
    },
    connect() {
      look();
      const stops = [find.store, store, preferences].map(({ subscribe }) => subscribe(look));
      return () => {
        for (const stop of stops) stop();
        // What was being looked for when this ended is looked for anew.
        if (timer !== undefined) shown = null;
        clearTimeout(timer);
      };
    },
  };
}

function isSame<T extends object>(a: T, b: T | null): boolean {
  return b !== null && (Object.keys(a) as (keyof T)[]).every((key) => a[key] === b[key]);
}
