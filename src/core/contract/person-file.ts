/**
 * What one person says in one show: a file a person, and a list of these files that the catalog's first page names. The
 * figures are counted when an episode is imported; nobody builds an address from a name. A person is an exact name within
 * a show: two of one name in two shows are two people until somebody says otherwise.
 */
import * as v from 'valibot';
import { episodeId } from './episode-file.ts';
import { type ReadFile, readFile } from './read-file.ts';

export const PERSON_FORMAT = 'cuelight-person';
export const PERSON_VERSION = 1;
export const PEOPLE_FORMAT = 'cuelight-people';
export const PEOPLE_VERSION = 1;
/** Letters of something said that is shown, at most. */
export const LONGEST_SAID = 240;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const name = v.pipe(v.string(), v.minLength(1));
/** There, or not there: what a later Cuelight may say instead claims nothing here. */
const flag = v.fallback(v.optional(v.literal(true)), undefined);

const saidSchema = v.object({
  /** The beginning of a turn. */
  text: v.string(),
  lang: v.string(),
  /** Seconds; less than 0 before the recording starts. */
  start: v.pipe(v.number(), v.finite()),
  /** The time is estimated. */
  estimated: flag,
  /** That it was this person is a guess. */
  guess: flag,
});

const personEpisodeSchema = v.object({
  id: episodeId,
  /**
   * Words said, their share of all words of the talk, and turns; absent where nobody knows of any. No share either where
   * nobody knows who says most of the talk: it would be a share of what happens to have names.
   */
  words: v.fallback(v.optional(count), undefined),
  share: v.fallback(v.optional(share), undefined),
  turns: v.fallback(v.optional(count), undefined),
  /** Some of what was said, in the order of the talk. */
  said: v.array(saidSchema),
});

export const personSchema = v.object({
  format: v.literal(PERSON_FORMAT),
  version: v.literal(PERSON_VERSION),
  name,
  show: v.optional(name),
  /** Of all words of the episodes that say a share. */
  share: v.fallback(v.optional(share), undefined),
  /** The newest first. */
  episodes: v.array(personEpisodeSchema),
});

export const peopleSchema = v.object({
  format: v.literal(PEOPLE_FORMAT),
  version: v.literal(PEOPLE_VERSION),
  /** Show or null, name, address of the person's file, episodes, words said in those in which it is known who speaks. */
  people: v.array(v.strictTuple([v.nullable(name), name, name, count, count])),
  /** Show or null, and all words of the same episodes, by whomever. */
  shows: v.fallback(v.optional(v.array(v.strictTuple([v.nullable(name), count]))), undefined),
});

export type PersonFile = v.InferOutput<typeof personSchema>;
export type PersonEpisode = v.InferOutput<typeof personEpisodeSchema>;
export type Said = v.InferOutput<typeof saidSchema>;
export type PeopleFile = v.InferOutput<typeof peopleSchema>;

const person = {
  name: 'a Cuelight file of a person',
  format: PERSON_FORMAT,
  version: PERSON_VERSION,
  schema: personSchema,
};
const people = {
  name: 'a list of the people of a Cuelight library',
  format: PEOPLE_FORMAT,
  version: PEOPLE_VERSION,
  schema: peopleSchema,
};

export const readPerson = (value: unknown): ReadFile<PersonFile> => readFile(person, value);
export const readPeople = (value: unknown): ReadFile<PeopleFile> => readFile(people, value);
