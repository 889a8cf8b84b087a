import { useEffect, useRef } from 'react';
import type { Steering } from '../../state/session/steering.ts';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useSteering, useSteeringState } from '../session/use-steering.ts';
import { useAllText } from '../text/all-text.ts';

/** “40 minutes instead of 59”: what playing only what is worth it leaves; null while the length is not known. */
export function useMinutes(): string | null {
  const text = useAllText();
  const steering = useSteering();
  const duration = useSessionState((state) => state.player.duration);
  useSteeringState((state) => state.spans, null);
  const left = steering?.left(0) ?? null;
  if (left === null || duration === null) return null;
  return text.steering.ofMinutes(Math.round(left / 60), Math.round(duration / 60));
}

/** How much of that is still to come, after a dot; written past React, once a minute. */
export function MinutesLeft() {
  const text = useAllText();
  const { playback } = useSession();
  const steering = useSteering() as Steering;
  const spans = useSteeringState((state) => state.spans, null);
  const ref = useRef<HTMLSpanElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other spans leave other times
  useEffect(() => {
    let second = -1;
    let shown: string | null = null;
    const show = (time: number) => {
      if (Math.floor(time) === second) return;
      second = Math.floor(time);
      const left = text.length(steering.left(time) ?? 0);
      // Before the first minute was played it says nothing new.
      const label =
        left === text.length(steering.left(0) ?? 0) ? '' : ` · ${text.steering.left(left)}`;
      if (label === shown || ref.current === null) return;
      shown = label;
      ref.current.textContent = label;
    };
    show(playback.time());
    return playback.onTime(show);
  }, [playback, steering, spans, text]);
  return <span ref={ref} />;
}
