/** Which person of the manifest a written name means: names are misheard (`Matt Turk`) and shortened (`Matt`). */
import type { Person } from '../core/contract/episode-file.ts';
import { wordsOf } from '../core/text/spoken-words.ts';
import { editDistance } from '../timing/align/word-likeness.ts';

/** Letters that may differ in a word of a name: one in four, as in `Turk` for `Turck`. */
const LETTERS_AN_EDIT = 4;

/** From sure to likely: the whole name, some words of it, some words of it spelt nearly so. */
const LIKE: readonly ((written: readonly string[], name: readonly string[]) => boolean)[] = [
  (written, name) => written.length === name.length && isPart(written, name, isSame),
  (written, name) => isPart(written, name, isSame),
  (written, name) => isPart(written, name, isLikeWord),
];

/** Index in `people`; -1 where no name or alias is like it, or two are equally. */
export function matchPerson(written: string, people: readonly Person[]): number {
  const wanted = wordsOf([written]).key;
  if (wanted.length === 0) return -1;
  for (const isLike of LIKE) {
    const like = people.flatMap((person, index) =>
      namesOf(person).some((name) => isLike(wanted, name)) ? [index] : [],
    );
    if (like.length > 0) return like.length === 1 ? (like[0] as number) : -1;
  }
  return -1;
}

/** The people with those added who speak and are not among them. */
export function withSpeakers(
  people: readonly Person[],
  names: Iterable<string>,
): { people: Person[]; personOf: (name: string) => number } {
  const all = [...people];
  const known = new Map<string, number>();
  for (const name of names) {
    if (known.has(name)) continue;
    const index = matchPerson(name, all);
    known.set(name, index === -1 ? all.push({ name }) - 1 : index);
  }
  return { people: all, personOf: (name) => known.get(name) ?? -1 };
}

function namesOf({ name, aliases }: Person): string[][] {
  return [name, ...(aliases ?? [])].map((one) => wordsOf([one]).key);
}

/** Every word written stands in the name, in its order. */
function isPart(
  written: readonly string[],
  name: readonly string[],
  isWord: (a: string, b: string) => boolean,
): boolean {
  let at = 0;
  for (const word of written) {
    while (at < name.length && !isWord(word, name[at] as string)) at += 1;
    if (at === name.length) return false;
    at += 1;
  }
  return true;
}

function isSame(a: string, b: string): boolean {
  return a === b;
}

function isLikeWord(a: string, b: string): boolean {
  const edits = Math.floor(Math.max(a.length, b.length) / LETTERS_AN_EDIT);
  return a === b || (edits > 0 && editDistance(a, b, edits) <= edits);
}
