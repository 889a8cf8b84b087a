/** Words of the text, typed with one slip or two. */
import type { Draw } from './classes.ts';
import type { CorpusText } from './corpus-text.ts';
import { drawNear } from './draw-words.ts';
import { mistype } from './edits.ts';
import { type DrawnQuery, exactly, withinEdits } from './sought.ts';

const SPAN = { drawn: 10, sought: 16 };
/** A word needs so many letters to be known again after no, one and two slips. */
const SHORTEST = [0, 6, 9];

/** By turns one word, and a word after another. */
export const drawOneTypo: Draw = (text, random, order) =>
  drawSlips(text, random, order % 2 === 0 ? [1] : [1, 0]);

/** One word with both, or two words with one each. */
export const drawTwoTypos: Draw = (text, random, order) =>
  drawSlips(text, random, order % 3 === 0 ? [2] : [1, 1]);

/** `slips`: how many each word gets. */
function drawSlips(
  text: CorpusText,
  random: () => number,
  slips: readonly number[],
): DrawnQuery | null {
  const words = drawNear(text, random, { count: slips.length, span: SPAN.drawn });
  if (words?.some((word, at) => word.length < (SHORTEST[slips[at] as number] as number)) !== false)
    return null;
  const typed = words.map((word, at) => {
    let slipped = word;
    for (let slip = 0; slip < (slips[at] as number); slip += 1) slipped = mistype(slipped, random);
    return slipped;
  });
  // What is a word of its own, or the word again, is no error.
  if (typed.some((word, at) => slips[at] !== 0 && text.numbers.has(word))) return null;
  const slots = typed.map((word, at) =>
    slips[at] === 0 ? exactly(text, word) : withinEdits(text, word, slips[at] as number),
  );
  return { typed: typed.join(' '), made: words, sought: [{ slots, span: SPAN.sought }] };
}
