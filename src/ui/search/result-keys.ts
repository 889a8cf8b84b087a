/** Arrow keys between the field and the results: every link and button of the list in the order of the page. */
import type { KeyboardEvent } from 'react';

const RESULT = '[data-result]';

/** Moves the focus; returns false where the key means nothing here. */
export function moveAmongResults(
  event: KeyboardEvent,
  page: HTMLElement,
  input: HTMLInputElement,
): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (event.nativeEvent.isComposing) return false;
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return false;
  const results = [...page.querySelectorAll<HTMLElement>(RESULT)];
  const at = results.indexOf(event.target as HTMLElement);
  if (at === -1 && (event.target !== input || event.key === 'ArrowUp')) return false;
  const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
  const target = next === -1 ? input : results[next];
  target?.focus();
  return target !== undefined;
}
