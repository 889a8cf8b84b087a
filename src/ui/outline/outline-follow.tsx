import { type RefObject, useEffect, useRef } from 'react';
import { isMotionReduced } from '../kit/motion.ts';

/** Whoever scrolled the list looks for something: it stays as long as this, in milliseconds. */
const LEFT_ALONE_MS = 10_000;
/** How far down its list the current chapter stands, 0…1. */
const PLACE = 0.3;

interface OutlineFollowProps {
  list: RefObject<HTMLElement | null>;
  /** Index of the current chapter; -1 between chapters. */
  active: number;
}

/** Keeps the current chapter in sight in its list, which scrolls by itself; the page never moves for it. */
export function OutlineFollow({ list, active }: OutlineFollowProps) {
  const touched = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const element = list.current;
    const touch = () => {
      touched.current = performance.now();
    };
    const events = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
    for (const name of events) element?.addEventListener(name, touch, { passive: true });
    return () => {
      for (const name of events) element?.removeEventListener(name, touch);
    };
  }, [list]);
  useEffect(() => {
    const element = list.current;
    const row = element?.querySelectorAll<HTMLElement>('.outline-item')[active];
    if (!element || row === undefined) return;
    if (performance.now() - touched.current < LEFT_ALONE_MS) return;
    // As a sheet it scrolls with all of it.
    if (element.closest('dialog') !== null) return row.scrollIntoView({ block: 'nearest' });
    const box = element.getBoundingClientRect();
    const top = row.getBoundingClientRect().top - box.top + element.scrollTop;
    element.scrollTo({
      top: top - box.height * PLACE,
      behavior: isMotionReduced() ? 'auto' : 'smooth',
    });
  }, [list, active]);
  return null;
}
