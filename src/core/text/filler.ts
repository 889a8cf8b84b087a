/** Words said while thinking, in English captions. An editor leaves them out; a speaker draws breath at them. */
const FILLERS = new Set(
  'uh um uhm er erm ah hm hmm mm mhm like well right okay ok yeah'.split(' '),
);

/** `key` as `wordKey` makes it. */
export function isFiller(key: string): boolean {
  return FILLERS.has(key);
}
