import { isFolded } from './folding.ts';
import { isSameLine, lineOf, piecesIn, piecesOf, stopAround, stopsIn } from './lines.ts';

/** The one stop of each transcript: Tab comes to the text once, wherever its light or a walk left it. */
const stops = new WeakMap<HTMLElement, Element>();

export function setTabStop(root: HTMLElement, stop: HTMLElement): void {
  stops.get(root)?.removeAttribute('tabindex');
  stop.setAttribute('tabindex', '0');
  stops.set(root, stop);
}

/**
 * Walks the transcript's one tab stop from cue to cue, and where the original is on tap to the controls between them.
 * Returns false for a key that does not walk.
 */
export function moveTabStop(from: Element, key: string, root: HTMLElement | null): boolean {
  const current = stopAround(from);
  if (current === null || root === null) return false;
  const next =
    root.dataset.layout === 'tap' ? nextShown(current, key, root) : findNext(current, key, root);
  if (next === undefined) return false;
  if (next === null) return true;
  setTabStop(root, next);
  next.focus();
  return true;
}

/** The cue to move to; null at the end of the text, undefined where the key means nothing here. */
function findNext(
  current: HTMLElement,
  key: string,
  root: HTMLElement,
): HTMLElement | null | undefined {
  const { side, cueIndex } = lineOf(current);
  switch (key) {
    case 'ArrowDown':
      return piecesOf(root, { side, cueIndex: cueIndex + 1 })[0] ?? null;
    case 'ArrowUp':
      return piecesOf(root, { side, cueIndex: cueIndex - 1 })[0] ?? null;
    case 'Home':
      return piecesIn(root)[0] ?? null;
    case 'End':
      return piecesIn(root).at(-1) ?? null;
    default:
      return undefined;
  }
}

/** The same in the order of the page, over everything that is not folded away. */
function nextShown(
  current: HTMLElement,
  key: string,
  root: HTMLElement,
): HTMLElement | null | undefined {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step === undefined) return findNext(current, key, root);
  const stops = stopsIn(root);
  for (let index = stops.indexOf(current) + step; stops[index] !== undefined; index += step) {
    const stop = stops[index] as HTMLElement;
    // A cue that a paragraph cuts in two is one stop, at its first piece.
    if (!isFolded(stop) && !isSameLine(stop, stops[index - 1])) return stop;
  }
  return null;
}
