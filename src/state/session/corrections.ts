/** What somebody corrects in an episode: put in at once, kept in this browser, taken back step by step. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CorrectionsFile } from '../../core/contract/corrections-file.ts';
import type { EpisodeFile, Track } from '../../core/contract/episode-file.ts';
import { onDemand } from '../../core/on-demand.ts';
import {
  type LoadOutcome,
  loadedOr,
  type SaveOutcome,
} from '../../library/records/save-outcome.ts';
import type { Shelf } from '../../library/shelf.ts';
import type { Corrector, Edit } from './corrector.ts';

export interface CorrectionsState {
  /** The episode with the corrections put in. */
  episode: EpisodeFile;
  /** Null while there are none. */
  file: CorrectionsFile | null;
  /** A change of this visit can be taken back. */
  canUndo: boolean;
}

export interface Corrections {
  store: StoreApi<CorrectionsState>;
  change(edit: Edit): void;
  undo(): void;
  /** The line was just heard: it begins now, at `time` less what a finger takes. */
  tap(track: Track, cueIndex: number, time: number): void;
  /** Confirms or changes who speaks in the turn of a cue. */
  nameTurn(track: Track, cueIndex: number): void;
}

export interface CorrectionsStart {
  /** As published. */
  episode: EpisodeFile;
  /** The same with `stored` put in. */
  corrected: EpisodeFile;
  stored: LoadOutcome<CorrectionsFile | null>;
}

/**
 * `heed` gets what became of each change that was to be kept. Most visits correct nothing, and load nothing for it: the
 * code comes with the first change, and one for which it does not come was not kept.
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
  const later = (work: (corrector: Corrector) => void) => {
    load()
      .then(work)
      .catch(() => heed(Promise.resolve({ kind: 'refused', why: 'failed' })));
  };
  return {
    store,
    change: (edit) => later(({ change }) => change(edit)),
    undo: () => later(({ undo }) => undo()),
    tap: (...heard) => later(({ tap }) => tap(...heard)),
    nameTurn: (...turn) => later(({ nameTurn }) => nameTurn(...turn)),
  };
}
