/** Words as they stand in the text: exact, over a line's end, cut short, or scattered. */
import type { Draw } from './classes.ts';
import type { CorpusText } from './corpus-text.ts';
import { beginningWith, exactly } from './sought.ts';
import { drawSpot, helpfulWords, isPlain, isTelling, type Spot, wordAt } from './spot.ts';

/** Running words in which a query's words are drawn, and in which an answer must have them. */
const NEAR = { drawn: 10, sought: 16 };
const SCATTERED = { count: 4, drawn: 28, least: 14, sought: 32 };
/** Words on either side of a line's end. */
const PHRASE = { least: 2, most: 3 };
const CUT = { word: 6, left: 4 };

export function drawWords(count: number): Draw {
  return (text, random) => {
    const words = drawNear(text, random, { count, span: NEAR.drawn });
    if (words === null) return null;
    return {
      typed: words.join(' '),
      made: words,
      sought: [{ slots: words.map((word) => exactly(text, word)), span: NEAR.sought }],
    };
  };
}

/** Different words near each other in the text's order, the first one telling; null where the spot has none. */
export function drawNear(
  text: CorpusText,
  random: () => number,
  wanted: { count: number; span: number; apart?: number },
): string[] | null {
  const spot = drawSpot(text, random);
  if (!isTelling(text, wordAt(text, spot))) return null;
  const indices = helpfulWords(text, spot, wanted, random);
  const words = new Set(indices.map((at) => wordAt(text, { ...spot, at })));
  const extent = (indices.at(-1) as number) - spot.at;
  return words.size === wanted.count && extent >= (wanted.apart ?? 0) ? [...words] : null;
}

export const drawPhrase: Draw = (text, random) => {
  const spot = drawSpot(text, random);
  const cue = 1 + Math.floor(random() * (spot.track.cueStarts.length - 2));
  const end = spot.track.cueStarts[cue] as number;
  const side = () => PHRASE.least + Math.floor(random() * (PHRASE.most - PHRASE.least + 1));
  const [from, to] = [end - side(), end + side()];
  const words = Array.from({ length: to - from }, (_, at) =>
    wordAt(text, { ...spot, at: from + at } satisfies Spot),
  );
  if (!words.every(isPlain) || !words.some((word) => isTelling(text, word))) return null;
  return {
    typed: words.join(' '),
    made: words,
    sought: [{ slots: words.map((word) => exactly(text, word)), span: null }],
  };
};

/** By turns a word alone and a word after another, the last one cut. */
export const drawHalfTyped: Draw = (text, random, order) => {
  const words = drawNear(text, random, { count: 1 + (order % 2), span: NEAR.drawn });
  const last = words?.pop();
  if (words === null || last === undefined || last.length < CUT.word) return null;
  const left = CUT.left + Math.floor(random() * (last.length - 1 - CUT.left));
  const start = last.slice(0, left);
  return {
    typed: [...words, start].join(' '),
    made: [...words, last],
    sought: [
      {
        slots: [...words.map((word) => exactly(text, word)), beginningWith(text, start)],
        span: NEAR.sought,
      },
    ],
  };
};

/** Four words of a few lines, in any order. */
export const drawScattered: Draw = (text, random) => {
  const { count, drawn, least, sought } = SCATTERED;
  const words = drawNear(text, random, { count, span: drawn, apart: least });
  if (words === null) return null;
  for (let at = words.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [words[at], words[other]] = [words[other] as string, words[at] as string];
  }
  return {
    typed: words.join(' '),
    made: words,
    sought: [{ slots: words.map((word) => exactly(text, word)), span: sought }],
  };
};
