import { type RefObject, useEffect, useEffectEvent } from 'react';
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
