import { useSteering, useSteeringState } from '../session/use-steering.ts';
import { useAllText } from '../text/all-text.ts';
import { MinutesLeft, useMinutes } from './minutes.tsx';

/** Plays only what is worth it: how long that takes, and a switch. Nothing where no part is worth less than another. */
export function SkipCard() {
  const { steering: words } = useAllText();
  const steering = useSteering();
  const isJudged = useSteeringState((state) => state.isJudged, false);
  const watchOnly = useSteeringState((state) => state.watchOnly, false);
  const minutes = useMinutes();
  if (steering === null || !isJudged) return null;
  return (
    <button
      type="button"
      role="switch"
      aria-checked={watchOnly}
      className="skip-card"
      onClick={() => steering.setWatchOnly(!watchOnly)}
    >
      <span className="skip-card-name">{words.watchOnly}</span>
      <span className="skip-card-minutes">
        {minutes}
        {watchOnly && <MinutesLeft />}
      </span>
      <span className="switch-track" aria-hidden="true" />
    </button>
  );
}
