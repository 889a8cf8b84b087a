import { append } from '../../core/append.ts';
import { BREAK, isUnspaced, type Words, wordsOf } from '../../core/text/spoken-words.ts';
import { isHesitation } from './speech-model.ts';

/** A cue cut from a line: `lines[line].slice(from, to)`, without space around it. */
export interface CutCue {
  line: number;
  from: number;
  to: number;
}

/** Words of a cue at most; in unspaced scripts 40 characters. A line of captions holds about seven, the eye about 25. */
const MOST_WORDS = 25;
const UNSPACED_WORD = MOST_WORDS / 40;
/** Words before which a long sentence without commas may be cut. */
const CONNECTORS = new Set(
  'and but or so because which that who when if where while then'.split(' '),
);

/**
 * Cuts untimed lines (turns) into cues: at sentence ends; what is longer than 25 words at the clause nearest its middle, else
 * before a connecting word, else in the middle. Every character but space is in one cue; a line without words is one cue.
 */
export function cutCues(lines: readonly string[]): CutCue[] {
  const words = wordsOf(lines);
  const cues: CutCue[] = [];
  let word = 0;
  for (const [line, text] of lines.entries()) {
    const first = word;
    while (word < words.key.length && words.line[word] === line) word += 1;
    const starts = [0, ...cutsOf(words, first, word).map((at) => boundary(text, words, at))];
    for (const [index, start] of starts.entries()) {
      const piece = text.slice(start, starts[index + 1] ?? text.length);
      const from = start + piece.length - piece.trimStart().length;
      const to = start + piece.trimEnd().length;
      if (to > from) cues.push({ line, from, to });
    }
  }
  return cues;
}

/** Words that start a cue inside the line of the words `first` to `end`, without the first. */
function cutsOf(words: Words, first: number, end: number): number[] {
  const cuts: number[] = [];
  let from = first;
  for (let word = first; word < end; word += 1) {
    const isEnd = word === end - 1;
    if (!isEnd && words.after[word] !== BREAK.sentence) continue;
    append(cuts, divide(words, from, word + 1));
    if (!isEnd) cuts.push(word + 1);
    from = word + 1;
  }
  return cuts;
}

function divide(words: Words, from: number, to: number): number[] {
  if (lengthOf(words, from, to) <= MOST_WORDS) return [];
  const cut = bestCut(words, from, to);
  return [...divide(words, from, cut), cut, ...divide(words, cut, to)];
}

function lengthOf(words: Words, from: number, to: number): number {
  let length = 0;
  for (let word = from; word < to; word += 1)
    length += isUnspaced(words.key[word] as string) ? UNSPACED_WORD : 1;
  return length;
}

/** A cut far from the middle leaves a long piece to be cut again: a worse kind of place is worth so much nearness. */
const KINDS: readonly [cost: number, fits: (words: Words, at: number) => boolean][] = [
  [0, (words, at) => words.after[at - 1] === BREAK.clause],
  [0.25, (words, at) => CONNECTORS.has(words.key[at] as string)],
  [0.35, (words, at) => isHesitation(words.key[at] as string)],
  [0.6, () => true],
];

function bestCut(words: Words, from: number, to: number): number {
  const middle = (from + to) / 2;
  let best = Math.ceil(middle);
  let least = Infinity;
  for (let at = from + 1; at < to; at += 1) {
    const [kind] = KINDS.find(([, fits]) => fits(words, at)) as (typeof KINDS)[number];
    const cost = kind + Math.abs(at - middle) / (to - from);
    if (cost < least) [best, least] = [at, cost];
  }
  return best;
}

/** Where the text of a word starts, with what opens before it; what closes after the word before stays there. */
function boundary(text: string, words: Words, word: number): number {
  const end = words.to[word - 1] as number;
  const between = text.slice(end, words.from[word]);
  const space = between.search(/\s\S*$/);
  if (space !== -1) return end + space + 1;
  return end + (/^[\p{Pe}\p{Pf}\p{Po}"'…]*/u.exec(between)?.[0].length ?? 0);
}
