/**
 * One episode being read and heard, without React: the player, what is lit, what is to be found (`looking.ts` finds it,
 * where somebody asks), corrected, steered, and what is kept of it. The page, an embed and the tests take the same handle; whoever shows something subscribes.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CorrectionsFile } from '../../core/contract/corrections-file.ts';
import type { EpisodeFile, Media } from '../../core/contract/episode-file.ts';
import { onDemand } from '../../core/on-demand.ts';
import { type ViewChoice, viewOf } from '../../core/reading/views.ts';
import type { Progress } from '../../library/records/record-kinds.ts';
import { type LoadOutcome, loadedOr } from '../../library/records/save-outcome.ts';
import type { Shelf } from '../../library/shelf.ts';
import type { FrameSource } from '../../playback/clock.ts';
import { createPlayback, type Playback } from '../../playback/playback.ts';
import type { PreferencesStore } from '../preferences-store.ts';
import { type Corrections, createCorrections } from './corrections.ts';
import { createFind, type Find } from './find.ts';
import { createFindAddress } from './find-address.ts';
import { isSameLink, type Linked, rangeOf } from './linked.ts';
import type { NamingState } from './naming.ts';
import { createPosition, type Position } from './position.ts';
import { keepProgress, type ProgressKeeper } from './progress.ts';
import type { ReadingWatch } from './reading-place.ts';
import { resumeTimeOf } from './resume.ts';
import type { Steering } from './steering.ts';
import { createUnsaved, type Unsaved } from './unsaved.ts';

/** What a session asks of the world; the app's services have it all. */
export interface SessionServices {
  shelf: Shelf;
  preferences: PreferencesStore;
  frames: FrameSource;
  /** Milliseconds, on the clock of the frames. */
  now(): number;
}

/** What an address says of an episode. */
export interface Address {
  linked: Linked | null;
  choice: ViewChoice;
  /** What is looked for in the text; null for nothing. */
  words: string | null;
  /** How often a link to this very address was followed while it was shown: each leads there anew. */
  follows: number;
}

export interface SessionStart extends Address {
  /** As published. */
  episode: EpisodeFile;
  /** The same with the stored corrections put in. */
  corrected: EpisodeFile;
  corrections: LoadOutcome<CorrectionsFile | null>;
  /** The recording that somebody attached. */
  attachment: LoadOutcome<Media | null>;
  progress: Pick<Progress, 'playedTo' | 'duration'> | null;
  /** What is looked for changed by itself; it belongs in the address. */
  onWords(words: string | null): void;
}

export interface Session extends Omit<Position, 'show'> {
  /** As published. `store` has the view of it that is shown, corrections put in. */
  episode: EpisodeFile;
  playback: Playback;
  /** Where playback stands ready since the last visit, seconds; null where it begins at the start or at a link's moment. */
  resumeTime: number | null;
  find: Find;
  corrections: Corrections;
  unsaved: Unsaved;
  /** Who speaks in the leading text: what is asked, and whether the guesses are being gone through. */
  naming: StoreApi<NamingState>;
  /** Null until `steer` has brought its code, which the first screen can do without. It steers while the session is connected. */
  steering: StoreApi<Steering | null>;
  /** Brings what plays by chapters and lines. */
  steer(): Promise<void>;
  /** Brings what keeps how far was read; see `watchReading`. */
  watchReading(lineAtRest: () => number | null): Promise<ReadingWatch>;
  /** The same episode with another address: a link inside the page, a choice, or the back button. */
  readAddress(address: Address): void;
  /** The page came into view, or went out of it. */
  showPage(isVisible: boolean): void;
  /** Begins to listen; returns the function that ends it, keeps what is to be kept and lets the player go. */
  connect(): () => void;
}

export function createSession(start: SessionStart, services: SessionServices): Session {
  const { episode, corrected, corrections: stored } = start;
  const { shelf, preferences } = services;
  let { linked, choice, follows } = start;
  const resumeTime = linked === null ? resumeTimeOf(episode, start.progress) : null;
  const { rate, volume, muted } = preferences.getState();
  const playback = createPlayback({
    frames: services.frames,
    now: services.now,
    startTime: linked?.startTime ?? resumeTime ?? 0,
    // The recording may go on after the last cue: only the player knows for how long.
    duration: episode.durationFrom === undefined ? episode.duration : null,
    rate,
    volume,
    muted,
  });
  playback.setRange(rangeOf(linked));

  const { show, ...position } = createPosition(playback, viewOf(corrected, choice));
  const unsaved = createUnsaved();
  unsaved.missed(start.attachment);
  unsaved.missed(stored);
  const corrections = createCorrections({ episode, corrected, stored }, shelf, (save) =>
    unsaved.heed('corrections', save),
  );
  const find = createFind();
  if (start.words !== null) find.open(start.words, playback.time(), linked !== null);
  const findAddress = createFindAddress(find, playback, start.words, start.onWords);
  const naming = createStore<NamingState>(() => ({
    asked: null,
    isOpen: false,
    isChecking: false,
  }));
  const steering = createStore<Steering | null>(() => null);
  let progress: ProgressKeeper | null = null;
  let stopSteering: (() => void) | null = null;

  /** It is there, somebody listens, and it has not begun. */
  const startSteering = () => {
    if (progress !== null) stopSteering ??= steering.getState()?.connect() ?? null;
  };
  const reshow = () => show(viewOf(corrections.store.getState().episode, choice));
  const loadSteering = onDemand(async () => {
    const [{ createSteering }, own] = await Promise.all([
      import('./steering.ts'),
      shelf.loadVerdicts(episode.id),
    ]);
    unsaved.missed(own);
    return createSteering({ ...position, episode, playback }, loadedOr(own, []), (changes) => {
      const save = shelf.saveVerdicts(episode.id, changes);
      unsaved.heed('verdicts', save);
      return save;
    });
  });

  return {
    ...position,
    episode,
    playback,
    resumeTime,
    find,
    corrections,
    unsaved,
    naming,
    steering,
    async steer() {
      steering.setState(await loadSteering(), true);
      startSteering();
    },
    async watchReading(lineAtRest) {
      const { watchReading } = await import('./reading-place.ts');
      return watchReading({ ...position, episode }, shelf, lineAtRest);
    },
    readAddress(address) {
      if (!isSameChoice(choice, address.choice)) {
        choice = address.choice;
        reshow();
      }
      if (!isSameLink(linked, address.linked) || address.follows > follows) {
        linked = address.linked;
        playback.setRange(rangeOf(linked));
        if (linked !== null) position.goTo(linked.startTime);
      }
      follows = address.follows;
      findAddress.follow(address.words, linked !== null);
    },
    showPage(isVisible) {
      if (isVisible) playback.sync();
      else progress?.hide();
    },
    connect() {
      progress = keepProgress(episode.id, playback, services);
      startSteering();
      const stops = [
        position.connect(),
        findAddress.connect(),
        corrections.store.subscribe((state, before) => {
          if (state.episode !== before.episode) reshow();
        }),
      ];
      return () => {
        progress?.end();
        progress = null;
        stopSteering?.();
        stopSteering = null;
        playback.detach();
        for (const stop of stops) stop();
      };
    },
  };
}

function isSameChoice(a: ViewChoice, b: ViewChoice): boolean {
  return a.kind === b.kind && a.original === b.original && a.translation === b.translation;
}
