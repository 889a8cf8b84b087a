/**
 * The original folded away under its translation, row by row. React renders it once, folded; what unfolds is set on the
 * elements, so that a row costs nothing while playback goes on. Folded text is `hidden="until-found"`: the browser's own
 * find reaches it where browsers know that, and says so with `beforematch`.
 */

/** For the `ref` of what is folded at first: React knows `hidden` only as on or off. */
export function foldAtFirst(element: HTMLElement | null): void {
  element?.setAttribute('hidden', 'until-found');
  element?.addEventListener('beforematch', () => setFolded(element, false));
}

/** Of the row that `element` stands in: what the press on its control asks for. Returns false where it has none. */
export function toggleFold(element: Element): boolean {
  const folded = partOf(element, '.folding');
  if (folded === null) return false;
  setFolded(folded, !folded.hasAttribute('hidden'));
  return true;
}

/** Shows an element that is folded away, and nothing else. */
export function unfoldAround(element: Element | undefined): void {
  const folded = element?.closest('.folding');
  if (folded != null) setFolded(folded, false);
}

export function isFolded(element: Element): boolean {
  return element.closest('.folding[hidden]') !== null;
}

function setFolded(folding: Element, isFolded: boolean): void {
  if (isFolded) folding.setAttribute('hidden', 'until-found');
  else folding.removeAttribute('hidden');
  partOf(folding, '.unfold')?.setAttribute('aria-expanded', String(!isFolded));
}

function partOf(element: Element, selector: string): Element | null {
  return element.closest('.row')?.querySelector(selector) ?? null;
}
