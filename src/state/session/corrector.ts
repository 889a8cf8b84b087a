/** How corrections are made, kept beside what other windows correct, and taken back. */
import type { StoreApi } from 'zustand/vanilla';
import type { CorrectionsFile } from '../../core/contract/corrections-file.ts';
import type { EpisodeFile, Track } from '../../core/contract/episode-file.ts';
import { turnIndexOfCue } from '../../core/reading/turn.ts';
import { applyCorrections } from '../../corrections/apply-corrections.ts';
import * as edits from '../../corrections/edit-corrections.ts';
import { isSameRecord } from '../../library/records/is-same-record.ts';
import {
  type LoadOutcome,
  loadedOr,
  type SaveOutcome,
} from '../../library/records/save-outcome.ts';
import type { Shelf } from '../../library/shelf.ts';

/** Gets what there is so far and returns what there shall be; asked again where another window changed that meanwhile. */
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
  /** Confirms or changes who speaks in the turn of a cue. */
  nameTurn(track: Track, cueIndex: number): void;
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
  /** What was stored, and what it became with each change of this visit. */
  let history = [loadedOr(stored, null)];
  /** What may be stored now, unless another window changed it; nothing where it could not be read. */
  let known = stored.kind === 'loaded' ? [stored.value] : [];
  /** The changes that are not known to be kept, the latest last. */
  let unkept: Edit[] = [];
  const latest = () => history.at(-1) ?? null;
  const make = (edit: Edit) =>
    void history.push(edit(latest() ?? edits.noCorrections(episode.id), edits));

  const show = () => {
    const file = latest();
    const corrected = file === null ? episode : applyCorrections(episode, file).episode;
    store.setState({ episode: corrected, file, canUndo: history.length > 1 });
  };
  const keep = async (): Promise<SaveOutcome> => {
    let sent = unkept;
    let isNews = false;
    const outcome = await shelf.changeCorrections(episode.id, (now) => {
      sent = unkept;
      isNews = !known.some((one) => isSameRecord(one, now));
      // What another window made of it stays, and what is not kept yet is made again in that.
      if (isNews) {
        history = [now];
        for (const edit of unkept) make(edit);
      }
      // A save that is given up late may have been made all the same.
      known = [now, latest()];
      return latest();
    });
    if (outcome.kind === 'saved') unkept = unkept.filter((edit) => !sent.includes(edit));
    if (isNews) show();
    return outcome;
  };
  const showAndKeep = () => {
    show();
    heed(keep());
  };
  const change = (edit: Edit) => {
    make(edit);
    unkept = [...unkept, edit];
    showAndKeep();
  };

  return {
    change,
    undo() {
      if (history.length === 1) return;
      history.pop();
      unkept = unkept.slice(0, -1);
      showAndKeep();
    },
    tap(track, cueIndex, time) {
      change((file) => edits.withTap(file, track, cueIndex, Math.max(0, time - REACTION)));
    },
    nameTurn({ id }, cueIndex) {
      // As the presses before left it.
      const { episode: now } = store.getState();
      const track = now.tracks.find((one) => one.id === id);
      if (track === undefined) return;
      const turnIndex = turnIndexOfCue(track.turns, cueIndex);
      const person = edits.nextPerson(now, track, turnIndex);
      change((file) => edits.withSpeaker(file, track, turnIndex, person));
    },
  };
}
