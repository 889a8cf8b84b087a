import { IconButton } from '../kit/icon-button.tsx';
import { useAllText } from '../text/all-text.ts';
import type { Unsaved } from './use-unsaved.ts';

/** Over the page, whatever else is open: what was changed stands there as if it were kept. */
export function UnsavedNote({ unsaved }: { unsaved: Unsaved }) {
  const text = useAllText();
  const { why, dismiss } = unsaved;
  if (why === null) return null;
  return (
    <div className="unsaved-note" role="alert">
      <p>{text.unsaved.sentence(text.storage[why])}</p>
      <IconButton icon="x" label={text.unsaved.close} onClick={dismiss} />
    </div>
  );
}
