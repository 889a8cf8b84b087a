import { coveredAtBottom, coveredAtTop } from '../kit/coverage.ts';
import { linesOf, menuPlace } from './menu-place.ts';
import type { TextSelection } from './use-selection.ts';

/** A scroll has come to rest when it was silent for this long. */
const REST_MS = 150;

/**
 * Puts the menu beside what is selected. It moves with the text by itself, and is put anew once a scroll rests: what was
 * out of view may be in it. Returns the function that ends it.
 */
export function keepPlaced(menu: HTMLElement, { range, isTouch }: TextSelection): () => void {
  const place = () => {
    const lines = linesOf(range);
    const layer = menu.offsetParent?.getBoundingClientRect();
    if (lines === null || layer === undefined) return;
    const { top, middle } = menuPlace(lines.first, lines.last, {
      top: coveredAtTop(),
      bottom: window.innerHeight - coveredAtBottom(),
      menuHeight: menu.offsetHeight,
      isTouch,
    });
    const left = middle - layer.left - menu.offsetWidth / 2;
    const most = Math.max(0, layer.width - menu.offsetWidth);
    menu.style.top = `${top - layer.top}px`;
    menu.style.left = `${Math.min(Math.max(0, left), most)}px`;
  };
  let timer = 0;
  const later = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(place, REST_MS);
  };
  place();
  const listening = new AbortController();
  const options = { signal: listening.signal, passive: true };
  window.addEventListener('scroll', later, options);
  window.addEventListener('resize', later, options);
  return () => {
    window.clearTimeout(timer);
    listening.abort();
  };
}
