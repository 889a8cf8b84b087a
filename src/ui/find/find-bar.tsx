import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { createLooking } from '../../state/session/looking.ts';
import { Icon } from '../kit/icon.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { useServices } from '../services/services.ts';
import { useSession } from '../session/session-context.ts';
import { useFind, useFindState } from '../session/use-find.ts';
import { useAllText } from '../text/all-text.ts';
import { FindOutcomeNote } from './find-outcome-note.tsx';
import { FoundStatus } from './found-status.tsx';

/** Where finding is asked for and steered. Steps show hits without seeking; only “Go there” asks the player. */
export function FindBar({ onClose }: { onClose(): void }) {
  const text = useAllText();
  const find = useFind();
  const session = useSession();
  const typed = useFindState((state) => state.typed);
  const asked = useFindState((state) => state.asked);
  const count = useFindState((state) => state.hits.length);
  const current = useFindState((state) => state.current);
  const barRef = useRef<HTMLElement>(null);
  const inputRef = useRef<HTMLInputElement>(null);
  const focusedBefore = useRef<HTMLElement | null>(null);
  const { preferences } = useServices();
  const [looking] = useState(() => createLooking(session, preferences));
  useEffect(() => looking.connect(), [looking]);

  useEffect(() => {
    if (asked === 0) return;
    const { activeElement } = document;
    if (!barRef.current?.contains(activeElement) && activeElement instanceof HTMLElement)
      focusedBefore.current = activeElement;
    inputRef.current?.focus({ preventScroll: true });
    inputRef.current?.select();
  }, [asked]);

  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      // What is open over the page closes first.
      if (event.target instanceof Element && event.target.closest('dialog')) return;
      if (document.querySelector('.popover[data-open]') !== null) return;
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      focusedBefore.current?.focus({ preventScroll: true });
    };
  }, [onClose]);

  const goThere = () => {
    const { hits, current } = find.store.getState();
    const hit = hits[current];
    const cueIndex = hit?.spans[0]?.[0];
    if (hit !== undefined && cueIndex !== undefined) session.goToCue(cueIndex, hit.side);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) goThere();
    else if (event.key === 'ArrowDown' || (event.key === 'Enter' && !event.shiftKey)) find.step(1);
    else if (event.key === 'ArrowUp' || event.key === 'Enter') find.step(-1);
    else return;
    event.preventDefault();
  };

  return (
    <search ref={barRef} className="find-bar" aria-label={text.find.title}>
      <FindOutcomeNote onNearest={() => inputRef.current?.focus({ preventScroll: true })} />
      <label className="find-field">
        <Icon name="text-search" size={16} />
        <span className="sr-only">{text.find.title}</span>
        <input
          ref={inputRef}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder={text.find.title}
          aria-keyshortcuts="Enter Shift+Enter Control+Enter"
          value={typed}
          onChange={(event) => find.type(event.target.value)}
          onCompositionStart={() => looking.pause(true)}
          onCompositionEnd={() => looking.pause(false)}
          onKeyDown={onKeyDown}
        />
        {count > 0 && (
          <span className="find-count" aria-hidden="true">
            {text.find.count(current + 1, count)}
          </span>
        )}
      </label>
      <FoundStatus />
      <div className="find-steps">
        <IconButton
          icon="chevron-up"
          label={text.find.previous}
          disabled={count === 0}
          onClick={() => find.step(-1)}
        />
        <IconButton
          icon="chevron-down"
          label={text.find.next}
          disabled={count === 0}
          onClick={() => find.step(1)}
        />
      </div>
      <button
        type="button"
        className="find-go"
        title={text.find.goThereKey}
        disabled={count === 0}
        onClick={goThere}
      >
        {text.find.goThere}
      </button>
      <IconButton icon="x" label={text.find.close} className="find-close" onClick={onClose} />
    </search>
  );
}
