/**
 * Follows the word that is being said, past React. The words of a cue are timed when it is lit and forgotten when it goes
 * out; a tick within a word costs one comparison a side.
 */

import { type Side, tracksOf } from '../../core/reading/reading.ts';
import { createTicker, type Ticker } from '../../playback/ticker.ts';
import type { Session } from '../../state/session/session.ts';
import { type CutWords, timedWords } from '../../timing/words/timed-words.ts';
import { rangesIn } from './cue-ranges.ts';
import { piecesOf } from './lines.ts';
import type { SpokenPaint } from './spoken-paint.ts';

const SIDES = [0, 1] as const satisfies readonly Side[];

/** Marks words until the function it returns is called. `root` is the transcript's element. */
export function followSpokenWord(session: Session, root: HTMLElement, paint: SpokenPaint) {
  const { playback, store } = session;
  const tickers: [Ticker | null, Ticker | null] = [null, null];

  const tick = () => {
    const time = playback.frameTime();
    for (const ticker of tickers) ticker?.at(time);
  };
  /** Begins with the words of the lit cue; with none where nothing is lit or nothing was played yet. */
  const begin = (side: Side) => {
    tickers[side] = null;
    paint.mark(side, [], true);
    const { view, activeCue, activeOther, player } = store.getState();
    const track = tracksOf(view)[side];
    const cueIndex = side === 0 ? activeCue : activeOther;
    if (track === undefined || cueIndex === -1) return;
    if (player.status === 'idle' || player.status === 'failed') return;
    const words = timedWords(track, cueIndex, player.duration, cutWordsOf(track.lang));
    const pieces = piecesOf(root, { side, cueIndex });
    tickers[side] = createTicker(words.start, (index) => {
      const [from, to] = [words.from[index], words.to[index]];
      const isWord = from !== undefined && to !== undefined;
      paint.mark(side, isWord ? rangesIn(pieces, from, to) : [], words.exact);
    });
  };
  const beginBoth = () => {
    for (const side of SIDES) begin(side);
    tick();
  };

  const stopTime = playback.onTime(tick);
  const stopStore = store.subscribe((state, before) => {
    const isNew =
      state.view !== before.view ||
      wasStarted(state.player.status) !== wasStarted(before.player.status);
    if (isNew) return beginBoth();
    const moved = [
      state.activeCue !== before.activeCue,
      state.activeOther !== before.activeOther,
    ] as const;
    for (const side of SIDES) if (moved[side]) begin(side);
    if (moved[0] || moved[1]) tick();
  });
  // Chunks that fill later, another arrangement: the word stands in other elements.
  const arriving = new MutationObserver(beginBoth);
  arriving.observe(root, { childList: true, subtree: true });
  beginBoth();

  return () => {
    stopTime();
    stopStore();
    arriving.disconnect();
    paint.stop();
  };
}

const wasStarted = (status: string) => status !== 'idle' && status !== 'failed';

const cuttersOf = new Map<string, CutWords>();

/** By the browser's own knowledge of a language's words; null where it has none. */
function cutWordsOf(language: string): CutWords {
  const known = cuttersOf.get(language);
  if (known !== undefined) return known;
  const cutter = newCutter(language);
  cuttersOf.set(language, cutter);
  return cutter;
}

function newCutter(language: string): CutWords {
  if (Intl.Segmenter === undefined) return null;
  try {
    const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    return (text) => Array.from(segmenter.segment(text), ({ index }) => index);
  } catch {
    // A tag that is written like one and is none.
    return null;
  }
}
