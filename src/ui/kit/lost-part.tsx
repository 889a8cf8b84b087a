import { useEffect, useState } from 'react';
import { formatTime } from '../../core/time/time.ts';
import { LIBRARY } from '../services/addresses.ts';
import { usePages } from '../services/pages.ts';
import { useText } from '../text/text.ts';
import { IconButton } from './icon-button.tsx';
import { isReplaced } from './is-replaced.ts';

interface LostPartProps {
  onRetry(): void;
  /** With it the sentence stands over the page, as what it stands for would. */
  onClose?: (() => void) | undefined;
}

/** In the place of a part that cannot be had: why, and what helps. */
export function LostPart({ onRetry, onClose }: LostPartProps) {
  const text = useText();
  const pages = usePages();
  const [why, setWhy] = useState<'lost' | 'replaced'>('lost');
  useEffect(() => {
    let isOver = false;
    isReplaced(pages.href(LIBRARY)).then((replaced) => {
      if (replaced && !isOver) setWhy('replaced');
    });
    return () => {
      isOver = true;
    };
  }, [pages]);
  const time = pages.playhead();
  return (
    <div className={onClose === undefined ? 'part-note' : 'over-note'} role="alert">
      <p>{text.lost[why === 'lost' && !navigator.onLine ? 'offline' : why]}</p>
      <button
        type="button"
        className="button"
        onClick={why === 'replaced' ? pages.reload : onRetry}
      >
        {why === 'lost' ? text.tryAgain : text.reload(time === null ? null : formatTime(time))}
      </button>
      {onClose !== undefined && <IconButton icon="x" label={text.lost.close} onClick={onClose} />}
    </div>
  );
}
