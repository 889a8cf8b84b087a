import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { guessesIn } from '../../corrections/naming/guesses.ts';
import { IconButton } from '../kit/icon-button.tsx';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useAllText } from '../text/all-text.ts';
import { GuessCheck } from './guess-check.tsx';
import { useNamer } from './use-namer.ts';

/** Over the page after a name was given: how many were guessed from it, and one question after the other that checks them. */
export function NamingBar() {
  const text = useAllText();
  const { naming, corrections } = useSession();
  const { canUndo } = useStore(corrections.store);
  const { isChecking = false } = useStore(naming);
  const primary = useSessionState((state) => state.view.primary);
  const namer = useNamer();
  const ref = useRef<HTMLElement>(null);
  const guesses = guessesIn(primary);
  const [passed, setPassed] = useState<readonly string[]>([]);
  const open = guesses.filter(({ at }) => !passed.includes(String(at)));
  const current = isChecking ? open[0] : undefined;
  const isOver = isChecking && current === undefined;
  // What was pressed last is gone: whoever goes by keys goes on here.
  useEffect(() => {
    if (isOver) ref.current?.focus();
  }, [isOver]);
  return (
    <section ref={ref} tabIndex={-1} className="over-note naming-bar" aria-label={text.naming.bar}>
      {current === undefined ? (
        <p>
          {guesses.length === 0 ? text.naming.noneGuessed : text.naming.guessed(guesses.length)}
        </p>
      ) : (
        <GuessCheck
          guess={current}
          left={open.length}
          onPass={() => setPassed([...passed, String(current.at)])}
        />
      )}
      <div className="naming-ways">
        {current === undefined && guesses.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => {
              setPassed([]);
              naming.setState({ isChecking: true });
            }}
          >
            {text.naming.check}
          </button>
        )}
        <button type="button" className="button" disabled={!canUndo} onClick={namer.undo}>
          {text.corrections.undo}
        </button>
        <IconButton
          icon="x"
          label={text.naming.close}
          onClick={() => naming.setState({ isOpen: false, isChecking: false })}
        />
      </div>
    </section>
  );
}
