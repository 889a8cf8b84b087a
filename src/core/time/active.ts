/**
 * What is on at a time. Two predicates serve the whole product: a cue is lit from its start until the next one starts
 * (it does not go out in the gap between them), and a chapter or range holds its start but not its end.
 */

/** Index of the last start `<= time`; -1 before the first. `starts` ascends (seconds). */
export function activeIndex(starts: ArrayLike<number>, time: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A half-open span of the media, in seconds. */
export interface Span {
  startTime: number;
  endTime: number;
}

export function spanHolds(span: Span, time: number): boolean {
  return span.startTime <= time && time < span.endTime;
}

/** Index of the span that holds `time`; -1 where none does. `spans` ascend and do not overlap. */
export function activeSpanIndex(spans: readonly Span[], time: number): number {
  for (let index = spans.length - 1; index >= 0; index -= 1) {
    const span = spans[index] as Span;
    if (span.startTime <= time) return time < span.endTime ? index : -1;
  }
  return -1;
}
