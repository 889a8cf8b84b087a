import type { Track } from '../../core/contract/episode-file.ts';
import type { Omission } from '../../core/reading/reading.ts';
import { directionOf } from '../../core/text/direction.ts';
import { formatTime } from '../../core/time/time.ts';
import { useText } from '../text/text.ts';
import { ofOmission } from './lines.ts';

interface OmissionNoteProps {
  omission: Omission;
  index: number;
  /** The text that leaves it out. */
  track: Track;
}

/** Words of the talk that this text leaves out: said where they would stand, lit while they are spoken. */
export function OmissionNote({ omission, index, track }: OmissionNoteProps) {
  const text = useText();
  return (
    <p className="omission" dir={directionOf(track.lang)}>
      <button type="button" {...ofOmission(index, omission.startTime)}>
        <bdi>
          {track.kind === 'translation'
            ? text.transcript.notTranslated(omission.words, formatTime(omission.startTime))
            : text.transcript.notInText(omission.words, formatTime(omission.startTime))}
        </bdi>
      </button>
    </p>
  );
}
