import { RATES } from '../../playback/rates.ts';
import { IconButton } from '../kit/icon-button.tsx';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useText } from '../text/text.ts';
import { TimeReadout } from './time-readout.tsx';

/** Requests only: what the buttons show is what the player reports. */
export function Controls() {
  const text = useText();
  const { playback } = useSession();
  const playing = useSessionState(
    ({ player }) => player.status === 'playing' || player.status === 'buffering',
  );
  const rate = useSessionState((state) => state.player.rate);
  const volume = useSessionState((state) => state.player.volume);
  const muted = useSessionState((state) => state.player.muted);
  return (
    <div className="controls">
      <IconButton
        icon="rotate-ccw"
        label={text.player.back}
        className="control-step"
        onClick={() => playback.seekBy(-10)}
      />
      <IconButton
        icon={playing ? 'pause' : 'play'}
        label={playing ? text.player.pause : text.player.play}
        className="control-play"
        onClick={() => playback.toggle()}
      />
      <IconButton
        icon="rotate-cw"
        label={text.player.forward}
        className="control-step"
        onClick={() => playback.seekBy(10)}
      />
      <TimeReadout />
      <select
        className="rate"
        aria-label={text.player.rate}
        title={text.player.rate}
        value={rate}
        onChange={(event) => playback.setRate(Number(event.target.value))}
      >
        {[...new Set([...RATES, rate])]
          .sort((a, b) => a - b)
          .map((choice) => (
            <option key={choice} value={choice}>
              {choice}×
            </option>
          ))}
      </select>
      <div className="volume">
        <IconButton
          icon={muted || volume === 0 ? 'volume-x' : 'volume-2'}
          label={muted ? text.player.unmute : text.player.mute}
          onClick={() => playback.setMuted(!muted)}
        />
        <input
          type="range"
          className="volume-slider"
          aria-label={text.player.volume}
          min={0}
          max={100}
          step={5}
          value={muted ? 0 : Math.round(volume * 100)}
          onChange={(event) => playback.setVolume(Number(event.target.value) / 100)}
        />
      </div>
    </div>
  );
}
