import type { Words } from '../../core/text/spoken-words.ts';

/** Two texts over one vocabulary: words are small integers, so that comparing and counting cost nothing. */
export interface Vocabulary {
  /** The key of each id. */
  keys: string[];
  /** Ids of the words of the base and of the text. */
  base: Int32Array;
  text: Int32Array;
  /** How often each id occurs in both together. */
  count: Int32Array;
}

export function shareVocabulary(base: Words, text: Words): Vocabulary {
  const ids = new Map<string, number>();
  const keys: string[] = [];
  const idsOf = (words: Words): Int32Array => {
    const column = new Int32Array(words.key.length);
    for (let index = 0; index < column.length; index += 1) {
      const key = words.key[index] as string;
      let id = ids.get(key);
      if (id === undefined) {
        id = keys.length;
        ids.set(key, id);
        keys.push(key);
      }
      column[index] = id;
    }
    return column;
  };
  const vocabulary = { keys, base: idsOf(base), text: idsOf(text) };
  const count = new Int32Array(keys.length);
  for (const id of vocabulary.base) count[id] = (count[id] as number) + 1;
  for (const id of vocabulary.text) count[id] = (count[id] as number) + 1;
  return { ...vocabulary, count };
}
