import { useEffect, useState } from 'react';
import type { CorrectionsFile } from '../../core/contract/corrections-file.ts';
import type { EpisodeFile } from '../../core/contract/episode-file.ts';
import { useServices } from '../services/services.ts';
import type { Unsaved } from './use-unsaved.ts';

// Most visits correct nothing, and load nothing for it.
const loadEdits = () => import('../../corrections/edit-corrections.ts');
const loadApply = () => import('../../corrections/apply-corrections.ts');
type Edits = Awaited<ReturnType<typeof loadEdits>>;

export interface Corrections {
  /** The episode with the corrections put in. */
  episode: EpisodeFile;
  /** Null while there are none. */
  file: CorrectionsFile | null;
  /** `edit` gets what there is so far and returns what there shall be. */
  change(edit: (file: CorrectionsFile, edits: Edits) => CorrectionsFile): void;
  /** Takes the last change back; null where there is none. */
  undo: (() => void) | null;
}

/** The reader's corrections of an episode: put in at once, kept in this browser, taken back step by step. */
export function useCorrections(
  original: EpisodeFile,
  corrected: EpisodeFile,
  stored: CorrectionsFile | null,
  heed: Unsaved['heed'],
): Corrections {
  const { shelf } = useServices();
  const [history, setHistory] = useState([stored]);
  const [shown, setShown] = useState({ file: stored, episode: corrected });
  const file = history.at(-1) ?? null;

  useEffect(() => {
    if (shown.file === file) return;
    heed(shelf.saveCorrections(original.id, file));
    let stale = false;
    void loadApply().then(({ applyCorrections }) => {
      const episode = file === null ? original : applyCorrections(original, file).episode;
      if (!stale) setShown({ file, episode });
    });
    return () => {
      stale = true;
    };
  }, [shown, file, original, shelf, heed]);

  return {
    episode: shown.episode,
    file,
    change(edit) {
      void loadEdits().then((edits) =>
        setHistory((before) => [
          ...before,
          edit(before.at(-1) ?? edits.noCorrections(original.id), edits),
        ]),
      );
    },
    undo: history.length > 1 ? () => setHistory(history.slice(0, -1)) : null,
  };
}
