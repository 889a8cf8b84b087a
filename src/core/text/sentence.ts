/**
 * Where a sentence ends, judged from one word and the next. Captions have no layout to go by, and an engine's own
 * segmenter differs from the next engine's, so the rule is small and its own.
 */

const CLOSERS = '["\'”’»)\\]]*';
const END = new RegExp(`[.!?…。！？]${CLOSERS}$`);
const PAUSE = new RegExp(`[,;:—–，、；：]${CLOSERS}$`);
/** A full stop after these belongs to the word. */
const ABBREVIATION = /^(?:mr|mrs|ms|dr|prof|st|vs|etc|jr|sr|e\.g|i\.e|approx|no)\.$/i;
const INITIAL = /^\p{Lu}\.$/u;

/** `next` is undefined at the end of the text. A word in lower case after the mark continues the sentence. */
export function endsSentence(word: string, next: string | undefined): boolean {
  if (!END.test(word) || ABBREVIATION.test(word) || INITIAL.test(word)) return false;
  return next === undefined || !/^\p{Ll}/u.test(next);
}

/** A comma, semicolon, colon or dash: the next best place to draw breath. */
export function endsClause(word: string): boolean {
  return PAUSE.test(word) || END.test(word);
}
