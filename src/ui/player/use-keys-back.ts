import { type RefObject, useEffect, useRef } from 'react';

/**
 * A press on the video moves focus into its iframe, and the page's keys go dead. This takes focus back after such a
 * press, but never after Tab: whoever tabbed into the video wants to be there.
 */
export function useKeysBack(): RefObject<HTMLDivElement | null> {
  const paneRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let tabbed = false;
    const onKeyDown = (event: KeyboardEvent) => {
      tabbed = event.key === 'Tab';
    };
    const onPointerMove = () => {
      tabbed = false;
    };
    // The window loses focus to the iframe one task before `activeElement` says so.
    const onBlur = () =>
      setTimeout(() => {
        const focused = document.activeElement;
        if (tabbed || !(focused instanceof HTMLElement)) return;
        if (paneRef.current?.contains(focused) && focused.localName === 'youtube-video')
          focused.blur();
      });
    window.addEventListener('keydown', onKeyDown, true);
    window.addEventListener('pointermove', onPointerMove, true);
    window.addEventListener('blur', onBlur);
    return () => {
      window.removeEventListener('keydown', onKeyDown, true);
      window.removeEventListener('pointermove', onPointerMove, true);
      window.removeEventListener('blur', onBlur);
    };
  }, []);
  return paneRef;
}
