/**
 * The quick way to know that no word is lost: what a document tells is kept word for word and in its order, but for names in front
 * of words. So it is of nearly every document that has names. Both are walked over once and nothing is made of a word, where
 * `lost-words.ts`, which is asked about all others, has to count each of them by what it is compared by.
 */
import { wordsOf } from '../../core/text/spoken-words.ts';
import { isWhiteSpace, skipBlanks } from '../../core/text/word.ts';

/**
 * Whether each run of `told` stands in `kept`, in the same order, or is made of names and marks alone, but for as many as were
 * `leftOut`. A yes is certain: at most so many words are lost. Both as `plain` has them.
 */
export function isToldInOrder(
  told: string,
  kept: string,
  names: ReadonlySet<string>,
  leftOut: number,
): boolean {
  const isNaming = nameTest(names);
  let missing = 0;
  let next = skipBlanks(kept, 0, kept.length);
  for (let from = skipBlanks(told, 0, told.length); from < told.length; ) {
    const to = runEnd(told, from);
    const keptTo = startsAt(told, from, to, kept, next);
    if (keptTo !== -1) next = skipBlanks(kept, keptTo, kept.length);
    else if (!isNaming(told.slice(from, to))) {
      missing += 1;
      if (missing > leftOut) return false;
    }
    from = skipBlanks(told, to, told.length);
  }
  return true;
}

/** Where in `kept` the run ends that is, at `next`, the one from `from` to `to`; -1 where another stands there. */
function startsAt(told: string, from: number, to: number, kept: string, next: number): number {
  const length = to - from;
  for (let at = 0; at < length; at += 1)
    if (told.charCodeAt(from + at) !== kept.charCodeAt(next + at)) return -1;
  const end = next + length;
  return end >= kept.length || isWhiteSpace(kept.charCodeAt(end)) ? end : -1;
}

/** Whether a run holds no word but names; the same few stand in front of all captions. */
function nameTest(names: ReadonlySet<string>): (run: string) => boolean {
  const known = new Map<string, boolean>();
  return (run) => {
    let isNaming = known.get(run);
    if (isNaming === undefined) {
      isNaming = wordsOf([run]).key.every((key) => names.has(key));
      known.set(run, isNaming);
    }
    return isNaming;
  };
}

function runEnd(text: string, from: number): number {
  let to = from;
  while (to < text.length && !isWhiteSpace(text.charCodeAt(to))) to += 1;
  return to;
}
