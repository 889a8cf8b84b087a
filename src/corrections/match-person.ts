/** Which person of the manifest a written name means: names are misheard (`Matt Turk`) and shortened (`Matt`). */
import type { Person } from '../core/contract/episode-file.ts';
import { nameKey } from '../core/text/name-key.ts';
import { wordsOf } from '../core/text/spoken-words.ts';
import { editDistance } from '../timing/align/word-likeness.ts';

/** Letters that may differ in a word of a name: one in four, as in `Turk` for `Turck`. */
const LETTERS_AN_EDIT = 4;

type IsLike = (written: readonly string[], name: readonly string[]) => boolean;

/** The whole name, or some words of it: so it is written. */
const WRITTEN: readonly IsLike[] = [
  (written, name) => written.length === name.length && isPart(written, name, isSame),
  (written, name) => isPart(written, name, isSame),
];
/** Some words of it spelt nearly so: so it is misheard. */
const MISHEARD: readonly IsLike[] = [(written, name) => isPart(written, name, isLikeWord)];

/** Index in `people`; -1 where no name or alias is like it, or two are equally. */
export function matchPerson(written: string, people: readonly Person[]): number {
  return matchBy([...WRITTEN, ...MISHEARD], written, people);
}

/** The same of a name that somebody wrote who knows how it is spelt: nobody is taken for whoever is called nearly so. */
export function matchWritten(written: string, people: readonly Person[]): number {
  const key = nameKey(written);
  const same = people.findIndex(({ name }) => nameKey(name) === key);
  return same === -1 ? matchBy(WRITTEN, written, people) : same;
}

/** From sure to likely. */
function matchBy(ways: readonly IsLike[], written: string, people: readonly Person[]): number {
  const wanted = wordsOf([written]).key;
  if (wanted.length === 0) return -1;
  for (const isLike of ways) {
    const like = people.flatMap((person, index) =>
      namesOf(person).some((name) => isLike(wanted, name)) ? [index] : [],
    );
    if (like.length > 0) return like.length === 1 ? (like[0] as number) : -1;
  }
  return -1;
}

export interface KnownPeople {
  /** By somebody who knows: a recogniser may have misheard their names. */
  named: readonly Person[];
  /** By a document, which writes its turns as well. */
  listed?: readonly Person[];
}

export interface Speakers {
  /** Those named and listed, then whoever speaks and is not among them. */
  people: Person[];
  /** Names that were likened to one of those named, and the index of the person. */
  misheard: [name: string, person: number][];
  /** Index of whom a written name means; -1 for a name that no document gave. */
  personOf: (name: string) => number;
}

/**
 * The people with those added who speak and are not among them. A written name may be likened to one of those named, where its
 * document calls nobody else so; two names of one document are one person only where they are equal but for case, spaces and
 * Unicode form, or where the document itself says so: `Michael Folkner (MF)`, and then `MF`. `documents`: the names that each
 * of them writes.
 */
export function withSpeakers(
  { named: knownPeople, listed = [] }: KnownPeople,
  documents: readonly Iterable<string>[],
): Speakers {
  const people = [...knownPeople, ...listed];
  const keys = documents.map((names) => new Set(Array.from(names, nameKey)));
  const written = new Map<string, string>();
  for (const names of documents)
    for (const name of names) if (!written.has(nameKey(name))) written.set(nameKey(name), name);
  const named = namesBehindInitials(written);
  const meant = new Map<string, number>();
  for (const [key, name] of written)
    if (!named.initials.has(key))
      meant.set(key, matchBy(WRITTEN, named.short.get(key) ?? name, people));
  const misheard = misheardNames(keys, meant, knownPeople);
  for (const [key, index] of misheard) meant.set(key, index);
  const all = [...people];
  for (const [key, index] of meant)
    if (index === -1)
      meant.set(key, all.push({ name: named.short.get(key) ?? (written.get(key) as string) }) - 1);
  for (const [initials, key] of named.initials) meant.set(initials, meant.get(key) as number);
  return {
    people: all,
    misheard: Array.from(misheard, ([key, index]) => [written.get(key) as string, index]),
    personOf: (name) => meant.get(nameKey(name)) ?? -1,
  };
}

/** Names that are nearly one of `people`, where nobody else in any document that has them is. */
function misheardNames(
  documents: readonly ReadonlySet<string>[],
  meant: ReadonlyMap<string, number>,
  people: readonly Person[],
): Map<string, number> {
  const likened = new Map<string, number>();
  for (const [key, index] of meant) {
    const like = index === -1 ? matchBy(MISHEARD, key, people) : -1;
    if (like !== -1) likened.set(key, like);
  }
  const isOnly = (key: string, person: number) =>
    documents.every(
      (names) =>
        !names.has(key) ||
        [...names].every(
          (other) => other === key || (likened.get(other) ?? meant.get(other)) !== person,
        ),
    );
  return new Map([...likened].filter(([key, person]) => isOnly(key, person)));
}

const WITH_INITIALS = /^(.*\S) \(([\p{L}.]{1,5})\)$/u;

/** Initials that somebody is called by once the name was written out with them; none where two have the same. */
function namesBehindInitials(written: ReadonlyMap<string, string>) {
  const initials = new Map<string, string>();
  const short = new Map<string, string>();
  const taken = new Set<string>();
  for (const [key, name] of written) {
    const [, whole = '', behind] = WITH_INITIALS.exec(name) ?? [];
    if (behind === undefined || !written.has(nameKey(behind))) continue;
    if (taken.has(nameKey(behind))) initials.delete(nameKey(behind));
    else {
      initials.set(nameKey(behind), key);
      short.set(key, whole);
    }
    taken.add(nameKey(behind));
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
