import { useState } from 'react';
import { shownFirst } from '../../core/reading/reading.ts';
import type { ViewChoice } from '../../core/reading/views.ts';
import { Dialog } from '../kit/dialog.tsx';
import { useSessionState } from '../session/session-context.ts';
import { useAllText } from '../text/all-text.ts';
import { FormatChoices, type Wanted } from './format-choices.tsx';
import { RefusedText } from './refused-text.tsx';
import { useCopying } from './use-copying.ts';
import { useWritten } from './use-written.ts';

/** The transcript as it is shown, to take away in any format that is written. */
export function CopyDialog({ choice, onClose }: { choice: ViewChoice; onClose(): void }) {
  const text = useAllText();
  const shown = shownFirst(useSessionState((state) => state.view));
  const [wanted, setWanted] = useState<Wanted>({
    format: 'text',
    trackId: shown.primary.id,
    times: true,
    words: false,
  });
  const { writer, view, missing, write, save } = useWritten(shown, wanted, choice);
  const { copied, refused, copy, dismiss } = useCopying<'transcript'>();

  return (
    <Dialog title={text.opens.copy} closeLabel={text.copy.close} onClose={onClose}>
      <FormatChoices
        wanted={wanted}
        writer={writer}
        shown={shown}
        view={view}
        onChange={(changed) => {
          setWanted(changed);
          dismiss();
        }}
      />
      {missing.length > 0 && <p className="mt-3 text-quiet">{text.copy.leftOut(missing)}</p>}
      <p className="mt-4 flex flex-wrap items-center gap-3">
        <button type="button" className="button" onClick={() => void copy('transcript', write())}>
          {copied === null ? text.copy.copy : text.copy.copied}
        </button>
        <button type="button" className="button" onClick={save}>
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
