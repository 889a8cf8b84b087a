import { formatTime } from '../../core/time/time.ts';
import { useText } from '../text/text.ts';

/** A time or a length in seconds: figures to see, words to hear. */
export function ClockTime({ seconds, className }: { seconds: number; className?: string }) {
  const text = useText();
  return (
    <time dateTime={`PT${Math.round(seconds)}S`} className={className}>
      <span aria-hidden="true">{formatTime(seconds)}</span>
      <span className="sr-only">{text.spokenTime(seconds)}</span>
    </time>
  );
}
