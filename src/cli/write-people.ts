/** A file for each person of each show, and the list of them that the catalog names. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CatalogEntry } from '../core/contract/catalog-file.ts';
import {
  PEOPLE_FORMAT,
  PEOPLE_VERSION,
  PERSON_FORMAT,
  PERSON_VERSION,
  type PeopleFile,
  type PersonEpisode,
  type PersonFile,
  readPeople,
  readPerson,
} from '../core/contract/person-file.ts';
import type { EpisodeTalk, SaidBy } from '../import/talk/people/said-by.ts';
import { writeAside } from './library-folder.ts';
import { sha256 } from './sha256.ts';
import { strictText } from './strict-text.ts';

type Talks = ReadonlyMap<string, EpisodeTalk>;

/** Things said in one file: who is in thousands of episodes is quoted from the newest. */
const MOST_SAID = 400;

interface Appearance {
  id: string;
  /** In the whole episode, by whomever; null where too little is known of who speaks. */
  all: number | null;
  by: SaidBy;
}

/**
 * Writes what is not there yet and returns every name in the library that belongs to it, the list's first; none where
 * nobody is named. `entries` in the order of the catalog.
 */
export async function writePeople(
  library: string,
  entries: readonly CatalogEntry[],
  talks: Talks,
): Promise<string[]> {
  const people = peopleIn(entries, talks);
  if (people.size === 0) return [];
  await mkdir(join(library, 'people'), { recursive: true });
  const list: PeopleFile = {
    format: PEOPLE_FORMAT,
    version: PEOPLE_VERSION,
    people: [],
    shows: wordsOfShows(entries, talks),
  };
  for (const { show, name, appearances } of people.values()) {
    const text = strictText(name, personFile(show, name, appearances), readPerson);
    const href = `people/${sha256(text).slice(0, 16)}.json`;
    await writeAside(join(library, href), text);
    const words = appearances.reduce((sum, { all, by }) => sum + (all === null ? 0 : by.words), 0);
    list.people.push([show ?? null, name, href, appearances.length, words]);
  }
  const text = strictText('the list of people', list, readPeople);
  const href = `catalog-people.${sha256(text).slice(0, 8)}.json`;
  await writeAside(join(library, href), text);
  return [href, ...list.people.map(([, , address]) => address)];
}

interface Person {
  show: string | undefined;
  name: string;
  appearances: Appearance[];
}

function peopleIn(entries: readonly CatalogEntry[], talks: Talks): Map<string, Person> {
  const people = new Map<string, Person>();
  for (const { id, show } of entries) {
    const talk = talks.get(id);
    for (const by of talk?.people ?? []) {
      const key = JSON.stringify([show ?? null, by.name]);
      const person = people.get(key) ?? { show, name: by.name, appearances: [] };
      person.appearances.push({ id, all: wordsTold(talk), by });
      people.set(key, person);
    }
  }
  return people;
}

function personFile(
  show: string | undefined,
  name: string,
  appearances: readonly Appearance[],
): PersonFile {
  let left = MOST_SAID;
  const each = Math.max(1, Math.floor(MOST_SAID / appearances.length));
  const spoken = appearances.filter(({ all, by }) => all !== null && by.words > 0);
  const sum = (of: (one: Appearance) => number) => spoken.reduce((all, one) => all + of(one), 0);
  return {
    format: PERSON_FORMAT,
    version: PERSON_VERSION,
    name,
    ...(show === undefined ? {} : { show }),
    ...(spoken.length === 0
      ? {}
      : {
          share: shareOf(
            sum(({ by }) => by.words),
            sum(({ all }) => all ?? 0),
          ),
        }),
    episodes: appearances.map(({ id, all, by }): PersonEpisode => {
      const said = by.said.slice(0, Math.min(each, left));
      left -= said.length;
      return by.words === 0
        ? { id, said }
        : {
            id,
            words: by.words,
            ...(all === null ? {} : { share: shareOf(by.words, all) }),
            turns: by.turns,
            said,
          };
    }),
  };
}

function wordsTold(talk: EpisodeTalk | undefined): number | null {
  return talk?.isTold ? talk.words : null;
}

/** As exact as anybody reads it. */
function shareOf(words: number, all: number): number {
  return Math.round((words / all) * 10_000) / 10_000;
}

function wordsOfShows(entries: readonly CatalogEntry[], talks: Talks): [string | null, number][] {
  const words = new Map<string | null, number>();
  for (const { id, show = null } of entries)
    words.set(show, (words.get(show) ?? 0) + (wordsTold(talks.get(id)) ?? 0));
  return [...words];
}
