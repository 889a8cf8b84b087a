import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { CorrectionsFile } from '../../core/contract/corrections-file.ts';
import { turnIndexOfCue } from '../../core/reading/turn.ts';
import { activeIndex } from '../../core/time/active.ts';
import { Icon } from '../kit/icon.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { saveFile } from '../kit/save-file.ts';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useAllText } from '../text/all-text.ts';

const NUDGES = [-0.5, -0.1, 0.1, 0.5] as const;

/** While it is open, a click on a line says “this line is being said now”. */
export function CorrectionBar({ onClose }: { onClose(): void }) {
  const text = useAllText();
  const { store, change, undo } = useSession().corrections;
  const { file, canUndo } = useStore(store);
  const barRef = useRef<HTMLElement>(null);
  // Whoever opened it goes on in it, and afterwards where they were.
  useEffect(() => {
    const { activeElement } = document;
    barRef.current?.focus({ preventScroll: true });
    return () => {
      if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
    };
  }, []);
  return (
    <section
      ref={barRef}
      tabIndex={-1}
      className="correction-bar"
      aria-label={text.corrections.title}
    >
      <p className="correction-help">
        {text.corrections.help}{' '}
        <span role="status">{text.corrections.count(file?.taps.length ?? 0)}</span>
      </p>
      <TurnName />
      <fieldset className="flex items-center gap-1">
        <legend className="sr-only">{text.corrections.nudge}</legend>
        {NUDGES.map((seconds) => (
          <button
            key={seconds}
            type="button"
            className="nudge"
            aria-label={text.corrections.nudgeBy(seconds)}
            title={text.corrections.nudgeBy(seconds)}
            onClick={() => change((before, { withNudge }) => withNudge(before, seconds))}
          >
            {seconds > 0 ? '+' : '−'}
            {Math.abs(seconds)}
          </button>
        ))}
      </fieldset>
      <button type="button" className="button" disabled={!canUndo} onClick={undo}>
        <Icon name="undo-2" size={16} /> {text.corrections.undo}
      </button>
      <button
        type="button"
        className="button"
        disabled={file === null}
        onClick={() => file !== null && download(file)}
      >
        <Icon name="download" size={16} /> {text.corrections.exportFile}
      </button>
      <IconButton icon="x" label={text.corrections.close} onClick={onClose} />
    </section>
  );
}

/** Who speaks in the turn that is lit, or was before a pause; a press asks. */
function TurnName() {
  const text = useAllText();
  const { naming, playback } = useSession();
  const { people } = useSessionState((state) => state.view.episode);
  const track = useSessionState((state) => state.view.primary);
  const turnIndex = useSessionState(() =>
    turnIndexOfCue(track.turns, Math.max(0, activeIndex(track.start, playback.time()))),
  );
  const turn = track.turns[turnIndex];
  if (turn === undefined) return null;
  const name = turn.person === null ? null : (people[turn.person]?.name ?? null);
  return (
    <button
      type="button"
      className="button"
      onClick={() => naming.setState({ asked: String(turn.at) })}
    >
      {text.corrections.speaker(name)}
    </button>
  );
}

function download(file: CorrectionsFile): void {
  const text = `${JSON.stringify(file, null, 2)}\n`;
  saveFile(`${file.episodeId}.corrections.json`, text, 'application/json');
}
