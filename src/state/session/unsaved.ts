import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  LoadOutcome,
  LoadRefusal,
  Refusal,
  SaveOutcome,
} from '../../library/records/save-outcome.ts';

/** What a person makes of an episode; each is kept by itself. */
export type Made = 'attachment' | 'corrections' | 'verdicts';

export interface UnsavedState {
  /** Why something is not kept; null where all is, and once that was read. */
  why: Refusal | null;
  /** Why something of earlier visits is not shown; null where all is, and once that was read. */
  unread: LoadRefusal | null;
}

export interface Unsaved {
  store: StoreApi<UnsavedState>;
  /** Takes every save of what a person made: a later one of the same kind has in it what was refused before. */
  heed(of: Made, save: Promise<SaveOutcome>): void;
  /** Takes what became of a load of what a person made. */
  missed(load: LoadOutcome<unknown>): void;
  dismiss(): void;
}

/** What became of the changes that somebody made: what was refused, then or now, is to be said. */
export function createUnsaved(): Unsaved {
  const refused = new Map<Made, Refusal>();
  const store = createStore<UnsavedState>(() => ({ why: null, unread: null }));
  const tell = () => store.setState({ why: [...refused.values()].at(-1) ?? null });
  return {
    store,
    heed(of, save) {
      void save.then((outcome) => {
        refused.delete(of);
        if (outcome.kind === 'refused') refused.set(of, outcome.why);
        tell();
      });
    },
    missed(load) {
      // Where the browser may keep nothing, nothing is missing.
      if (load.kind === 'refused' && load.why !== 'blocked') store.setState({ unread: load.why });
    },
    dismiss() {
      refused.clear();
      store.setState({ why: null, unread: null });
    },
  };
}
