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

// Nor does it know where a range stands.
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;

// Nor does it open anything by a press on what names it: this much of HTML's popovers do.
const toggle = (popover: HTMLElement, newState: 'open' | 'closed') => {
  if ((popover.dataset.open !== undefined) === (newState === 'open')) return;
  popover.toggleAttribute('data-open', newState === 'open');
  popover.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState }));
};
HTMLElement.prototype.hidePopover = function hidePopover() {
  toggle(this, 'closed');
};
document.addEventListener('click', ({ target }) => {
  const id = (target as Element).closest('[popovertarget]')?.getAttribute('popovertarget');
  const popover = id ? document.getElementById(id) : null;
  if (popover !== null) toggle(popover, popover.dataset.open === undefined ? 'open' : 'closed');
});

afterEach(cleanup);
