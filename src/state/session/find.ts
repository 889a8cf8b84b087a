/** Finding in the text of one episode: what is looked for, the places that say it, and which of them is shown. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Side } from '../../core/reading/reading.ts';
import type { CueSpan } from '../../core/text/find-words.ts';

/** A place in one of the shown tracks. */
export interface Hit {
  side: Side;
  /** Where its first cue starts and where the cue after its last one does; seconds. */
  startTime: number;
  endTime: number;
  /** What is to be marked, cue by cue; never empty. */
  spans: readonly CueSpan[];
}

export type FindOutcome =
  /** There is no word to look for. */
  | { kind: 'nothing' }
  /** Nothing says it exactly; what comes near is being looked for. */
  | { kind: 'looking' }
  | { kind: 'exact' }
  | { kind: 'near' }
  /** `nearest`: words that are there. */
  | { kind: 'none'; nearest: string | null };

export interface FindState {
  isOpen: boolean;
  /** How often somebody asked to type: each time the field takes the focus. A link that brings words asks for none. */
  asked: number;
  typed: string;
  outcome: FindOutcome;
  /** In the order of the page. */
  hits: readonly Hit[];
  /** Index in `hits`; -1 for none. */
  current: number;
  /** A link brought the page to its place, and it stays there when what is looked for is found first. */
  isPlaced: boolean;
  /** The hit is to be brought into view; not where a link brought the page to its place. */
  isSought: boolean;
  /** How often a hit was to be shown: stepping from the only one to itself brings the page back to it. */
  shows: number;
  /** The moment from which it is looked for, seconds; null until it is known what the person sees. */
  origin: number | null;
  /** Where the hit shown last starts, seconds; null before the first. */
  shownTime: number | null;
}

export interface Find {
  store: StoreApi<FindState>;
  /** Opens for typing. */
  ask(): void;
  /** Opens with words that a link brings; `isPlaced`: the link names a moment as well. */
  open(typed: string, origin: number, isPlaced: boolean): void;
  close(): void;
  type(typed: string): void;
  lookFrom(origin: number): void;
  /** Nothing is exact, and what comes near is not known yet. */
  wait(): void;
  /** Takes what was found. The hit shown is `best`, else the first from `origin` on. */
  take(outcome: FindOutcome, hits: readonly Hit[], best?: number): void;
  /** Takes what the same words found in another text, and shows what is nearest in time to what was shown. */
  retake(outcome: FindOutcome, hits: readonly Hit[]): void;
  step(by: 1 | -1): void;
}

const CLOSED = {
  isOpen: false,
  typed: '',
  outcome: { kind: 'nothing' },
  hits: [],
  current: -1,
  isPlaced: false,
  isSought: false,
  origin: null,
  shownTime: null,
} as const;

export function createFind(): Find {
  const store = createStore<FindState>(() => ({ ...CLOSED, asked: 0, shows: 0 }));
  const { setState, getState } = store;
  const show = (change: Partial<FindState>) => {
    const before = getState();
    const next = { ...before, isPlaced: false, isSought: !before.isPlaced, ...change };
    const shownTime = next.hits[next.current]?.startTime ?? next.shownTime;
    setState({ ...next, shownTime, shows: next.shows + 1 });
  };
  return {
    store,
    ask: () => setState({ isOpen: true, asked: getState().asked + 1 }),
    open: (typed, origin, isPlaced) => setState({ isOpen: true, typed, origin, isPlaced }),
    close: () => setState(CLOSED),
    type: (typed) => setState({ typed }),
    lookFrom: (origin) => setState({ origin }),
    wait: () => setState({ outcome: { kind: 'looking' }, hits: [], current: -1 }),
    take: (outcome, hits, best) =>
      show({ outcome, hits, current: best ?? firstFrom(hits, getState().origin ?? 0) }),
    retake(outcome, hits) {
      const { shownTime, origin } = getState();
      show({ outcome, hits, current: nearestTo(hits, shownTime ?? origin ?? 0) });
    },
    step(by) {
      const { hits, current } = getState();
      if (hits.length === 0) return;
      const next = (current + by + hits.length) % hits.length;
      // Who types on from here looks from here.
      show({ current: next, origin: (hits[next] as Hit).startTime });
    },
  };
}

/** Index of the earliest hit that is not over at `time`; 0 where all are, -1 where there is none. */
function firstFrom(hits: readonly Hit[], time: number): number {
  let first = hits.length > 0 ? 0 : -1;
  let firstStart = Number.POSITIVE_INFINITY;
  for (const [index, { startTime, endTime }] of hits.entries()) {
    if (endTime <= time || startTime >= firstStart) continue;
    first = index;
    firstStart = startTime;
  }
  return first;
}

/** Index of the hit nearest to `time`; -1 where there is none. */
function nearestTo(hits: readonly Hit[], time: number): number {
  let nearest = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (const [index, { startTime }] of hits.entries()) {
    if (Math.abs(startTime - time) >= distance) continue;
    nearest = index;
    distance = Math.abs(startTime - time);
  }
  return nearest;
}
