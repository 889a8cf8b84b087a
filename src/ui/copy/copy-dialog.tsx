import { useState } from 'react';
import { inLanguage } from '../../core/localized.ts';
import { rangeAddress } from '../../core/range-address.ts';
import { shownFirst } from '../../core/reading.ts';
import { formatTime } from '../../core/time.ts';
import { type ViewChoice, viewParams } from '../../core/views.ts';
import { type TextFormat, transcriptText } from '../../formats/writers/transcript-text.ts';
import { Choice } from '../kit/choice.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { useReaderState } from '../reader/reader-context.ts';
import { usePreference } from '../services.ts';
import { useAllText } from '../text/all-text.ts';
import { RefusedText } from './refused-text.tsx';
import { useCopying } from './use-copying.ts';

const FILE: Record<TextFormat, { type: string; ending: string }> = {
  text: { type: 'text/plain', ending: 'txt' },
  markdown: { type: 'text/markdown', ending: 'md' },
};

/** The whole transcript, as it is shown, to take away: as plain text or Markdown, with or without times. */
export function CopyDialog({ choice, onClose }: { choice: ViewChoice; onClose(): void }) {
  const text = useAllText();
  const view = useReaderState((state) => state.view);
  const [arrangement] = usePreference('arrangement');
  const [format, setFormat] = useState<TextFormat>('text');
  const [times, setTimes] = useState(true);
  const { copied, refused, copy, dismiss } = useCopying<'transcript'>();
  const { episode } = view;

  const write = () => {
    const params = viewParams(episode, choice);
    const { href } = location;
    const people = text.list(episode.people.map(({ name }) => name));
    const date = episode.published === undefined ? '' : text.date(episode.published);
    const byline = [episode.show, people, date].filter(Boolean).join(' · ');
    return transcriptText(shownFirst(view), {
      format,
      times,
      arrangement,
      languages: text.languages,
      about: [byline, rangeAddress(href, params, null)].filter(Boolean),
      addressOf: (time) => rangeAddress(href, params, time),
      omitted: ({ words, startTime }, { kind }) =>
        kind === 'translation'
          ? text.transcript.notTranslated(words, formatTime(startTime))
          : text.transcript.notInText(words, formatTime(startTime)),
    });
  };
  const download = () => {
    const { type, ending } = FILE[format];
    const address = URL.createObjectURL(new Blob([write()], { type: `${type};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${inLanguage(episode.title, text.languages).text.slice(0, 80)}.${ending}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address));
  };

  return (
    <Dialog title={text.opens.copy} closeLabel={text.copy.close} onClose={onClose}>
      <div className="flex flex-wrap gap-x-7">
        <Choice
          name={text.copy.format}
          options={(['text', 'markdown'] as const).map((value) => ({
            value,
            label: text.copy.formats[value],
          }))}
          value={format}
          onChange={(value) => {
            setFormat(value);
            dismiss();
          }}
        />
        <Choice
          name={text.copy.times}
          options={[
            { value: 'with', label: text.copy.withTimes },
            { value: 'without', label: text.copy.withoutTimes },
          ]}
          value={times ? 'with' : 'without'}
          onChange={(value) => {
            setTimes(value === 'with');
            dismiss();
          }}
        />
      </div>
      <p className="mt-4 flex flex-wrap items-center gap-3">
        <button type="button" className="button" onClick={() => void copy('transcript', write())}>
          {copied === null ? text.copy.copy : text.copy.copied}
        </button>
        <button type="button" className="button" onClick={download}>
          {text.copy.download}
        </button>
        <span className="sr-only" role="status">
          {copied === null ? '' : text.copy.copied}
        </span>
      </p>
      {refused !== null && <RefusedText key={refused}>{refused}</RefusedText>}
    </Dialog>
  );
}
