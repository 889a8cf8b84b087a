/**
 * Whether the page is at rest, said in `html[data-at-rest]`: whoever drives it from outside waits for that, never for
 * time. It is not while a page or a part of one is on its way, while the text fills, or while the page scrolls itself.
 */
import { useLayoutEffect } from 'react';

let expected = 0;

/** Something is to come; returns the function that says that it came. */
export function expectMore(): () => void {
  expect(1);
  let isOver = false;
  return () => {
    if (!isOver) expect(-1);
    isOver = true;
  };
}

/** In the place of a part that comes by itself. */
export function Coming(): null {
  useLayoutEffect(expectMore, []);
  return null;
}

function expect(more: number): void {
  expected += more;
  document.documentElement.toggleAttribute('data-at-rest', expected === 0);
}
