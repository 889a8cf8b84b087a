/** Typing errors: how they are made, and how many it takes from one word to another. */

/** Keys side by side on the usual keyboard. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** One slip of the fingers: a neighbouring key, a letter left out, doubled, or changed with the next. Never the first letter. */
export function mistype(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const letter = word.charAt(at);
  const slips = [
    () => word.slice(0, at) + neighbour(letter, random) + word.slice(at + 1),
    () => word.slice(0, at) + word.slice(at + 1),
    () => word.slice(0, at) + letter + word.slice(at),
    () => word.slice(0, at) + word.charAt(at + 1) + letter + word.slice(at + 2),
  ];
  return (slips[Math.floor(random() * slips.length)] as () => string)();
}

function neighbour(letter: string, random: () => number): string {
  const row = ROWS.find((keys) => keys.includes(letter)) ?? 'ae';
  const at = row.indexOf(letter) + (random() < 0.5 ? -1 : 1);
  return row.charAt(at) || row.charAt(1);
}

/** At most so many letters put in, left out, replaced or changed with their neighbour lead from `a` to `b`. */
export function isWithinEdits(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let edits = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (same ? 0 : 1),
      );
      const isSwapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwapped) edits = Math.min(edits, (before[j - 2] as number) + 1);
      next.push(edits);
      least = Math.min(least, edits);
    }
    if (least > most) return false;
    [before, row] = [row, next];
  }
  return (row[b.length] as number) <= most;
}
