import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Refusal, SaveOutcome } from '../../library/records/save-outcome.ts';

export interface Unsaved {
  /** Why the latest change was not kept; null where it was, and once that was read. */
  store: StoreApi<{ why: Refusal | null }>;
  /** Takes every save of what a person made. */
  heed(save: Promise<SaveOutcome>): void;
  dismiss(): void;
}

/** What became of the changes that somebody made: a save that was refused is to be said. */
export function createUnsaved(): Unsaved {
  const store = createStore<{ why: Refusal | null }>(() => ({ why: null }));
  return {
    store,
    heed(save) {
      void save.then((outcome) =>
        store.setState({ why: outcome.kind === 'saved' ? null : outcome.why }),
      );
    },
    dismiss: () => store.setState({ why: null }),
  };
}
