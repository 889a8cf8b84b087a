/**
 * Where a session is: which view is shown, which cue and chapter are on, whether the page follows, and what the player
 * reports. The playhead itself never comes through here: it changes sixty times a second and nothing but a few marks
 * needs it.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Chapter } from '../../core/contract/episode-file.ts';
import {
  type Omission,
  omissionsOf,
  omittingSide,
  type Side,
  tracksOf,
  type View,
} from '../../core/reading/reading.ts';
import { activeIndex, activeSpanIndex } from '../../core/time/active.ts';
import { type Follow, type FollowEvent, nextFollow } from '../../playback/follow.ts';
import type { Playback, PlaybackState } from '../../playback/playback.ts';
import { createTicker, type Ticker } from '../../playback/ticker.ts';

export interface PositionState {
  view: View;
  /** Index in the primary track's cues; -1 before the first, and while it leaves out what is said. */
  activeCue: number;
  /** The same for the track under it. */
  activeOther: number;
  /** Index in the omissions of the view; -1 for none. */
  activeOmission: number;
  /** Index in the chapters; -1 between them. */
  activeChapter: number;
  follow: Follow;
  /** How often somebody asked for the current line: each time the page goes there once, even with follow off. */
  returns: number;
  /** The line of the leading text that was to be seen without playing it; a new one each time. Null before the first. */
  visited: { cueIndex: number } | null;
  player: PlaybackState;
}

export interface Position {
  store: StoreApi<PositionState>;
  /** Shows other tracks, or the same ones with other times. */
  show(view: View): void;
  follow(event: FollowEvent): void;
  /** Brings the page to the current line, and follows again unless that is switched off. */
  backToNow(): void;
  /** Brings the page to a line of the leading text, where it stays; playback stays where it is too. */
  visit(cueIndex: number): void;
  /** Seeks to a time and follows again. */
  goTo(time: number): void;
  /** Seeks to a cue's start, of the primary track (side 0) or the one under it. */
  goToCue(cueIndex: number, side?: Side): void;
  goToLine(step: 1 | -1): void;
  goToChapter(step: 1 | -1): void;
  /** Begins to listen to the playback; returns the function that ends it. */
  connect(): () => void;
}

/** Seconds that a bar of the recording stands for: its length, else as much of it as chapters tell; 0 for nothing known. */
export function barLength({ player, view }: PositionState): number {
  return player.duration ?? view.episode.chapters.at(-1)?.endTime ?? 0;
}

/** Going back a chapter in its first seconds means the one before; later, its start. */
const CHAPTER_START = 3;

export function createPosition(playback: Playback, firstView: View): Position {
  // No correction changes a chapter: those of the first view are those of all.
  const { chapters } = firstView.episode;
  const store = createStore<PositionState>(() => ({
    view: firstView,
    activeCue: -1,
    activeOther: -1,
    activeOmission: -1,
    activeChapter: -1,
    follow: 'following',
    returns: 0,
    visited: null,
    player: playback.state(),
  }));

  const chapterTicker = spanTicker(chapters, (activeChapter) => store.setState({ activeChapter }));
  let textTickers: Ticker[] = [];
  const onTime = (time: number) => {
    const markTime = playback.frameTime();
    for (const ticker of textTickers) ticker.at(markTime);
    chapterTicker.at(time);
  };
  const show = (view: View) => {
    textTickers = viewTickers(view, store);
    store.setState({ view, activeCue: -1, activeOther: -1, activeOmission: -1 });
    onTime(playback.time());
  };
  show(firstView);

  const follow = (event: FollowEvent) => {
    const next = nextFollow(store.getState().follow, event);
    if (next !== store.getState().follow) store.setState({ follow: next });
  };

  return {
    store,
    show,
    follow,
    backToNow() {
      store.setState((state) => ({
        follow: nextFollow(state.follow, { type: 'resume' }),
        returns: state.returns + 1,
      }));
    },
    visit(cueIndex) {
      follow({ type: 'scrolled', inView: false, inBand: false, atRest: true });
      store.setState({ visited: { cueIndex } });
    },
    goTo(time) {
      playback.seek(time);
      follow({ type: 'resume' });
    },
    goToCue(cueIndex, side = 0) {
      const { view } = store.getState();
      const time = tracksOf(view)[side]?.start[cueIndex];
      if (time !== undefined) this.goTo(time);
    },
    goToLine(step) {
      const { start } = store.getState().view.primary;
      const current = activeIndex(start, playback.frameTime());
      this.goToCue(Math.min(Math.max(current + step, 0), start.length - 1));
    },
    goToChapter(step) {
      const time = playback.time();
      const target =
        step === 1
          ? chapters.find((chapter) => chapter.startTime > time)
          : (chapters.findLast((chapter) => chapter.startTime < time - CHAPTER_START) ??
            chapters[0]);
      if (target !== undefined) this.goTo(target.startTime);
    },
    connect() {
      const stopTime = playback.onTime(onTime);
      const stopState = playback.observe((player) => store.setState({ player }));
      return () => {
        stopTime();
        stopState();
      };
    },
  };
}

/** The tickers of a view's cues and omissions. A line that leaves out what is being said is not lit meanwhile. */
function viewTickers(view: View, store: StoreApi<PositionState>): Ticker[] {
  const { primary, other } = view;
  const omissions = omissionsOf(view);
  const omits = omittingSide(view) === 0 ? 'activeCue' : 'activeOther';
  const cues = { activeCue: -1, activeOther: -1, activeOmission: -1 };
  const tell = (change: Partial<typeof cues>) => {
    Object.assign(cues, change);
    const shown = { ...cues };
    if (cues.activeOmission !== -1) shown[omits] = -1;
    store.setState(shown);
  };
  const tickers = [createTicker(primary.start, (activeCue) => tell({ activeCue }))];
  if (other !== null)
    tickers.push(createTicker(other.start, (activeOther) => tell({ activeOther })));
  if (omissions.length > 0)
    tickers.push(spanTicker<Omission>(omissions, (activeOmission) => tell({ activeOmission })));
  return tickers;
}

/** Which of ascending spans is on. Between two neighbouring boundaries the answer cannot change. */
function spanTicker<S extends Chapter | Omission>(
  spans: readonly S[],
  onChange: (index: number) => void,
): Ticker {
  const all = spans.flatMap((span) => [span.startTime, span.endTime]);
  const boundaries = [...new Set(all)].sort((a, b) => a - b);
  let active = -1;
  return createTicker(boundaries, (index) => {
    const next = activeSpanIndex(spans, boundaries[index] ?? -1);
    if (next === active) return;
    active = next;
    onChange(active);
  });
}
