import { type RefObject, useEffect, useRef } from 'react';

/** Tab goes from selected text into its menu, Shift+Tab and Esc back to where the focus was; nothing scrolls by it. */
export function useMenuKeys(
  menu: RefObject<HTMLElement | null>,
  isOpen: boolean,
  onClose: () => void,
): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    if (!isOpen) return;
    let cameFrom: HTMLElement | null = null;
    const giveBack = () => {
      if (!menu.current?.contains(document.activeElement)) return;
      if (cameFrom?.isConnected) cameFrom.focus({ preventScroll: true });
      else (document.activeElement as HTMLElement).blur();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const { activeElement } = document;
      const buttons = menu.current?.querySelectorAll('button') ?? [];
      const isInside = menu.current?.contains(activeElement) === true;
      const isOnText =
        activeElement === document.body || activeElement?.closest('.transcript') != null;
      if (event.key === 'Escape' && (isInside || isOnText)) {
        giveBack();
        close.current();
      } else if (event.key === 'Tab' && event.shiftKey && activeElement === buttons[0]) {
        giveBack();
      } else if (event.key === 'Tab' && !event.shiftKey && isOnText) {
        cameFrom = activeElement === document.body ? null : (activeElement as HTMLElement);
        buttons[0]?.focus({ preventScroll: true });
      } else return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the page's own keys: Esc closes one thing at a time.
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [menu, isOpen]);
}
