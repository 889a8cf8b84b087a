import type { Omission } from '../../core/reading.ts';
import { formatTime } from '../../core/time.ts';
import { useText } from '../text/text.ts';

interface OmissionNoteProps {
  omission: Omission;
  index: number;
  /** The text that leaves it out is a translation, not an edited version. */
  translation: boolean;
}

/** Words of the talk that this text leaves out: said where they would stand, lit while they are spoken. */
export function OmissionNote({ omission, index, translation }: OmissionNoteProps) {
  const text = useText();
  return (
    <p className="omission">
      <button type="button" data-omission={index} data-omission-time={omission.startTime}>
        {translation
          ? text.transcript.notTranslated(omission.words, formatTime(omission.startTime))
          : text.transcript.notInText(omission.words, formatTime(omission.startTime))}
      </button>
    </p>
  );
}
