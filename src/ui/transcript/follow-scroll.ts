/**
 * The hands of the follow policy (`playback/follow.ts`): scrolls the window so that the lit line stays in its band, and
 * tells the policy when a person scrolled. It never moves focus, and never scrolls while text is selected.
 */
import { BAND, followDistance } from '../../playback/follow.ts';
import type { Session } from '../../state/session/session.ts';
import { expectMore } from '../kit/at-rest.ts';
import { coveredAtBottom, coveredAtTop } from '../kit/coverage.ts';
import { isMotionReduced } from '../kit/motion.ts';
import type { LitLine } from './lit-line.ts';
import { watchLayout } from './watch-layout.ts';

export interface FollowScroll {
  /** The page opens at the line. */
  land(): void;
  /** The line changed, or the page did: bring it to its band if the policy says so, or a person `asked`. */
  bring(how: 'smooth' | 'instant', why?: 'policy' | 'asked'): void;
  /** Brings another place into view, if it is not: `place` is where it stands in the window, null while nowhere. */
  show(place: () => DOMRect | null): void;
  /** Playback moved the line: tells the policy, and brings the line. */
  moved(): void;
  stop(): void;
}

/** Where the lit line stands in the window. */
interface Place {
  side: 'above' | 'in-view' | 'below';
  /** How far to scroll to bring it to its band, 0 inside it; null while it is not shown. */
  distance: number | null;
  /** Nothing of it is covered. */
  isWhole: boolean;
}

