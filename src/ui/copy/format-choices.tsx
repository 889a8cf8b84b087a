import type { View } from '../../core/reading/reading.ts';
import { hasWordTimes } from '../../formats/writers/left-out.ts';
import type { Writer } from '../../formats/writers/writer.ts';
import { WRITERS, type WriterId } from '../../formats/writers/writers.ts';
import { Choice } from '../kit/choice.tsx';
import { useAllText } from '../text/all-text.ts';

/** In which format, of which text, with which times. */
export interface Wanted {
  format: WriterId;
  trackId: string;
  times: boolean;
  words: boolean;
}

interface FormatChoicesProps {
  wanted: Wanted;
  writer: Writer;
  /** What is shown, and what of it is written. */
  shown: View;
  view: View;
  onChange(wanted: Wanted): void;
}

/** What has no alternative, or means nothing in the format, is not offered. */
export function FormatChoices({ wanted, writer, shown, view, onChange }: FormatChoicesProps) {
  const text = useAllText();
  const { copy, display } = text;
  const nameOf = ({ kind, lang }: View['primary']) =>
    `${display.versions[kind]}, ${text.languageName(lang)}`;
  const takesWords = writer.texts === 'leading' && !writer.leavesOut.includes('wordTimes');
  return (
    <div className="flex flex-wrap gap-x-7 gap-y-2">
      <Choice
        name={copy.format}
        options={WRITERS.map(({ id }) => ({ value: id, label: copy.formats[id] }))}
        value={wanted.format}
        onChange={(format) => onChange({ ...wanted, format })}
      />
      {writer.texts === 'leading' && shown.other !== null && (
        <Choice
          name={copy.which}
          options={[shown.primary, shown.other].map((track) => ({
            value: track.id,
            label: nameOf(track),
          }))}
          value={wanted.trackId}
          onChange={(trackId) => onChange({ ...wanted, trackId })}
        />
      )}
      {writer.texts === 'shown' && (
        <YesOrNo
          name={copy.times}
          yes={copy.withTimes}
          no={copy.withoutTimes}
          value={wanted.times}
          onChange={(times) => onChange({ ...wanted, times })}
        />
      )}
      {takesWords && hasWordTimes(view.primary) && (
        <YesOrNo
          name={copy.wordTimes}
          yes={copy.withWordTimes}
          no={copy.withoutWordTimes}
          value={wanted.words}
          onChange={(words) => onChange({ ...wanted, words })}
        />
      )}
    </div>
  );
}

interface YesOrNoProps {
  name: string;
  yes: string;
  no: string;
  value: boolean;
  onChange(value: boolean): void;
}

function YesOrNo({ name, yes, no, value, onChange }: YesOrNoProps) {
  return (
    <Choice
      name={name}
      options={[
        { value: 'yes', label: yes },
        { value: 'no', label: no },
      ]}
      value={value ? 'yes' : 'no'}
      onChange={(chosen) => onChange(chosen === 'yes')}
    />
  );
}
