import type { LoadRefusal } from '../../library/records/save-outcome.ts';
import { useAllText } from '../text/all-text.ts';

/** Why what was kept is not shown. Where the browser may keep nothing, nothing is missing, and nothing is said. */
export function StorageNote({ why }: { why: LoadRefusal | null }) {
  const { storage } = useAllText();
  return (
    <p role="status" className="text-quiet text-sm">
      {why !== null && why !== 'blocked' && storage[why]}
    </p>
  );
}
