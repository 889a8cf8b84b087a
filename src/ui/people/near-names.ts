import { nameKey } from '../../core/text/name-key.ts';

export interface Named {
  name: string;
  show: string | undefined;
}

const MOST = 8;

/** Names that somebody may have meant, the nearest first: the same one elsewhere, one within the other, one that shares a word. */
export function nearNames({ name, show }: Named, all: readonly Named[]): Named[] {
  const key = nameKey(name);
  const words = new Set(wordsIn(key));
  if (key === '') return [];
  const nearness = (other: Named) => {
    const own = nameKey(other.name);
    const here = other.show === show ? 0.5 : 0;
    if (own === key) return 3 + here;
    if (own.includes(key) || key.includes(own)) return 2 + here;
    return wordsIn(own).some((word) => words.has(word)) ? 1 + here : 0;
  };
  return all
    .map((one) => ({ one, near: nearness(one) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near)
    .slice(0, MOST)
    .map(({ one }) => one);
}

function wordsIn(key: string): string[] {
  return key.split(/[\s.,'’/-]+/).filter((word) => word.length > 1);
}
