const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** What stands between two cues that are read on: a space, except where both sides are of a script without spaces. */
export function joinerBetween(before: string, after: string): '' | ' ' {
  const last = before.at(-1) ?? '';
  const first = after[0] ?? '';
  if (/\s/.test(last) || /\s/.test(first)) return '';
  return UNSPACED.test(last) && UNSPACED.test(first) ? '' : ' ';
}
