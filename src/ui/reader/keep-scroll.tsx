import { useEffect } from 'react';
import { useSession } from '../session/session-context.ts';
import { chunkOf, type Line, piecesOf } from '../transcript/lines.ts';
import { usePane } from '../transcript/pane-context.ts';
import { lineAtRest } from './line-at-rest.ts';

/** Milliseconds without a scroll after which the page has come to rest. */
const REST_MS = 200;
/** What is far was measured by a guess at the heights between; they are known once it was laid out. */
const TRIES = 3;
/** After one of these the page stands where somebody wants it. */
const TOUCHES = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/** The path to which the history went back, or forward; empty for none. */
let returnedTo = isLoadedAgain() ? location.pathname : '';
window.addEventListener('popstate', () => {
  returnedTo = location.pathname;
});

/**
 * Brings the page back to where it stood, for who comes back to it by the history or loads it again: to the line that was
 * read, as high as it was. Where the page stands by the playback, it comes to the line being spoken by itself.
 */
export function KeepScroll() {
  const session = useSession();
  const { text } = usePane();
  useEffect(() => {
    const { pathname } = location;
    const name = `cuelight scroll ${pathname}`;
    const topOf = (line: Line) => {
      const root = text();
      const element = root === null ? undefined : (piecesOf(root, line)[0] ?? chunkOf(root, line));
      return element?.getBoundingClientRect().top;
    };
    const keep = () => {
      const root = text();
      const { follow } = session.store.getState();
      const cueIndex = root === null || follow === 'following' ? null : lineAtRest(root);
      const top = cueIndex === null ? undefined : topOf({ side: 0, cueIndex });
      if (top === undefined) forget(name);
      else remember(name, [cueIndex as number, top]);
    };
    let isUntouched = true;
    const touch = () => {
      isUntouched = false;
    };
    for (const kind of TOUCHES) window.addEventListener(kind, touch, { passive: true });
    let timer = 0;
    const onScroll = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, REST_MS);
    };

    const kept = recall(name);
    // Whoever scrolled meanwhile is where they want to be.
    if (
      returnedTo === pathname &&
      kept !== null &&
      session.store.getState().follow === 'following'
    ) {
      const [cueIndex, top] = kept;
      session.follow({ type: 'scrolled', inView: false, inBand: false, atRest: true });
      const restore = (tries: number) => {
        const off = (topOf({ side: 0, cueIndex }) ?? top) - top;
        if (Math.abs(off) < 1) return;
        window.scrollBy({ top: off, behavior: 'instant' });
        if (tries > 1) requestAnimationFrame(() => restore(tries - 1));
      };
      restore(TRIES);
      // Letters of another face fill other lines.
      document.fonts.ready.then(() => {
        if (isUntouched) restore(1);
      });
    }
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('pagehide', keep);
    return () => {
      touch();
      for (const kind of TOUCHES) window.removeEventListener(kind, touch);
      window.clearTimeout(timer);
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('pagehide', keep);
      if (returnedTo === pathname) returnedTo = '';
    };
  }, [session, text]);
  return null;
}

/** This very page was loaded before in this tab, and is again. */
function isLoadedAgain(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isAgain = entry?.type === 'reload' || entry?.type === 'back_forward';
  return isAgain && new URL(entry.name).pathname === location.pathname;
}

// A browser that keeps nothing for a site throws: then the page opens as it does anew.
function recall(name: string): [cueIndex: number, top: number] | null {
  try {
    const [cueIndex, top] = JSON.parse(sessionStorage.getItem(name) ?? '[]') as unknown[];
    return Number.isInteger(cueIndex) && Number.isFinite(top)
      ? [cueIndex as number, top as number]
      : null;
  } catch {
    return null;
  }
}

function remember(name: string, place: [cueIndex: number, top: number]): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(place));
  } catch {
    // As above.
  }
}

function forget(name: string): void {
  try {
    sessionStorage.removeItem(name);
  } catch {
    // As above.
  }
}
