import { useEffect } from 'react';
import { useSessionState } from '../session/session-context.ts';
import { useSteeringState } from '../session/use-steering.ts';

/** Scrolled this far down (px), the picture is in the way of someone who reads. */
const SCROLLED = 160;

/**
 * On a phone the picture shrinks to a bar while somebody reads on their own, and grows again when playback leads. The
 * style sheet decides what that means at which width; this only says when.
 */
export function useCompactPlayer(): void {
  // A pause after each line is part of playing line by line: the picture must not come and go with it.
  const lineByLine = useSteeringState((state) => state.pausesAtLines, false);
  const led = useSessionState(
    ({ player, follow }) => (lineByLine || player.status === 'playing') && follow === 'following',
  );
  const isPlaying = useSessionState(({ player }) => player.status === 'playing');
  useEffect(() => {
    document.documentElement.toggleAttribute('data-playing', isPlaying);
    return () => document.documentElement.removeAttribute('data-playing');
  }, [isPlaying]);
  useEffect(() => {
    const { dataset } = document.documentElement;
    const decide = () => {
      if (!led && window.scrollY > SCROLLED) dataset.player = 'compact';
      else delete dataset.player;
    };
    // Asked before the frame is laid out, where a page is scrolled costs a layout of its own.
    const first = requestAnimationFrame(decide);
    window.addEventListener('scroll', decide, { passive: true });
    return () => {
      cancelAnimationFrame(first);
      window.removeEventListener('scroll', decide);
      delete dataset.player;
    };
  }, [led]);
}
