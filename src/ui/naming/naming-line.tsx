import { useMemo, useState } from 'react';
import { formatTime } from '../../core/time/time.ts';
import { hintsIn } from '../../corrections/naming/hints.ts';
import { partnerOf } from '../../corrections/naming/naming.ts';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useAllText } from '../text/all-text.ts';
import { Tones } from './tones.tsx';
import { useNamer } from './use-namer.ts';

/** One quiet line over a text in which names are missing or guessed: what the text itself proposes, else how to begin. */
export function NamingLine() {
  return (
    <>
      <Tones />
      <Line />
    </>
  );
}

function Line() {
  const text = useAllText();
  const { naming } = useSession();
  const { episode, primary } = useSessionState((state) => state.view);
  const namer = useNamer();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const hints = useMemo(() => hintsIn(episode, primary), [episode, primary]);
  const guessed = primary.turns.filter(({ guess }) => guess).length;
  const unnamed = primary.turns.filter(({ person }) => person === null);
  const hint = hints.find(
    ({ turn, at }) => primary.turns[turn]?.person === null && !refused.includes(String(at)),
  );
  const [first] = unnamed;
  if (hint !== undefined) {
    const { at, person, turn, words } = hint;
    const accept = () =>
      namer.name({ at, person, onward: [person, partnerOf(episode, primary, turn, person)] });
    return (
      <p className="naming-line">
        <span className="naming-said">
          {formatTime(primary.start[at[0]] ?? 0)} “{words}…”
        </span>{' '}
        {text.naming.isThis(person)}{' '}
        <button type="button" className="link" onClick={accept}>
          {text.naming.yes}
        </button>{' '}
        <button type="button" className="link" onClick={() => setRefused([...refused, String(at)])}>
          {text.naming.refuse}
        </button>
      </p>
    );
  }
  if (guessed > 0)
    return (
      <p className="naming-line">
        {text.naming.guessed(guessed)}{' '}
        <button
          type="button"
          className="link"
          onClick={() => naming.setState({ isOpen: true, isChecking: true })}
        >
          {text.naming.check}
        </button>
      </p>
    );
  if (first === undefined) return null;
  return (
    <p className="naming-line">
      {text.naming.unnamed(unnamed.length)}{' '}
      <button
        type="button"
        className="link"
        onClick={() => naming.setState({ asked: String(first.at) })}
      >
        {text.naming.begin}
      </button>
    </p>
  );
}
