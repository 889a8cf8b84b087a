import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Parts of the page are loaded when they are wanted, and a busy machine is slow to read them: no test is about that.
configure({ asyncUtilTimeout: 30_000 });

// jsdom lays nothing out: nothing ever comes into view.
globalThis.IntersectionObserver = class {
  observe() {}
  disconnect() {}
} as unknown as typeof IntersectionObserver;

// Nor does anything scroll.
Element.prototype.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};

// Nor does it know where a range stands.
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;

// Nor does it open anything by a press on what names it: this much of HTML's popovers do.
const toggle = (popover: HTMLElement, opens: boolean) => {
  if ((popover.style.display !== '') === opens) return;
  popover.style.display = opens ? 'block' : '';
  const newState = opens ? 'open' : 'closed';
  popover.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState }));
};
HTMLElement.prototype.hidePopover = function hidePopover() {
  toggle(this, false);
};
document.addEventListener('click', ({ target }) => {
  const id = (target as Element).closest('[popovertarget]')?.getAttribute('popovertarget');
  const popover = id ? document.getElementById(id) : null;
  if (popover !== null) toggle(popover, popover.style.display === '');
});

afterEach(cleanup);
