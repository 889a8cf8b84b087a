import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { At } from '../../core/contract/at.ts';
import { matchWritten } from '../../corrections/match-person.ts';
import { namesOf, partnerOf } from '../../corrections/naming/naming.ts';
import { Choice } from '../kit/choice.tsx';
import { Modal } from '../kit/modal.tsx';
import { useAllText } from '../text/all-text.ts';
import { useAskedTurn } from './use-asked-turn.ts';
import { useNamer } from './use-namer.ts';

interface WhoDialogProps {
  /** Where whoever it is begins to speak. */
  at: At;
  onClose(): void;
}

type Reach = 'onward' | 'turn' | 'voice';

/** Who speaks: somebody of the episode, or a name that is typed; here only, from here on, or wherever a numbered voice speaks. */
export function WhoDialog({ at, onClose }: WhoDialogProps) {
  const text = useAllText();
  const asked = useAskedTurn(at);
  const { episode, primary, turnIndex, now, isWhole } = asked;
  const namer = useNamer();
  const titleId = useId();
  const listRef = useRef<HTMLUListElement>(null);
  const label = now?.anonymous ? now.name : null;
  const isKnown = now !== undefined && label === null;
  const [reach, setReach] = useState<Reach>(
    label !== null && isWhole ? 'voice' : isKnown || !isWhole ? 'turn' : 'onward',
  );
  const [typed, setTyped] = useState('');
  const [partner, setPartner] = useState<string | null | undefined>();

  // A press on the name that is most likely is what most come for; a field would bring up the keys of a phone.
  useEffect(() => listRef.current?.querySelector('button')?.focus(), []);

  const names = namesOf(episode);
  const wanted = typed.trim();
  const shown = names.filter((name) => isLike(name, wanted));
  const same = matchWritten(
    wanted,
    names.map((one) => ({ name: one })),
  );
  const isNew = wanted !== '' && same === -1;
  const name = (person: string | null) => {
    if (reach === 'voice' && label !== null && person !== null)
      return namer.nameVoice(label, person);
    // Nobody takes turns with themselves.
    const isChosen = partner !== undefined && partner !== person;
    const other = isChosen ? partner : partnerOf(episode, primary, turnIndex, person);
    namer.name({ at, person, onward: reach === 'onward' ? [person, other] : null });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wanted === '') return;
    // The one that is left, or that is meant; nobody is added where several could be.
    const chosen = names[same] ?? (shown.length > 1 ? undefined : (shown[0] ?? wanted));
    if (chosen !== undefined) name(chosen);
  };
  const reaches: readonly Reach[] =
    label !== null && isWhole
      ? ['voice', 'turn']
      : isWhole
        ? ['onward', 'turn']
        : ['turn', 'onward'];

  return (
    <Modal
      className={asked.isAnchored ? 'dialog who who-anchored' : 'dialog who'}
      labelledBy={titleId}
      onClose={onClose}
    >
      <div className="who-body">
        <h2 id={titleId}>
          {label === null ? text.transcript.whoIsThis : text.naming.whoIs(label)}{' '}
          <span className="type-time">{asked.time}</span>
        </h2>
        <p className="naming-words" lang={primary.lang} dir="auto">
          {asked.words}
        </p>
        <ul ref={listRef} className="who-list">
          {shown.map((one) => (
            <li key={one}>
              <button type="button" aria-pressed={one === now?.name} onClick={() => name(one)}>
                <bdi>{one}</bdi>
                {one === now?.name && asked.isGuess && (
                  <span className="who-note">{text.transcript.guessedName}</span>
                )}
              </button>
            </li>
          ))}
          {isNew && (
            <li>
              <button type="button" onClick={() => name(wanted)}>
                {text.naming.add(wanted)}
              </button>
            </li>
          )}
        </ul>
        <form className="who-new" onSubmit={submit}>
          <input
            className="field"
            aria-label={text.naming.typeName}
            placeholder={text.naming.typeName}
            dir="auto"
            autoComplete="off"
            maxLength={200}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </form>
        <Choice<Reach>
          name={text.naming.reach}
          options={reaches.map((value) => ({
            value,
            label:
              value === 'turn' && !isWhole ? text.naming.reaches.line : text.naming.reaches[value],
          }))}
          value={reach}
          onChange={setReach}
        />
        {reach === 'onward' && names.length !== 2 && (
          <label className="who-partner">
            {text.naming.partner}
            <select
              className="field"
              value={
                (partner === undefined ? partnerOf(episode, primary, turnIndex, null) : partner) ??
                ''
              }
              onChange={(event) => setPartner(event.target.value || null)}
            >
              <option value="">{text.corrections.nobody}</option>
              {names.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
        )}
        <p className="who-ways">
          {now !== undefined && (
            <button type="button" className="link" onClick={() => name(null)}>
              {text.naming.nobody}
            </button>
          )}
          <button type="button" className="link" onClick={onClose}>
            {text.naming.close}
          </button>
        </p>
      </div>
    </Modal>
  );
}

/** Any part of a name, in whatever script: sixty people are told by a few letters. */
function isLike(name: string, wanted: string): boolean {
  return name.toLocaleLowerCase().includes(wanted.toLocaleLowerCase());
}
