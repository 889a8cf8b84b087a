/** Typing errors: a letter put in, left out, replaced, or changed with its neighbour. */

/**
 * How many lead from `typed` to `meant`; infinite past `most`. `part`: to the beginning of `meant` that it takes fewest
 * to.
 */
export function slipsBetween(
  typed: string,
  meant: string,
  most: number,
  part: 'whole' | 'beginning' = 'whole',
): number {
  const over = meant.length - typed.length;
  if (-over > most || (part === 'whole' && over > most)) return Number.POSITIVE_INFINITY;
  const width = part === 'whole' ? meant.length : Math.min(meant.length, typed.length + most);
  let before: number[] = [];
  let row = Array.from({ length: width + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i += 1) {
    const letter = typed.charCodeAt(i - 1);
    const next = [i];
    let least = i;
    for (let j = 1; j <= width; j += 1) {
      const other = meant.charCodeAt(j - 1);
      let slips = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (letter === other ? 0 : 1),
      );
      const isSwapped =
        i > 1 && j > 1 && letter === meant.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === other;
      if (isSwapped) slips = Math.min(slips, (before[j - 2] as number) + 1);
      next.push(slips);
      if (slips < least) least = slips;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    [before, row] = [row, next];
  }
  const slips = part === 'whole' ? (row[width] as number) : Math.min(...row);
  return slips > most ? Number.POSITIVE_INFINITY : slips;
}
