/** Ascending, disjoint, half-open ranges of positions, as columns. */
export interface Ranges {
  from: Uint32Array;
  to: Uint32Array;
}

export function rangesOf(pairs: readonly (readonly [from: number, to: number])[]): Ranges {
  const from: number[] = [];
  const to: number[] = [];
  for (const [start, end] of pairs) {
    if (start >= end) continue;
    // Ranges that touch are one: fewer to step over.
    if (to.length > 0 && (to[to.length - 1] as number) >= start)
      to[to.length - 1] = Math.max(end, to[to.length - 1] as number);
    else {
      from.push(start);
      to.push(end);
    }
  }
  return { from: Uint32Array.from(from), to: Uint32Array.from(to) };
}

export function isWithin(ranges: Ranges, index: number, position: number): boolean {
  return (ranges.from[index] as number) <= position && position < (ranges.to[index] as number);
}

/** What lies in both; null stands for everything. */
export function intersectRanges(a: Ranges, b: Ranges | null): Ranges {
  if (b === null) return a;
  const pairs: [number, number][] = [];
  let other = 0;
  for (let index = 0; index < a.from.length; index += 1) {
    const from = a.from[index] as number;
    const to = a.to[index] as number;
    while (other < b.to.length && (b.to[other] as number) <= from) other += 1;
    for (let next = other; next < b.from.length && (b.from[next] as number) < to; next += 1)
      pairs.push([Math.max(from, b.from[next] as number), Math.min(to, b.to[next] as number)]);
  }
  return rangesOf(pairs);
}
