import type { CorrectionsFile } from '../../core/contract/corrections-file.ts';
import { turnIndexOfCue } from '../../core/reading/turn.ts';
import { Icon } from '../kit/icon.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { saveFile } from '../kit/save-file.ts';
import { useReaderState } from '../session/reader-context.ts';
import { useAllText } from '../text/all-text.ts';
import type { Corrections } from './use-corrections.ts';

const NUDGES = [-0.5, -0.1, 0.1, 0.5] as const;

interface CorrectionBarProps {
  corrections: Corrections;
  onClose(): void;
}

/** While it is open, a click on a line says “this line is being said now”. */
export function CorrectionBar({ corrections, onClose }: CorrectionBarProps) {
  const text = useAllText();
  const { file, change, undo } = corrections;
  return (
    <section className="correction-bar" aria-label={text.corrections.title}>
      <p className="correction-help">
        {text.corrections.help}{' '}
        <span role="status">{text.corrections.count(file?.taps.length ?? 0)}</span>
      </p>
      <TurnName corrections={corrections} />
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
      <button type="button" className="button" disabled={undo === null} onClick={() => undo?.()}>
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

/** Who speaks in the turn that is lit. */
function TurnName({ corrections }: { corrections: Corrections }) {
  const text = useAllText();
  const { episode, change } = corrections;
  const track = useReaderState((state) => state.view.primary);
  const turnIndex = useReaderState(({ view, activeCue }) =>
    turnIndexOfCue(view.primary.turns, Math.max(0, activeCue)),
  );
  const turn = track.turns[turnIndex];
  if (turn === undefined || episode.people.length === 0) return null;
  const choose = (person: string | null) =>
    change((file, { withSpeaker }) => withSpeaker(file, track, turnIndex, person));
  const name = turn.person === null ? '' : (episode.people[turn.person]?.name ?? '');
  return (
    <label className="flex items-center gap-2">
      {text.corrections.speaker}
      <select
        className="field"
        value={name}
        onChange={(event) => choose(event.target.value || null)}
      >
        <option value="">{text.corrections.nobody}</option>
        {episode.people.map((person) => (
          <option key={person.name} value={person.name}>
            {person.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function download(file: CorrectionsFile): void {
  const text = `${JSON.stringify(file, null, 2)}\n`;
  saveFile(`${file.episodeId}.corrections.json`, text, 'application/json');
}
