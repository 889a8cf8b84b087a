/** Walks the transcript's one tab stop from cue to cue. Returns false for a key that does not walk. */
export function moveTabStop(from: Element, key: string, root: HTMLElement | null): boolean {
  const current = from.closest<HTMLElement>('[data-cue]');
  if (current === null || root === null) return false;
  const next = findNext(current, key, root);
  if (next === undefined) return false;
  if (next === null) return true;
  current.removeAttribute('tabindex');
  next.setAttribute('tabindex', '0');
  next.focus();
  return true;
}

/** The cue to move to; null at the end of the text, undefined where the key means nothing here. */
function findNext(
  current: HTMLElement,
  key: string,
  root: HTMLElement,
): HTMLElement | null | undefined {
  const cueIndex = Number(current.dataset.cue);
  const side = current.closest<HTMLElement>('[data-side]')?.dataset.side ?? '0';
  const find = (index: number) =>
    root.querySelector<HTMLElement>(`[data-side="${side}"] [data-cue="${index}"]`);
  switch (key) {
    case 'ArrowDown':
      return find(cueIndex + 1);
    case 'ArrowUp':
      return find(cueIndex - 1);
    case 'Home':
      return root.querySelector<HTMLElement>('[data-cue]');
    case 'End':
      return Array.from(root.querySelectorAll<HTMLElement>('[data-cue]')).at(-1) ?? null;
    default:
      return undefined;
  }
}
