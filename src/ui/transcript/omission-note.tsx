import { directionOf } from '../../core/direction.ts';
import type { Track } from '../../core/episode-file.ts';
import type { Omission } from '../../core/reading.ts';
import { formatTime } from '../../core/time.ts';
import { useText } from '../text/text.ts';

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
      <button type="button" data-omission={index} data-omission-time={omission.startTime}>
        <bdi>
          {track.kind === 'translation'
            ? text.transcript.notTranslated(omission.words, formatTime(omission.startTime))
            : text.transcript.notInText(omission.words, formatTime(omission.startTime))}
        </bdi>
      </button>
    </p>
  );
}
