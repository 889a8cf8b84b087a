import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '../kit/icon.tsx';
import { part } from '../kit/part.tsx';
import { useServices } from '../services/services.ts';
import { useText } from '../text/text.ts';

export interface PaletteProps {
  onClose(): void;
  /** It leads to another page: the focus must not go back to where it was. */
  onLeave(): void;
}

const Palette = part(async () => (await import('./palette.tsx')).Palette);

/** What looks like a field in the header opens the palette, as Ctrl+K or Cmd+K does anywhere. */
export function SearchField() {
  const wording = useText();
  const { search, device } = useServices();
  const [isOpen, setIsOpen] = useState(false);

  // After the closed dialog has given the focus back to where it was.
  const isLeaving = useRef(false);
  useLayoutEffect(() => {
    if (isOpen || !isLeaving.current) return;
    isLeaving.current = false;
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [isOpen]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // Half of the shortcut: its other half should find the palette there.
      if (event.key === 'Control' || event.key === 'Meta') Palette.prepare();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  const warmUp = () => {
    Palette.prepare();
    search.observeStatus(() => {})();
  };

  return (
    <>
      <button
        type="button"
        className="search-field"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        title={wording.opens.search}
        onPointerEnter={warmUp}
        onFocus={warmUp}
        onClick={() => setIsOpen(true)}
      >
        <Icon name="search" size={18} strokeWidth={1.75} />
        <span className="search-field-name">{wording.searchField.name}</span>
        <span className="search-field-keys" aria-hidden="true">
          {wording.searchField.shortcut(device.isApple)}
        </span>
      </button>
      {isOpen && (
        <Palette
          onClose={() => setIsOpen(false)}
          onLeave={() => {
            isLeaving.current = true;
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}
