/** What somebody corrects in an episode: put in at once, kept in this browser, taken back step by step. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { onDemand } from '../../core/on-demand.ts';
import { loadedOr, type SaveOutcome } from '../../library/records/save-outcome.ts';
import type { Shelf } from '../../library/shelf.ts';
import type { CorrectionsStart, CorrectionsState, Corrector } from './corrector.ts';

export interface Corrections extends Corrector {
  store: StoreApi<CorrectionsState>;
}

/**
 * `heed` gets what became of each change that was to be kept. Most visits correct nothing, and load nothing for it: the
 * code comes with the first change, and one for which it does not come is made with the next.
 */
export function createCorrections(
  start: CorrectionsStart,
  shelf: Pick<Shelf, 'changeCorrections'>,
  heed: (save: Promise<SaveOutcome>) => void,
): Corrections {
  const store = createStore<CorrectionsState>(() => ({
    episode: start.corrected,
    file: loadedOr(start.stored, null),
    canUndo: false,
  }));
  const load = onDemand(async () => {
    const { createCorrector } = await import('./corrector.ts');
    return createCorrector(start, store, shelf, heed);
  });
  // In the order in which they were asked for: each change builds on the one before.
  let waiting: ((corrector: Corrector) => void)[] = [];
  const later = (work: (corrector: Corrector) => void) => {
    waiting.push(work);
    load().then(
      (corrector) => {
        const works = waiting;
        waiting = [];
        for (const work of works) work(corrector);
      },
      () => heed(Promise.resolve({ kind: 'refused', why: 'failed' })),
    );
  };
  return {
    store,
    change: (edit) => later(({ change }) => change(edit)),
    undo: () => later(({ undo }) => undo()),
    tap: (...heard) => later(({ tap }) => tap(...heard)),
  };
}
