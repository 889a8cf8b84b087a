import { useEffect, useState } from 'react';
import { loadedOr } from '../../library/records/save-outcome.ts';
import type { Reader } from '../../state/reader-store.ts';
import type { Sections } from '../../state/sections.ts';
import { whenIdle } from '../kit/when-idle.ts';
import { useServices } from '../services/services.ts';
import type { Unsaved } from './use-unsaved.ts';

/** What playback does with chapters and lines: not needed to read, and so loaded when the page is idle. */
export function useNewSections(reader: Reader, heed: Unsaved['heed']): Sections | null {
  const { shelf } = useServices();
  const [sections, setSections] = useState<Sections | null>(null);
  useEffect(() => {
    const episodeId = reader.episode.id;
    let disconnect: (() => void) | null = () => {};
    const load = async () => {
      const [{ createSections }, own] = await Promise.all([
        import('../../state/sections.ts'),
        shelf.loadVerdicts(episodeId),
      ]);
      if (disconnect === null) return;
      const made = createSections(reader, loadedOr(own, []), (verdicts) =>
        heed(shelf.saveVerdicts({ episodeId, verdicts })),
      );
      disconnect = made.connect();
      setSections(made);
    };
    const callOff = whenIdle(() => void load(), 200);
    return () => {
      callOff();
      disconnect?.();
      disconnect = null;
    };
  }, [reader, shelf, heed]);
  return sections;
}
