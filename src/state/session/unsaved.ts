import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Refusal, SaveOutcome } from '../../library/records/save-outcome.ts';

/** What a person makes of an episode; each is kept by itself. */
export type Made = 'attachment' | 'corrections' | 'verdicts';

export interface Unsaved {
  /** Why something is not kept; null where all is, and once that was read. */
  store: StoreApi<{ why: Refusal | null }>;
  /** Takes every save of what a person made: a later one of the same kind has in it what was refused before. */
  heed(of: Made, save: Promise<SaveOutcome>): void;
  dismiss(): void;
}

/** What became of the changes that somebody made: a save that was refused is to be said. */
export function createUnsaved(): Unsaved {
  const refused = new Map<Made, Refusal>();
  const store = createStore<{ why: Refusal | null }>(() => ({ why: null }));
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
    dismiss() {
      refused.clear();
      tell();
    },
  };
}
