/** Numbers for the lines or windows of a corpus, counted on from track to track. */
export interface TrackRow {
  episode: string;
  track: number;
  /** Number of the track's first line or window. */
  first: number;
}

/** The row that holds a number, and the number counted from its first. */
export function rowOf(rows: readonly TrackRow[], number: number): { row: TrackRow; at: number } {
  let low = 0;
  let high = rows.length;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] as TrackRow).first <= number) low = middle;
    else high = middle;
  }
  const row = rows[low] as TrackRow;
  return { row, at: number - row.first };
}
