import { useStore } from 'zustand';
import { IconButton } from '../kit/icon-button.tsx';
import { useSession } from '../session/session-context.ts';
import { useAllText } from '../text/all-text.ts';

/** Over the page, whatever else is open: what was changed stands there as if it were kept. */
export function UnsavedNote() {
  const text = useAllText();
  const { unsaved } = useSession();
  const { why } = useStore(unsaved.store);
  if (why === null) return null;
  return (
    <div className="unsaved-note" role="alert">
      <p>{text.unsaved.sentence(text.storage[why])}</p>
      <IconButton icon="x" label={text.unsaved.close} onClick={unsaved.dismiss} />
    </div>
  );
}
