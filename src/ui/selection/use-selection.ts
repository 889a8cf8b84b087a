import { useEffect, useRef, useState } from 'react';
import { usePane } from '../transcript/pane-context.ts';

/** A selection rests when it did not change for this long: handles are dragged in small steps. */
const REST_MS = 250;

export interface TextSelection {
  range: Range;
  isTouch: boolean;
}

/**
 * What is selected in the text once the hand has let go; null for nothing, and once `dismiss` was called for the same
 * selection. It is only ever looked at, never changed.
 */
export function useSelection(): {
  selected: TextSelection | null;
  dismiss(): void;
} {
  const [selected, setSelected] = useState<TextSelection | null>(null);
  const isDismissed = useRef(false);
  const { text } = usePane();
  useEffect(() => {
    let timer = 0;
    let isPressed = false;
    let isTouch = matchMedia('(pointer: coarse)').matches;
    const look = () => {
      if (isPressed || isDismissed.current) return;
      const range = rangeIn(text());
      setSelected(range === null ? null : { range, isTouch });
    };
    const later = () => {
      window.clearTimeout(timer);
      // What is gone takes its menu with it at once.
      if (document.getSelection()?.isCollapsed !== false) setSelected(null);
      timer = window.setTimeout(look, REST_MS);
    };
    const press = (event: PointerEvent) => {
      isPressed = true;
      isTouch = event.pointerType !== 'mouse';
    };
    const release = () => {
      isPressed = false;
      later();
    };
    const change = () => {
      isDismissed.current = false;
      later();
    };
    const listening = new AbortController();
    const options = { signal: listening.signal, passive: true };
    document.addEventListener('selectionchange', change, options);
    document.addEventListener('pointerdown', press, options);
    document.addEventListener('pointerup', release, options);
    document.addEventListener('pointercancel', release, options);
    later();
    return () => {
      window.clearTimeout(timer);
      listening.abort();
    };
  }, [text]);
  return {
    selected,
    dismiss() {
      isDismissed.current = true;
      setSelected(null);
    },
  };
}

function rangeIn(root: Element | null): Range | null {
  const selection = document.getSelection();
  if (root === null || selection === null || selection.isCollapsed || selection.rangeCount === 0)
    return null;
  const range = selection.getRangeAt(0);
  return range.intersectsNode(root) ? range.cloneRange() : null;
}
