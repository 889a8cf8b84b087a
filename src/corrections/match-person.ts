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

/**
 * The people with those added who speak and are not among them. A written name may be likened to one of `people`, who were
 * named by somebody who knows; two written names are one person only where they are equal but for case, spaces and Unicode
 * form, or where the document itself says so: `Michael Folkner (MF)`, and then `MF`.
 */
export function withSpeakers(
  people: readonly Person[],
  names: Iterable<string>,
): { people: Person[]; personOf: (name: string) => number } {
  const written = new Map<string, string>();
  for (const name of names) if (!written.has(keyOf(name))) written.set(keyOf(name), name);
  const named = namesBehindInitials(written);
  const all = [...people];
  const known = new Map<string, number>();
  for (const [key, name] of written) {
    if (named.initials.has(key)) continue;
    const whole = named.short.get(key) ?? name;
    const index = matchPerson(whole, people);
    known.set(key, index === -1 ? all.push({ name: whole }) - 1 : index);
  }
  for (const [initials, key] of named.initials) known.set(initials, known.get(key) as number);
  return { people: all, personOf: (name) => known.get(keyOf(name)) ?? -1 };
}

const keyOf = (name: string) => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

const WITH_INITIALS = /^(.*\S) \(([\p{L}.]{1,5})\)$/u;

/** Initials that somebody is called by once the name was written out with them; none where two have the same. */
function namesBehindInitials(written: ReadonlyMap<string, string>) {
  const initials = new Map<string, string>();
  const short = new Map<string, string>();
  const taken = new Set<string>();
  for (const [key, name] of written) {
    const [, whole = '', behind] = WITH_INITIALS.exec(name) ?? [];
    if (behind === undefined || !written.has(keyOf(behind))) continue;
    if (taken.has(keyOf(behind))) initials.delete(keyOf(behind));
    else {
      initials.set(keyOf(behind), key);
      short.set(key, whole);
    }
    taken.add(keyOf(behind));
  }
  return { initials, short };
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
