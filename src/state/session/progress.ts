import type { Playback } from '../../playback/playback.ts';
import type { SessionServices } from './session.ts';

/** Seconds that the playhead is away from where it was saved last. */
const SAVE_EVERY = 5;

export interface ProgressKeeper {
  /** The page that plays may be gone any time. */
  hide(): void;
  end(): void;
}

/** Keeps how far an episode was played, and rate and volume as the player last had them. */
export function keepProgress(
  episodeId: string,
  playback: Playback,
  { shelf, preferences }: Pick<SessionServices, 'shelf' | 'preferences'>,
): ProgressKeeper {
  let saved = playback.time();
  let { status } = playback.state();
  const save = () => {
    saved = playback.time();
    const { duration } = playback.state();
    void shelf.saveProgress({ episodeId, playedTo: saved, duration, updated: Date.now() });
  };
  const saveIfPlaying = () => {
    if (status === 'playing') save();
  };
  const stopState = playback.observe((state) => {
    const { rate, volume, muted } = preferences.getState();
    if (state.rate !== rate || state.volume !== volume || state.muted !== muted)
      preferences.setState({ rate: state.rate, volume: state.volume, muted: state.muted });
    if (state.status !== 'playing') saveIfPlaying();
    status = state.status;
  });
  const stopTime = playback.onTime((time) => {
    if (Math.abs(time - saved) >= SAVE_EVERY) saveIfPlaying();
  });
  return {
    hide: saveIfPlaying,
    end() {
      saveIfPlaying();
      stopState();
      stopTime();
    },
  };
}
