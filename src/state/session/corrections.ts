/** What somebody corrects in an episode: put in at once, kept in this browser, taken back step by step. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CorrectionsFile } from '../../core/contract/corrections-file.ts';
import type { EpisodeFile, Track } from '../../core/contract/episode-file.ts';
import { turnIndexOfCue } from '../../core/reading/turn.ts';
import {
  type LoadOutcome,
  loadedOr,
  type SaveOutcome,
} from '../../library/records/save-outcome.ts';
import type { Shelf } from '../../library/shelf.ts';

// Most visits correct nothing, and load nothing for it.
const loadEdits = () => import('../../corrections/edit-corrections.ts');
const loadApply = () => import('../../corrections/apply-corrections.ts');
type Edits = Awaited<ReturnType<typeof loadEdits>>;
/** Gets what there is so far and returns what there shall be. */
type Edit = (file: CorrectionsFile, edits: Edits) => CorrectionsFile;

/** Seconds between the first word of a line and the finger of somebody who heard it. */
const REACTION = 0.2;

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

/** `heed` gets what became of each change that was to be kept. */
export function createCorrections(
  { episode, corrected, stored }: CorrectionsStart,
  shelf: Pick<Shelf, 'loadCorrections' | 'saveCorrections'>,
  heed: (save: Promise<SaveOutcome>) => void,
): Corrections {
  let history = [loadedOr(stored, null)];
  let read = stored;
  const store = createStore<CorrectionsState>(() => ({
    episode: corrected,
    file: loadedOr(stored, null),
    canUndo: false,
  }));
  const latest = () => history.at(-1) ?? null;

  /** Why what is stored is not known; null where it is, or nobody understands it. */
  const whyUnread = () => (read.kind === 'refused' && read.why !== 'unsound' ? read.why : null);

  const keep = async (): Promise<SaveOutcome> => {
    const why = whyUnread();
    // Nothing is written over what could not be read.
    return why === null ? shelf.saveCorrections(episode.id, latest()) : { kind: 'refused', why };
  };
  const show = async () => {
    const file = latest();
    store.setState({ file, canUndo: history.length > 1 });
    heed(keep());
    const { applyCorrections } = await loadApply();
    const now = file === null ? episode : applyCorrections(episode, file).episode;
    if (latest() === file) store.setState({ episode: now });
  };
  /** What was changed while that was unread: it is changed again in what is stored, once that can be read. */
  let unread: Edit[] = [];
  const make = (edit: Edit, edits: Edits) =>
    void history.push(edit(latest() ?? edits.noCorrections(episode.id), edits));
  /** What is stored, where the page came before it could be read. */
  const readAgain = async (edits: Edits) => {
    if (whyUnread() === null) return;
    read = await shelf.loadCorrections(episode.id);
    if (read.kind !== 'loaded') return;
    history = [read.value];
    for (const edit of unread) make(edit, edits);
    unread = [];
  };

  // One after the other: each edit builds on the one before. Code that does not come is a change that was not kept.
  let queue = Promise.resolve();
  const next = (step: () => Promise<void>) => {
    queue = queue.then(step).catch(() => heed(Promise.resolve({ kind: 'refused', why: 'failed' })));
  };
  const change: Corrections['change'] = (edit) =>
    next(async () => {
      // Nothing is kept that could not be shown.
      const [edits] = await Promise.all([loadEdits(), loadApply()]);
      await readAgain(edits);
      if (whyUnread() !== null) unread.push(edit);
      make(edit, edits);
      await show();
    });

  return {
    store,
    change,
    undo: () =>
      next(async () => {
        if (history.length === 1) return;
        history.pop();
        unread.pop();
        await show();
      }),
    tap(track, cueIndex, time) {
      change((file, { withTap }) => withTap(file, track, cueIndex, Math.max(0, time - REACTION)));
    },
    nameTurn(track, cueIndex) {
      const turnIndex = turnIndexOfCue(track.turns, cueIndex);
      change((file, { nextPerson, withSpeaker }) =>
        withSpeaker(file, track, turnIndex, nextPerson(store.getState().episode, track, turnIndex)),
      );
    },
  };
}
