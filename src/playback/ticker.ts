import { activeIndex } from '../core/time/active.ts';

/**
 * Which of ascending `starts` is on, asked once a frame. Between two boundaries the answer costs one comparison; a
 * search runs only when one was crossed. `onChange` gets the new index, -1 before the first start.
 */
export interface Ticker {
  at(time: number): void;
  index(): number;
}

export function createTicker(starts: ArrayLike<number>, onChange: (index: number) => void): Ticker {
  let index = -1;
  let from = Number.NEGATIVE_INFINITY;
  let to = starts[0] ?? Number.POSITIVE_INFINITY;

  return {
    at(time) {
      if (time >= from && time < to) return;
      const next = activeIndex(starts, time);
      from = starts[next] ?? Number.NEGATIVE_INFINITY;
      to = starts[next + 1] ?? Number.POSITIVE_INFINITY;
      if (next === index) return;
      index = next;
      onChange(index);
    },
    index: () => index,
  };
}
