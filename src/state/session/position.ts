/**
 * Where a session is: which view is shown, which cue and chapter are on, whether the page follows, and what the player
 * reports. The playhead itself never comes through here: it changes sixty times a second and nothing but a few marks
 * needs it.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { cueEnd } from '../../core/contract/cue-end.ts';
import { openingsOf, type Pause, pausesOf } from '../../core/reading/openings.ts';
import {
  type Omission,
  omissionsOf,
  omittingSide,
  type Side,
  tracksOf,
  type View,
} from '../../core/reading/reading.ts';
import { activeIndex, activeSpanIndex, type Span } from '../../core/time/active.ts';
import { type Follow, type FollowEvent, nextFollow } from '../../playback/follow.ts';
import type { Playback, PlaybackState } from '../../playback/playback.ts';
import { createTicker, type Ticker } from '../../playback/ticker.ts';

export interface PositionState {
  view: View;
  /** Index in the primary track's cues; -1 before the first, and while it leaves out what is said. */
  activeCue: number;
  /** The same for the track under it. */
  activeOther: number;
  /** What the view leaves out, or the pause, that is on: when it starts, in seconds; null for none. */
  activeOmission: number | null;
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
  /** Seeks to the first line under the heading of a chapter. */
  openChapter(chapterIndex: number): void;
  goToChapter(step: 1 | -1): void;
  /** Begins to listen to the playback; returns the function that ends it. */
  connect(): () => void;
}

/** Seconds that a bar of the recording stands for: its length, else as much of it as chapters and lines tell; 0 for nothing known. */
export function barLength({ player, view }: PositionState): number {
  const { episode, primary } = view;
  return (
    player.duration ??
    episode.chapters.at(-1)?.endTime ??
    cueEnd(episode, primary, primary.start.length - 1) ??
    primary.start.at(-1) ??
    0
  );
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
    activeOmission: null,
    activeChapter: -1,
    follow: 'following',
    returns: 0,
    visited: null,
    player: playback.state(),
  }));

  let spans: readonly Span[] = [];
  let chapterTicker: Ticker;
  let textTickers: Ticker[] = [];
  const onTime = (time: number) => {
    const markTime = playback.frameTime();
    for (const ticker of textTickers) ticker.at(markTime);
    chapterTicker.at(time);
  };
  const show = (view: View) => {
    const pauses = pausesOf(view.primary, chapters);
    spans = chapterSpans(view, pauses);
    chapterTicker = spanTicker(spans, (activeChapter) => store.setState({ activeChapter }));
    textTickers = viewTickers(view, pauses, store);
    store.setState({
      view,
      activeCue: -1,
      activeOther: -1,
      activeOmission: null,
      activeChapter: -1,
    });
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
    openChapter(chapterIndex) {
      const span = spans[chapterIndex];
      if (span !== undefined) this.goTo(span.startTime);
    },
    goToChapter(step) {
      const time = playback.time();
      const target =
        step === 1
          ? spans.find((span) => span.startTime > time)
          : (spans.findLast((span) => span.startTime < time - CHAPTER_START) ?? spans[0]);
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

/** Chapters as they stand in the text: each from its first line on, so that the heading over what is lit is the one marked. */
function chapterSpans({ primary, episode: { chapters } }: View, pauses: readonly Pause[]): Span[] {
  const openings = openingsOf(primary, chapters, pauses);
  return openings.map(({ startTime }, index) => {
    const { endTime } = chapters[index] as Span;
    const next = openings[index + 1]?.startTime;
    const goesOn = next !== undefined && chapters[index + 1]?.startTime === endTime;
    return { startTime, endTime: goesOn ? next : endTime };
  });
}

/** The tickers of a view's cues, omissions and pauses. A line is not lit while it leaves out what is said, or nothing is. */
function viewTickers(
  view: View,
  pauses: readonly Pause[],
  store: StoreApi<PositionState>,
): Ticker[] {
  const { primary, other } = view;
  const unsaid = [...omissionsOf(view), ...pauses].sort((a, b) => a.startTime - b.startTime);
  const omits = omittingSide(view) === 0 ? 'activeCue' : 'activeOther';
  const cues = { activeCue: -1, activeOther: -1 };
  let on: Omission | Pause | undefined;
  const tell = (change: Partial<typeof cues>) => {
    Object.assign(cues, change);
    const shown = { ...cues, activeOmission: on?.startTime ?? null };
    if (on !== undefined) shown[omits] = -1;
    if (on !== undefined && 'before' in on) shown.activeCue = shown.activeOther = -1;
    store.setState(shown);
  };
  const tickers = [createTicker(primary.start, (activeCue) => tell({ activeCue }))];
  if (other !== null)
    tickers.push(createTicker(other.start, (activeOther) => tell({ activeOther })));
  if (unsaid.length > 0)
    tickers.push(
      spanTicker(unsaid, (index) => {
        on = unsaid[index];
        tell({});
      }),
    );
  return tickers;
}

/** Which of ascending spans is on. Between two neighbouring boundaries the answer cannot change. */
function spanTicker(spans: readonly Span[], onChange: (index: number) => void): Ticker {
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
