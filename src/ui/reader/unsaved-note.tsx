import { useStore } from 'zustand';
import { IconButton } from '../kit/icon-button.tsx';
import { useSession } from '../session/session-context.ts';
import { useAllText } from '../text/all-text.ts';

/** Over the page, whatever else is open: what was changed stands there as if it were kept, and what is missing as if it had never been. */
export function UnsavedNote() {
  const text = useAllText();
  const { unsaved } = useSession();
  const { why, unread } = useStore(unsaved.store);
  if (why === null && unread === null) return null;
  return (
    <div className="over-note" role="alert">
      <div>
        {why !== null && <p>{text.unsaved.sentence(text.storage[why])}</p>}
        {unread !== null && <p>{text.unsaved.unread(text.storage[unread])}</p>}
      </div>
      <IconButton icon="x" label={text.unsaved.close} onClick={unsaved.dismiss} />
    </div>
  );
}
