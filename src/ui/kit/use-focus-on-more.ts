import { type RefObject, useEffect, useRef } from 'react';

interface FocusOnMore<T extends HTMLElement> {
  list: RefObject<T | null>;
  /** More was asked for. */
  expect(): void;
}

/**
 * The button that asks for more goes away or down when more is there: the focus then moves to the first that is new.
 * `length` rows that match `selector` stand in the list.
 */
export function useFocusOnMore<T extends HTMLElement>(
  selector: string,
  length: number,
): FocusOnMore<T> {
  const list = useRef<T>(null);
  const before = useRef<number | null>(null);
  useEffect(() => {
    if (before.current === null || length <= before.current) return;
    const rows = list.current?.querySelectorAll(selector) ?? [];
    rows[before.current]?.querySelector('a')?.focus({ preventScroll: true });
    before.current = null;
  }, [selector, length]);
  return {
    list,
    expect() {
      before.current = length;
    },
  };
}
