/**
 * What a reader does with chapters and lines: plays only those worth it, judges them anew, repeats one, pauses after
 * each line. Everything here is a wish to the playback, which hops, repeats and pauses; what it did comes back as `hop`.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Chapter, EpisodeFile, Track, Verdict } from '../../core/contract/episode-file.ts';
import { activeIndex, type Span } from '../../core/time/active.ts';
import {
  chaptersIn,
  isJudged,
  leftOut,
  type OwnVerdict,
  secondsLeft,
  verdictsOf,
} from '../../core/time/watch-only.ts';
import type { SaveOutcome } from '../../library/records/save-outcome.ts';
import { joinSpans } from '../../playback/course.ts';
import type { Playback } from '../../playback/playback.ts';
import type { Position } from './position.ts';

/** What playback left out by itself. */
export interface Hop {
  over: Span;
  chapters: readonly Chapter[];
  /** Nothing was left to play, and it stopped. */
  isEnd: boolean;
}

export type RepeatKind = 'line' | 'chapter';

export interface SteeringState {
  /** The episode as published judges a chapter. */
  isJudged: boolean;
  /** By chapter; undefined where nobody judged it. */
  verdicts: readonly (Verdict | undefined)[];
  watchOnly: boolean;
  /** What playback hops over while `watchOnly` is on, and would while it is off; ascending and disjoint. */
  spans: readonly Span[];
  /** The latest hop, while it can be undone. */
  hop: Hop | null;
  repeats: RepeatKind | null;
  pausesAtLines: boolean;
}

export interface Steering {
  store: StoreApi<SteeringState>;
  setWatchOnly(on: boolean): void;
  judge(chapterIndex: number, verdict: Verdict): void;
  /** Whether “watch only” plays a chapter; taking the tick away again brings back what the episode says. */
  tick(chapterIndex: number, on: boolean): void;
  /** Seconds that “watch only” leaves to play after `time`; null while the length is not known. */
  left(time: number): number | null;
  /** Goes back to where playback left off, and plays it this once. */
  undoHop(): void;
  dismissHop(): void;
  /** Repeats the chapter that is on; off where it does already, and where none is on. */
  toggleChapter(): void;
  /** Repeats the line that is on, from its start; off where it does already. */
  toggleLine(): void;
  stopRepeat(): void;
  setPausesAtLines(on: boolean): void;
  /** Begins to steer the playback; returns the function that ends it. */
  connect(): () => void;
}

/** A recording ends a moment before its length: a repeat that waits for the very end would never come. Seconds. */
const BEFORE_END = 0.1;

/** What is steered. */
export interface Steered extends Pick<Position, 'store' | 'goTo'> {
  episode: EpisodeFile;
  playback: Playback;
}

/**
 * `own`: the verdicts that the person who reads gave on earlier visits; `save` gets the new ones by the start of their
 * chapter, null where that is what the episode says: those too that it refused before.
 */
export function createSteering(
  session: Steered,
  own: readonly OwnVerdict[],
  save: (changes: ReadonlyMap<number, Verdict | null>) => Promise<SaveOutcome>,
): Steering {
  const { playback } = session;
  const { chapters } = session.episode;
  let judged = own;
  let duration = playback.state().duration;
  const judgedNow = () => {
    const verdicts = verdictsOf(chapters, judged);
    return { verdicts, spans: joinSpans(leftOut(chapters, verdicts, duration)) };
  };
  const store = createStore<SteeringState>(() => ({
    isJudged: isJudged(chapters),
    ...judgedNow(),
    watchOnly: false,
    hop: null,
    repeats: null,
    pausesAtLines: false,
  }));
  const { getState, setState } = store;
  const steer = () => playback.setSkips(getState().watchOnly ? getState().spans : []);

  const unkept = new Map<number, Verdict | null>();
  const keep = async (startTime: number, verdict: Verdict | null) => {
    unkept.set(startTime, verdict);
    const sent = new Map(unkept);
    if ((await save(sent)).kind === 'refused') return;
    for (const [time, saved] of sent) if (unkept.get(time) === saved) unkept.delete(time);
  };
  const judge = (chapter: Chapter, verdict: Verdict) => {
    const others = judged.filter(({ startTime }) => startTime !== chapter.startTime);
    const { startTime } = chapter;
    const isPublished = verdict === chapter.verdict;
    judged = isPublished ? others : [...others, { startTime, verdict }];
    void keep(startTime, isPublished ? null : verdict);
    setState(judgedNow());
    steer();
  };
  const repeat = (span: Span, repeats: RepeatKind) => {
    const last = (duration ?? Number.POSITIVE_INFINITY) - BEFORE_END;
    setState({ repeats });
    playback.setRepeat({ ...span, endTime: Math.min(span.endTime, last) });
  };
  const pause = () =>
    playback.setPauses(getState().pausesAtLines ? session.store.getState().view.primary.start : []);

  return {
    store,
    setWatchOnly(watchOnly) {
      setState({ watchOnly, hop: null });
      steer();
    },
    judge(chapterIndex, verdict) {
      const chapter = chapters[chapterIndex];
      if (chapter !== undefined) judge(chapter, verdict);
    },
    tick(chapterIndex, on) {
      const published = chapters[chapterIndex]?.verdict;
      const unticked = published === undefined || published === 'watch' ? 'skip' : published;
      this.judge(chapterIndex, on ? 'watch' : unticked);
    },
    left: (time) => (duration === null ? null : secondsLeft(getState().spans, duration, time)),
    undoHop() {
      const { hop } = getState();
      if (hop === null) return;
      setState({ hop: null });
      session.goTo(hop.over.startTime);
      if (hop.isEnd) playback.play();
    },
    dismissHop: () => setState({ hop: null }),
    toggleChapter() {
      const chapter = chapters[session.store.getState().activeChapter];
      if (getState().repeats === 'chapter' || chapter === undefined) this.stopRepeat();
      else repeat(chapter, 'chapter');
    },
    toggleLine() {
      const line = lineAt(session.store.getState().view.primary, playback.frameTime());
      if (getState().repeats === 'line' || line === null) this.stopRepeat();
      else {
        session.goTo(line.startTime);
        repeat(line, 'line');
        // Asked for between two lines, it is to be heard.
        if (playback.state().status === 'paused') playback.play();
      }
    },
    stopRepeat: () => playback.setRepeat(null),
    setPausesAtLines(pausesAtLines) {
      setState({ pausesAtLines });
      pause();
    },
    connect() {
      const stopHops = playback.onHop((over, isEnd) =>
        setState({ hop: { over, isEnd, chapters: chaptersIn(chapters, over) } }),
      );
      const stopState = playback.observe((state) => {
        if (state.repeat === null && getState().repeats !== null) setState({ repeats: null });
        if (state.duration === duration) return;
        duration = state.duration;
        setState(judgedNow());
        steer();
      });
      const stopView = session.store.subscribe((state, before) => {
        if (state.view !== before.view) pause();
      });
      steer();
      pause();
      return () => {
        stopHops();
        stopState();
        stopView();
        playback.setSkips([]);
        playback.setPauses([]);
        playback.setRepeat(null);
      };
    },
  };
}

/** The line that is lit at `time`, as long as it is spoken; null before the first. */
function lineAt({ start, end }: Track, time: number): Span | null {
  const index = activeIndex(start, time);
  const startTime = start[index];
  if (startTime === undefined) return null;
  const next = start[index + 1] ?? Number.POSITIVE_INFINITY;
  return { startTime, endTime: Math.min(end?.[index] ?? next, next) };
}
