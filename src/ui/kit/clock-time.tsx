import { formatTime } from '../../core/time.ts';
import { spokenTime } from '../text/en.ts';

/** A time or a length in seconds: figures to see, words to hear. */
export function ClockTime({ seconds, className }: { seconds: number; className?: string }) {
  return (
    <time dateTime={`PT${Math.round(seconds)}S`} className={className}>
      <span aria-hidden="true">{formatTime(seconds)}</span>
      <span className="sr-only">{spokenTime(seconds)}</span>
    </time>
  );
}
