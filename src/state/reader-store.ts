/**
 * What the reader's screen re-renders on: which cue and chapter are on, whether the page follows, and what the player
 * reports. The playhead itself never comes through here: it changes sixty times a second and nothing but a few marks
 * needs it.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { activeSpanIndex } from '../core/active.ts';
import type { Chapter, EpisodeFile, Track } from '../core/episode-file.ts';
import { type Follow, type FollowEvent, nextFollow } from '../playback/follow.ts';
import type { Playback, PlaybackState } from '../playback/playback.ts';
import { createTicker } from '../playback/ticker.ts';

export interface ReaderState {
  /** Index in the base track's cues; -1 before the first. */
  activeCue: number;
  /** Index in the chapters; -1 between them. */
  activeChapter: number;
  follow: Follow;
  player: PlaybackState;
}

export interface Reader {
  episode: EpisodeFile;
  track: Track;
  playback: Playback;
  store: StoreApi<ReaderState>;
  follow(event: FollowEvent): void;
  /** Seeks to the cue's start, and follows again. */
  goToCue(cueIndex: number): void;
  goToLine(step: 1 | -1): void;
  goToChapter(step: 1 | -1): void;
  /** Begins to listen to the playback; returns the function that ends it. */
  connect(): () => void;
}

/** Going back a chapter in its first seconds means the one before; later, its start. */
const CHAPTER_START = 3;

export function createReader(episode: EpisodeFile, playback: Playback): Reader {
  const track = episode.tracks[0] as Track;
  const { chapters } = episode;
  const store = createStore<ReaderState>(() => ({
    activeCue: -1,
    activeChapter: -1,
    follow: 'following',
    player: playback.state(),
  }));

  const cueTicker = createTicker(track.start, (activeCue) => store.setState({ activeCue }));
  const boundaries = chapterBoundaries(chapters);
  const chapterTicker = createTicker(boundaries, (index) => {
    const activeChapter = activeSpanIndex(chapters, boundaries[index] ?? -1);
    if (activeChapter !== store.getState().activeChapter) store.setState({ activeChapter });
  });
  const onTime = (time: number) => {
    cueTicker.at(playback.frameTime());
    chapterTicker.at(time);
  };
  onTime(playback.time());

  const follow = (event: FollowEvent) => {
    const next = nextFollow(store.getState().follow, event);
    if (next !== store.getState().follow) store.setState({ follow: next });
  };
  const seekAndFollow = (time: number) => {
    playback.seek(time);
    follow({ type: 'resume' });
  };

  return {
    episode,
    track,
    playback,
    store,
    follow,
    goToCue(cueIndex) {
      const time = track.start[cueIndex];
      if (time !== undefined) seekAndFollow(time);
    },
    goToLine(step) {
      const { activeCue } = store.getState();
      this.goToCue(Math.min(Math.max(activeCue + step, 0), track.start.length - 1));
    },
    goToChapter(step) {
      const time = playback.time();
      const target =
        step === 1
          ? chapters.find((chapter) => chapter.startTime > time)
          : (chapters.findLast((chapter) => chapter.startTime < time - CHAPTER_START) ??
            chapters[0]);
      if (target !== undefined) seekAndFollow(target.startTime);
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

/** Starts and ends together: between two neighbours the answer cannot change. */
function chapterBoundaries(chapters: readonly Chapter[]): number[] {
  const all = chapters.flatMap((chapter) => [chapter.startTime, chapter.endTime]);
  return [...new Set(all)].sort((a, b) => a - b);
}
