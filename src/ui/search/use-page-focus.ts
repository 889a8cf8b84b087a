import {
  type FocusEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
} from 'react';
import { usePreference } from '../services/services.ts';

type Ref<T> = RefObject<T | null>;

/** Coming back, the result that was followed; else the field, unless that would only bring up a keyboard. */
export function useFirstFocus(
  page: Ref<HTMLElement>,
  input: Ref<HTMLInputElement>,
  followed: string | null,
  typed: string,
): void {
  const focusFirst = useEffectEvent(() => {
    const links = page.current?.querySelectorAll<HTMLElement>('a[data-result]') ?? [];
    const link = [...links].find((result) => result.getAttribute('href') === followed);
    if (link !== undefined) link.focus({ preventScroll: true });
    else if (typed === '' || matchMedia('(pointer: fine)').matches)
      input.current?.focus({ preventScroll: true });
  });
  useEffect(() => focusFirst(), []);
}

/**
 * A result that another answer takes away leaves its focus to the one that is the same, else to the one that stood after
 * it. Returns what the page hears of the focus with.
 */
export function useKeptFocus(page: Ref<HTMLElement>, input: Ref<HTMLInputElement>) {
  const before = useRef<HTMLElement[]>([]);
  const focused = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const results = [...(page.current?.querySelectorAll<HTMLElement>('[data-result]') ?? [])];
    const lost = focused.current;
    if (lost !== null && !lost.isConnected) {
      const href = lost.getAttribute('href');
      const same = results.find((result) => href !== null && result.getAttribute('href') === href);
      const at = before.current.indexOf(lost);
      const after = at === -1 ? [] : before.current.slice(at);
      const next = same ?? after.find((result) => result.isConnected) ?? results.at(-1);
      (next ?? input.current)?.focus({ preventScroll: true });
    }
    before.current = results;
  });
  return {
    onFocus({ target }: FocusEvent<HTMLElement>) {
      focused.current = target.closest<HTMLElement>('[data-result]');
    },
    // Not heard from what React itself takes away.
    onBlur() {
      focused.current = null;
    },
  };
}

const EDITABLE = 'input, textarea, select, [contenteditable], dialog';

/** `/` leads to the field from anywhere on the page, unless such keys are turned off. */
export function useSlash(input: Ref<HTMLInputElement>): void {
  const [characterKeys] = usePreference('characterKeys');
  useEffect(() => {
    if (!characterKeys) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(EDITABLE) !== null) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [input, characterKeys]);
}
