import type { Track } from '../../core/contract/episode-file.ts';
import type { Block } from '../../core/reading/transcript.ts';
import { formatTime } from '../../core/time/time.ts';
import { useText } from '../text/text.ts';
import { ofTime } from './lines.ts';

/** Half the width, in standard deviations, of the band that holds the true time in four cases of five. */
const BAND_80 = 1.2816;

/**
 * The time in the margin: a button with a spoken name, drawn from an attribute so that copied text never holds it.
 * A time that is estimated says so, and how good it is.
 */
export function TimeLabel({ track, block }: { track: Track; block: Block }) {
  const text = useText();
  const cueIndex = block.pieces[0]?.cueIndex ?? 0;
  const sd = track.sd?.[cueIndex];
  const estimated = track.origin === 'estimated';
  const spoken = text.spokenTime(block.startTime);
  return (
    <button
      type="button"
      tabIndex={-1}
      className="block-time"
      {...ofTime(cueIndex)}
      data-time={`${estimated ? '≈' : ''}${formatTime(block.startTime)}`}
      aria-label={estimated ? text.transcript.about(spoken) : spoken}
      title={
        estimated && sd !== undefined
          ? text.transcript.giveOrTake(Math.max(1, Math.round(sd * BAND_80)))
          : undefined
      }
    />
  );
}
