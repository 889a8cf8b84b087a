/** The words of names, shows, titles and topics: what a misspelt word may be meant for, though no text says it. */
import type { CatalogEntry } from '../../core/contract/catalog-file.ts';
import { soughtWords } from '../../core/text/sought-words.ts';
import { createJudge } from '../engine/expand/likeness.ts';
import { createSieve, type Sieve } from '../engine/sieve.ts';
import type { Searchable } from './searchable.ts';

export interface NameWord {
  /** As it is compared. */
  key: string;
  /** As it is written where it was first met. */
  written: string;
  /** Indices of the names that have it. */
  names: Set<number>;
}

export interface NameWords {
  /** A name has the word; `begins`: or one that begins so. */
  has(key: string, begins: boolean): boolean;
  /** Words that may be meant, with what they cost in letters (`likeness.ts`); the word itself costs nothing. */
  like(key: string): { word: NameWord; cost: number }[];
}

const PROPOSED = 60;
const known = new WeakMap<Searchable, NameWords>();

/** Made at the first call. */
export function nameWordsOf(searchable: Searchable): NameWords {
  let words = known.get(searchable);
  if (words === undefined) {
    words = createNameWords(new Set(searchable.entries.flatMap(namesOf)));
    known.set(searchable, words);
  }
  return words;
}

function namesOf({ title, show, people, topics }: CatalogEntry): string[] {
  return [...Object.values(title), ...(show === undefined ? [] : [show]), ...people, ...topics];
}

function createNameWords(names: ReadonlySet<string>): NameWords {
  const byKey = new Map<string, NameWord>();
  for (const [index, name] of Array.from(names).entries()) {
    const { key: keys, from, to } = soughtWords([name]);
    for (const [at, key] of keys.entries()) {
      const word = byKey.get(key);
      if (word !== undefined) word.names.add(index);
      else byKey.set(key, { key, written: name.slice(from[at], to[at]), names: new Set([index]) });
    }
  }
  const words = Array.from(byKey.values());
  const sieve: Sieve = createSieve((visit) => {
    for (const [index, { key }] of words.entries()) visit(key, index);
  });
  return {
    has: (key, begins) =>
      byKey.has(key) || (begins && words.some((word) => word.key.startsWith(key))),
    like(key) {
      const itself = byKey.get(key);
      const judge = createJudge({ word: key, begins: false, isKnown: false });
      const alike = sieve.candidates(key, PROPOSED, 'whole').flatMap((index) => {
        const word = words[index] as NameWord;
        const likeness = word === itself ? null : judge(word.key, true);
        return likeness?.alone === true ? [{ word, cost: likeness.cost }] : [];
      });
      return itself === undefined ? alike : [{ word: itself, cost: 0 }, ...alike];
    },
  };
}
