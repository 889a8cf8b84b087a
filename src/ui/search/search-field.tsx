import {
  type ComponentType,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { Icon } from '../kit/icon.tsx';
import { searchAddress } from '../services/addresses.ts';
import { usePages } from '../services/pages.ts';
import { useServices } from '../services/services.ts';
import { useText } from '../text/text.ts';

export interface PaletteProps {
  onClose(): void;
  /** It leads to another page: the focus must not go back to where it was. */
  onLeave(): void;
}

const loadPalette = () => import('./palette.tsx');

/** What looks like a field in the header opens the palette, as Ctrl+K or Cmd+K does anywhere. */
export function SearchField() {
  const wording = useText();
  const { search, device } = useServices();
  const pages = usePages();
  const [isOpen, setIsOpen] = useState(false);
  const [Palette, setPalette] = useState<ComponentType<PaletteProps> | null>(null);

  // After the closed dialog has given the focus back to where it was.
  const isLeaving = useRef(false);
  useLayoutEffect(() => {
    if (isOpen || !isLeaving.current) return;
    isLeaving.current = false;
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [isOpen]);

  const open = useCallback(() => {
    setIsOpen(true);
    loadPalette().then(
      (loaded) => setPalette(() => loaded.Palette),
      // The page of its own can say what is wrong, and try again.
      () => pages.go(searchAddress('')),
    );
  }, [pages]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // Half of the shortcut: its other half should find the palette there.
      if (event.key === 'Control' || event.key === 'Meta') loadPalette().catch(() => {});
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [open]);

  const warmUp = () => {
    loadPalette().catch(() => {});
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
        onClick={open}
      >
        <Icon name="search" size={18} strokeWidth={1.75} />
        <span className="search-field-name">{wording.searchField.name}</span>
        <span className="search-field-keys" aria-hidden="true">
          {wording.searchField.shortcut(device.isApple)}
        </span>
      </button>
      {isOpen && Palette !== null && (
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
