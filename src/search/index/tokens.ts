/**
 * What is indexed and what is looked up: one token a position. A spaced word is its key (`soughtWords`); a character of a
 * script written without spaces is the bigram it begins (over line ends too, not over a comma or stop), the last of its run
 * itself. Traditional characters are indexed as simplified ones.
 * So each position bears exactly one token, a run of n characters is n - 1 bigrams, and a single character is found as
 * the beginning of bigrams.
 */
import { simplified } from '../../core/text/han-variants.ts';
import { soughtWords } from '../../core/text/sought-words.ts';
import { isUnspaced } from '../../core/text/spoken-words.ts';

export interface Tokens {
  term: string[];
  /** Positions it covers: 2 for a bigram, else 1. */
  reach: Uint8Array;
  /** Index of the line that holds its first word, and the UTF-16 span of that word there. */
  line: Int32Array;
  from: Int32Array;
  to: Int32Array;
}

/** What parts characters: clauses and sentences, not quotes and blanks. */
const PARTING = /[.?!…。？！؟।,;:—–，；：、،]/;

export function tokensOf(lines: readonly string[]): Tokens {
  const { key, line, from, to } = soughtWords(lines);
  for (let index = 0; index < key.length; index += 1) {
    const own = key[index] as string;
    if (own.length === 1) key[index] = simplified(own);
  }
  const reach = new Uint8Array(key.length).fill(1);
  const touches = (index: number) =>
    line[index] === line[index + 1] && to[index] === from[index + 1];
  const isParted = (index: number) => {
    const [own, next] = [line[index] as number, line[index + 1] as number];
    const [start, end] = [to[index] as number, from[index + 1] as number];
    const text = lines[own] as string;
    const between =
      own === next
        ? text.slice(start, end)
        : [text.slice(start), ...lines.slice(own + 1, next), lines[next]?.slice(0, end)].join('');
    return PARTING.test(between);
  };
  // From the front, as each bigram needs the key that follows it unchanged.
  let joins = key.length > 0 && isUnspaced(key[0] as string);
  for (let index = 0; index < key.length; index += 1) {
    const next = key[index + 1];
    const nextJoins = next !== undefined && isUnspaced(next);
    if (joins && nextJoins && (touches(index) || !isParted(index))) {
      key[index] += next as string;
      reach[index] = 2;
    }
    joins = nextJoins;
  }
  return { term: key, reach, line, from, to };
}
