import { useEffect, useState } from 'react';
import type { EpisodeFile } from '../../core/episode-file.ts';
import type { Sidecar } from '../../core/sidecar-file.ts';
import { useServices } from '../services.ts';

// Most visits correct nothing, and load nothing for it.
const loadEdits = () => import('../../state/corrections.ts');
const loadApply = () => import('../../import/apply-sidecar.ts');
type Edits = Awaited<ReturnType<typeof loadEdits>>;

export interface Corrections {
  /** The episode with the corrections put in. */
  episode: EpisodeFile;
  /** Null while there are none. */
  sidecar: Sidecar | null;
  /** `edit` gets what there is so far and returns what there shall be. */
  change(edit: (sidecar: Sidecar, edits: Edits) => Sidecar): void;
  /** Takes the last change back; null where there is none. */
  undo: (() => void) | null;
}

/** The reader's corrections of an episode: put in at once, kept in this browser, taken back step by step. */
export function useCorrections(
  original: EpisodeFile,
  corrected: EpisodeFile,
  stored: Sidecar | null,
): Corrections {
  const { shelf } = useServices();
  const [history, setHistory] = useState([stored]);
  const [shown, setShown] = useState({ sidecar: stored, episode: corrected });
  const sidecar = history.at(-1) ?? null;

  useEffect(() => {
    if (shown.sidecar === sidecar) return;
    void shelf.saveCorrections(original.id, sidecar);
    let stale = false;
    void loadApply().then(({ applySidecar }) => {
      const episode = sidecar === null ? original : applySidecar(original, sidecar).episode;
      if (!stale) setShown({ sidecar, episode });
    });
    return () => {
      stale = true;
    };
  }, [shown, sidecar, original, shelf]);

  return {
    episode: shown.episode,
    sidecar,
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