/** A scroll has come to rest when it was silent for this long, milliseconds: `scrollend` is not everywhere. */
const REST_MS = 120;
/** A scroll is a person's when a wheel, a finger, a key or a scrollbar moved within this time before it. */
const INTENT_MS = 400;
/** Nearer to an edge of the view than this share of its height, a place shown is not in view. */
const MARGIN = 0.06;
/** Beyond this many screens a smooth scroll is a film of everything in between. */
const LONG_JUMP = 1.2;
const SCROLL_KEYS = new Set(['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' ']);

export function createFollowScroll(
  session: Session,
  litLine: LitLine,
  root: () => HTMLElement | null,
  onSide: (side: 'above' | 'in-view' | 'below') => void,
): FollowScroll {
  let intentAt = Number.NEGATIVE_INFINITY;
  let touching = false;
  /** Where the page scrolls to by itself, pixels; null while it does not. No clock says when that is over: a busy machine stands still. */
  let target: number | null = null;
  /** Where it stood when it was silent last. */
  let silentAt = Number.NaN;
  let restTimer = 0;
  let rested: (() => void) | null = null;
  /** What is to stand in view once the scroll under way is over: where it stands meanwhile says nothing. */
  let awaited: (() => DOMRect | null) | null = null;

  const view = () => {
    const top = coveredAtTop();
    return { top, height: window.innerHeight - top - coveredAtBottom() };
  };
  const measure = (): Place => {
    const box = litLine.element()?.getBoundingClientRect();
    // On a hidden panel nothing has a height.
    if (box === undefined || box.height === 0)
      return { side: 'below', distance: null, isWhole: false };
    const { top, height } = view();
    const side =
      box.bottom < top ? 'above' : box.top > top + height ? 'below' : ('in-view' as const);
    const isWhole = box.top >= top && box.bottom <= top + height;
    return { side, distance: followDistance(box.top, top, height), isWhole };
  };
  const selecting = () => {
    const selection = document.getSelection();
    const text = root();
    return (
      selection !== null &&
      !selection.isCollapsed &&
      text !== null &&
      selection.rangeCount > 0 &&
      selection.getRangeAt(0).intersectsNode(text)
    );
  };

  const moveBy = (distance: number, how: 'smooth' | 'instant') => {
    const top = Math.min(
      Math.max(0, window.scrollY + distance),
      document.documentElement.scrollHeight - window.innerHeight,
    );
    if (Math.abs(top - window.scrollY) < 1) return false;
    const still = isMotionReduced();
    const far = Math.abs(distance) > view().height * LONG_JUMP;
    target = top;
    silentAt = Number.NaN;
    rested ??= expectMore();
    window.scrollTo({
      top,
      behavior: how === 'instant' || still || far ? 'instant' : 'smooth',
    });
    return true;
  };

  const bringFrom = (
    { side, distance }: Place,
    how: 'smooth' | 'instant',
    why: 'policy' | 'asked',
  ) => {
    onSide(side);
    const may = why === 'asked' || session.store.getState().follow === 'following';
    if (!may || distance === null) return;
    awaited = null;
    if (why === 'policy' && (touching || selecting())) return;
    moveBy(distance, how);
  };

  const bring: FollowScroll['bring'] = (how, why = 'policy') => bringFrom(measure(), how, why);

  const show = (place: () => DOMRect | null, again = true) => {
    const box = place();
    if (box === null) return;
    const { top, height } = view();
    const margin = height * MARGIN;
    if (box.top >= top + margin && box.bottom <= top + height - margin) {
      awaited = target === null ? null : place;
      return;
    }
    const distance = box.top - (top + height * BAND.rest);
    awaited = moveBy(distance, 'smooth') ? place : null;
    // What is far was measured by a guess at the heights between; they are known once it was laid out.
    if (again && Math.abs(distance) > height)
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (awaited === place) show(place, false);
        }),
      );
  };

  const intend = () => {
    intentAt = performance.now();
    target = null;
    awaited = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (SCROLL_KEYS.has(event.key) && !event.defaultPrevented) intend();
  };
  const onPointerDown = (event: PointerEvent) => {
    // A press on the scrollbar has the root as its target.
    if (event.target === document.documentElement) intend();
  };
  const onTouch = (event: TouchEvent) => {
    touching = event.touches.length > 0;
    if (event.type === 'touchmove') intend();
  };
  const tell = (atRest: boolean) => {
    const now = performance.now();
    const place = measure();
    onSide(place.side);
    if (target !== null) return;
    const inView = place.side === 'in-view';
    // A scroll of unknown cause (the browser's find, the layout settling) counts once the line is gone from view.
    const meant = now - intentAt < INTENT_MS || atRest;
    if (!meant && inView) return;
    const { follow } = session.store.getState();
    if (atRest && follow === 'following' && inView) return;
    const inBand = place.distance === 0;
    session.follow({ type: 'scrolled', inView, inBand, atRest: atRest && !touching });
  };
  const rest = () => {
    const { scrollY } = window;
    // It is on its way still, and only the machine is slow.
    if (target !== null && Math.abs(scrollY - target) > 1 && scrollY !== silentAt) {
      silentAt = scrollY;
      restTimer = window.setTimeout(rest, REST_MS);
      return;
    }
    tell(true);
    target = null;
    const place = awaited;
    awaited = null;
    if (place !== null) show(place);
    // A scroll that this asked for goes on.
    if (target !== null) return;
    rested?.();
    rested = null;
  };
  const onScroll = () => {
    const now = performance.now();
    if (now - intentAt < INTENT_MS) intentAt = now;
    rested ??= expectMore();
    tell(false);
    window.clearTimeout(restTimer);
    restTimer = window.setTimeout(rest, REST_MS);
  };

  const listening = new AbortController();
  const { signal } = listening;
  const passive = { signal, passive: true } as const;
  window.addEventListener('wheel', intend, passive);
  window.addEventListener('touchstart', onTouch, passive);
  window.addEventListener('touchmove', onTouch, passive);
  window.addEventListener('touchend', onTouch, passive);
  window.addEventListener('touchcancel', onTouch, passive);
  window.addEventListener('keydown', onKeyDown, { signal });
  window.addEventListener('pointerdown', onPointerDown, passive);
  window.addEventListener('scroll', onScroll, passive);
  // A page at its top is left there: nobody has come to a line yet.
  const bringBack = () => {
    if (window.scrollY > 0) bring('instant');
  };
  window.addEventListener('resize', bringBack, { signal });
  const bringBackUnasked = () => {
    // The picture also grows when somebody scrolls to the top of the page: they want to be there.
    if (performance.now() - intentAt > INTENT_MS) bringBack();
  };
  const unwatch = watchLayout(bringBackUnasked);

  return {
    land() {
      bring('instant');
      // The reading face breaks the lines anew: in a low window the line then lay half under the bar.
      document.fonts?.ready.then(() => {
        if (!signal.aborted && !measure().isWhole) bringBackUnasked();
      });
    },
    bring,
    moved() {
      // Measured once: a line is lit some times a second, and each measure may lay the page out.
      const place = measure();
      session.follow({ type: 'moved', inView: place.side === 'in-view' });
      bringFrom(place, 'smooth', 'policy');
    },
    show,
    stop() {
      listening.abort();
      unwatch();
      window.clearTimeout(restTimer);
      rested?.();
    },
  };
}
