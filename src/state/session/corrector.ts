/** How corrections are made, kept beside what other windows correct, and taken back. */
import type { StoreApi } from 'zustand/vanilla';
import type { CorrectionsFile } from '../../core/contract/corrections-file.ts';
import type { EpisodeFile, Track } from '../../core/contract/episode-file.ts';
import { applyCorrections } from '../../corrections/apply-corrections.ts';
import {
  type CorrectionsChange,
  changeBetween,
  isWithoutChange,
  undoOf,
  withChange,
} from '../../corrections/corrections-change.ts';
import * as edits from '../../corrections/edit-corrections.ts';
import { isSameRecord } from '../../library/records/is-same-record.ts';
import {
  type LoadOutcome,
  loadedOr,
  type SaveOutcome,
} from '../../library/records/save-outcome.ts';
import type { Shelf } from '../../library/shelf.ts';

/** Gets what there is so far and returns what there shall be. */
export type Edit = (file: CorrectionsFile, make: typeof edits) => CorrectionsFile;

export interface CorrectionsState {
  /** The episode with the corrections put in. */
  episode: EpisodeFile;
  /** Null while there are none. */
  file: CorrectionsFile | null;
  /** A change of this visit can be taken back. */
  canUndo: boolean;
}

export interface CorrectionsStart {
  /** As published. */
  episode: EpisodeFile;
  /** The same with `stored` put in. */
  corrected: EpisodeFile;
  stored: LoadOutcome<CorrectionsFile | null>;
}

export interface Corrector {
  change(edit: Edit): void;
  undo(): void;
  /** The line was just heard: it begins now, at `time` less what a finger takes. */
  tap(track: Track, cueIndex: number, time: number): void;
}

/** Seconds between the first word of a line and the finger of somebody who heard it. */
const REACTION = 0.2;

/** Everything is shown in `store` at once; `heed` gets what became of each change that was to be kept. */
export function createCorrector(
  { episode, stored }: CorrectionsStart,
  store: StoreApi<CorrectionsState>,
  shelf: Pick<Shelf, 'changeCorrections'>,
  heed: (save: Promise<SaveOutcome>) => void,
): Corrector {
  /** As stored, as far as that is known. */
  let base = loadedOr(stored, null);
  /** The changes that are not known to be kept, the latest last. */
  let unkept: CorrectionsChange[] = [];
  /** The changes of this visit that can be taken back, the latest last. */
  const made: CorrectionsChange[] = [];

  const after = (file: CorrectionsFile | null, changes: readonly CorrectionsChange[]) =>
    changes.reduce(withChange, file ?? edits.noCorrections(episode.id));
  const show = () => {
    const file = orNull(after(base, unkept));
    store.setState({ canUndo: made.length > 0 });
    // What was kept as it is shown is nothing new: putting it in takes a while.
    if (isSameRecord(file, store.getState().file)) return;
    const corrected = file === null ? episode : applyCorrections(episode, file).episode;
    store.setState({ episode: corrected, file });
  };
  const save = async (): Promise<SaveOutcome> => {
    const sent = unkept;
    // Made in what is stored by now: what another window made of it stays.
    let kept = base;
    const outcome = await shelf.changeCorrections(episode.id, (now) => {
      kept = orNull(after(now, sent));
      return kept;
    });
    if (outcome.kind === 'saved') {
      base = kept;
      unkept = unkept.filter((change) => !sent.includes(change));
      show();
    }
    return outcome;
  };
  // One after the other, so that none is made twice.
  let saving: Promise<unknown> = Promise.resolve();
  const make = (change: CorrectionsChange) => {
    unkept = [...unkept, change];
    show();
    const outcome = saving.then(save);
    saving = outcome;
    heed(outcome);
  };
  const change = (edit: Edit) => {
    const before = after(base, unkept);
    const change = changeBetween(before, edit(before, edits));
    made.push(change);
    make(change);
  };

  return {
    change,
    undo() {
      const latest = made.pop();
      if (latest !== undefined) make(undoOf(latest));
    },
    tap(track, cueIndex, time) {
      change((file) => edits.withTap(file, track, cueIndex, Math.max(0, time - REACTION)));
    },
  };
}

function orNull(file: CorrectionsFile): CorrectionsFile | null {
  return isWithoutChange(file) ? null : file;
}
