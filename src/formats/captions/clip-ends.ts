import type { Caption } from './caption.ts';

/**
 * YouTube's durations are the time on the screen, where a line stands on while the next is spoken: in 96 of 100 lines they
 * overlap it. A caption ends at the latest where a later one starts.
 */
export function clipEnds(captions: readonly Caption[]): Caption[] {
  return captions.map((caption, index) => {
    const { startTime, endTime } = caption;
    const next = captions[index + 1]?.startTime ?? null;
    if (endTime === undefined || startTime === null || next === null) return caption;
    return next > startTime && next < endTime ? { ...caption, endTime: next } : caption;
  });
}
