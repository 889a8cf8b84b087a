import { useEffect, useState } from 'react';
import type { LoadOutcome, LoadRefusal } from '../../library/records/save-outcome.ts';
import type { Places } from '../../library/shelf.ts';
import { useServices } from '../services/services.ts';

const NOWHERE: Places = { progress: new Map(), reading: new Map() };

/** A storage that did not answer in time is asked again after this long. */
const AGAIN_MS = 3000;

/** How far each episode was played and read; what the storage says too late is taken when it comes. */
export function usePlaces(first: LoadOutcome<Places>): {
  places: Places;
  /** Why they are not known; null where they are. */
  why: LoadRefusal | null;
} {
  const { shelf } = useServices();
  const [later, setLater] = useState({ first, outcome: first });
  const outcome = later.first === first ? later.outcome : first;
  useEffect(() => {
    if (outcome.kind === 'loaded' || outcome.why !== 'late') return;
    let isOver = false;
    const timer = window.setTimeout(async () => {
      const next = await shelf.loadPlaces();
      if (!isOver) setLater({ first, outcome: next });
    }, AGAIN_MS);
    return () => {
      isOver = true;
      window.clearTimeout(timer);
    };
  }, [shelf, first, outcome]);
  return outcome.kind === 'loaded'
    ? { places: outcome.value, why: null }
    : { places: NOWHERE, why: outcome.why };
}
