import { useEffect, useState } from 'react';
import type { EpisodeFile } from '../../core/episode-file.ts';
import type { Sidecar } from '../../core/sidecar-file.ts';
import { isEmpty, noCorrections } from '../../state/corrections.ts';
import { useServices } from '../services.ts';

export interface Corrections {
  /** The episode with the corrections put in. */
  episode: EpisodeFile;
  sidecar: Sidecar;
  change(next: Sidecar): void;
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
  const [history, setHistory] = useState<Sidecar[]>([stored ?? noCorrections(original.id)]);
  const [episode, setEpisode] = useState(corrected);
  const [applied, setApplied] = useState(history[0]);
  const sidecar = history.at(-1) as Sidecar;

  useEffect(() => {
    if (applied === sidecar) return;
    let stale = false;
    void import('../../import/apply-sidecar.ts').then(({ applySidecar }) => {
      if (stale) return;
      setEpisode(isEmpty(sidecar) ? original : applySidecar(original, sidecar).episode);
      setApplied(sidecar);
    });
    return () => {
      stale = true;
    };
  }, [applied, sidecar, original]);

  const keep = (next: Sidecar[]) => {
    setHistory(next);
    const last = next.at(-1) as Sidecar;
    void shelf.saveCorrections(original.id, isEmpty(last) ? null : last);
  };
  return {
    episode,
    sidecar,
    change: (next) => keep([...history, next]),
    undo: history.length > 1 ? () => keep(history.slice(0, -1)) : null,
  };
}
