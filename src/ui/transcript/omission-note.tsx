import type { Track } from '../../core/contract/episode-file.ts';
import type { Pause } from '../../core/reading/openings.ts';
import type { Omission } from '../../core/reading/reading.ts';
import { directionOf } from '../../core/text/direction.ts';
import { formatTime } from '../../core/time/time.ts';
import { useText } from '../text/text.ts';
import { ofOmission } from './lines.ts';

interface OmissionNoteProps {
  omission: Omission | Pause;
  /** The text that leaves it out, or in which it stands. */
  track: Track;
}

/**
 * Words of the talk that this text leaves out: said where they would stand, lit while they are spoken. Or a while in which
 * nothing is said, and how long it is.
 */
export function OmissionNote({ omission, track }: OmissionNoteProps) {
  const { transcript, length } = useText();
  const isPause = 'seconds' in omission;
  const from = formatTime(omission.startTime);
  return (
    <p className={isPause ? 'omission pause' : 'omission'} dir={directionOf(track.lang)}>
      <button type="button" {...ofOmission(omission.startTime)}>
        <bdi>
          {isPause
            ? transcript.pause(length(omission.seconds), omission.music)
            : track.kind === 'translation'
              ? transcript.notTranslated(omission.words, from)
              : transcript.notInText(omission.words, from)}
        </bdi>
      </button>
    </p>
  );
}
