import { useEffect, useRef } from 'react';
import type { Guess } from '../../corrections/naming/guesses.ts';
import { namesOf } from '../../corrections/naming/naming.ts';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useAllText } from '../text/all-text.ts';
import { piecesOf } from '../transcript/lines.ts';
import { usePane } from '../transcript/pane-context.ts';
import { openingWords } from './opening-words.ts';
import { useAnchored } from './use-anchored.ts';
import { tell, useNamer } from './use-namer.ts';

interface GuessCheckProps {
  guess: Guess;
  left: number;
  onPass(): void;
}

/** Whether a guess is right: it is brought into view, and one press answers. */
export function GuessCheck({ guess, left, onPass }: GuessCheckProps) {
  const text = useAllText();
  const session = useSession();
  const { naming } = session;
  const answers = useRef<HTMLDivElement>(null);
  // Whoever pressed “Check” answers next.
  useEffect(() => answers.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  const view = useSessionState((state) => state.view);
  const pane = usePane();
  const namer = useNamer();
  const { at, end, turn } = guess;
  useAnchored(at);
  const key = String(at);
  const words = openingWords(view, at, end);
  const person = view.primary.turns[turn]?.person;
  const guessed = person == null ? null : (view.episode.people[person]?.name ?? null);
  const question = text.naming.isThis(guessed ?? '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another guess, another question
  useEffect(() => {
    tell(session, `${question} ${words}`);
    pane.show(() => {
      const root = pane.text();
      const [piece] = root === null ? [] : piecesOf(root, { side: 0, cueIndex: at[0] });
      return piece?.getBoundingClientRect() ?? null;
    });
  }, [key]);
  const others = namesOf(view.episode).filter((name) => name !== guessed);
  const say = (name: string) => namer.name({ at, person: name, onward: null });
  return (
    <div className="naming-check">
      <p>
        {question} <span className="type-time">{text.naming.left(left)}</span>
      </p>
      <p className="naming-words" lang={view.primary.lang} dir="auto">
        {words}
      </p>
      <div ref={answers} className="naming-answers">
        {guessed !== null && (
          <button type="button" className="button" onClick={() => say(guessed)}>
            {text.naming.yes}
          </button>
        )}
        {others.length === 1 ? (
          <button type="button" className="button" onClick={() => say(others[0] as string)}>
            {text.naming.no(others[0] as string)}
          </button>
        ) : (
          <button type="button" className="button" onClick={() => naming.setState({ asked: key })}>
            {text.naming.somebodyElse}
          </button>
        )}
        <button type="button" className="button" onClick={onPass}>
          {text.naming.pass}
        </button>
      </div>
    </div>
  );
}
