import { useCallback, useState } from 'react';
import type { Refusal, SaveOutcome } from '../../library/records/save-outcome.ts';

export interface Unsaved {
  /** Why the latest change was not kept; null where it was, and once that was read. */
  why: Refusal | null;
  /** Takes every save of what a person made. */
  heed(save: Promise<SaveOutcome>): void;
  dismiss(): void;
}

/** What became of the changes that somebody made: a save that was refused is said (`unsaved-note.tsx`). */
export function useUnsaved(): Unsaved {
  const [why, setWhy] = useState<Refusal | null>(null);
  const heed = useCallback((save: Promise<SaveOutcome>) => {
    void save.then((outcome) => setWhy(outcome.kind === 'saved' ? null : outcome.why));
  }, []);
  return { why, heed, dismiss: () => setWhy(null) };
}
