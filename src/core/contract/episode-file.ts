/**
 * The contract: one episode as the site ships it and the reader loads it. One schema; the types are inferred from it,
 * the JSON Schema in `public/schema` is written from it (`npm run schema`), and nothing is written or shown that did
 * not pass it. `episode-checks.ts` holds what a schema cannot say (columns of one length, ascending starts, places
 * inside the text), `read-episode.ts` how a file of a later Cuelight is read.
 *
 * Columns, not an object a cue: 29 kB instead of 38 kB gzipped for an hour of talk. Cues have no ids: indices change
 * whenever a text is aligned anew, so whatever must last is anchored by track, quotation and time.
 */
import * as v from 'valibot';

export const EPISODE_FORMAT = 'cuelight-episode';
export const EPISODE_VERSION = 1;

const seconds = v.pipe(v.number(), v.finite(), v.minValue(0));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const languageTag = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'is not a language tag such as “en” or “zh-Hans”'),
);
const text = v.pipe(v.string(), v.minLength(1));
const localized = v.record(languageTag, v.string());
const at = v.strictTuple([index, index]);

/** One value a cue. The name is what the JSON Schema calls it. */
export const columns = {
  texts: v.array(v.string()),
  times: v.array(seconds),
  /** Of a line that is said before the recording starts it is less than 0. */
  places: v.array(v.pipe(v.number(), v.finite())),
};

/**
 * The same, of thousands of values. The schema makes an object of each value it looks at, a tenth of the time to the
 * first paint of 20,000 lines: so a plain test looks first, and the schema is asked what is wrong where something is.
 */
const column = <T>(schema: v.GenericSchema<T[]>, isSound: (value: unknown) => boolean) => {
  const sound = v.custom<T[]>(() => true);
  return v.lazy((input) => (Array.isArray(input) && input.every(isSound) ? sound : schema));
};
const texts = column(columns.texts, (value) => typeof value === 'string');
const times = column(columns.times, (value) => Number.isFinite(value) && Number(value) >= 0);
const places = column(columns.places, Number.isFinite);

/** Addresses come from files: http(s) only, so that no other scheme ever reaches a link or a player. */
export const webAddress = v.pipe(
  v.string(),
  v.url('is not a web address'),
  v.regex(/^https?:\/\//i, 'is not an http(s) address'),
);
export const youtubeId = v.pipe(
  v.string(),
  v.regex(/^[\w-]{11}$/, 'is not a YouTube video id (11 letters, digits, - or _)'),
);
/** As much of an ISO 8601 date as is known: `2026`, `2026-04`, `2026-04-11`. */
export const partialDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'is not a date such as 2026-04-11',
  ),
);
export const episodeId = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'is not made of lower-case letters, digits and single hyphens',
  ),
);
/** There, or not there: what a later Cuelight may say instead claims nothing here. */
const flag = v.fallback(v.optional(v.literal(true)), undefined);
export const verdict = v.picklist(['watch', 'optional', 'skip']);

export const mediaSchema = v.union([
  v.object({ youtube: youtubeId }),
  v.object({ url: webAddress, type: v.optional(text) }),
]);
export const namedPersonSchema = v.object({
  name: text,
  role: v.optional(text),
  aliases: v.optional(v.array(text)),
});
export const personSchema = v.object({
  ...namedPersonSchema.entries,
  /** A label that tells a voice apart and names nobody: a speaker of this episode, nobody of the library. */
  anonymous: flag,
});
const chapterSchema = v.object({
  startTime: seconds,
  endTime: seconds,
  title: localized,
  summary: v.optional(localized),
  verdict: v.fallback(v.optional(verdict), undefined),
});
const summarySchema = v.object({
  paragraphs: v.array(localized),
  keyPoints: v.array(v.object({ title: v.optional(localized), text: localized })),
  quotes: v.array(
    v.object({
      text: localized,
      /** As the document writes it; the manifest need not know this person. */
      speaker: v.optional(text),
      /** Where it was said, where that was found. */
      startTime: v.optional(seconds),
    }),
  ),
  disclaimer: v.optional(localized),
});
const turnSchema = v.object({
  at,
  /** Index in `people`; null where nobody said who speaks. */
  person: v.nullable(index),
  guess: flag,
});
export const trackSchema = v.object({
  id: text,
  lang: languageTag,
  /** What an unknown kind is, its language tells (`read-episode.ts`). */
  kind: v.fallback(v.picklist(['captured', 'edited', 'translation']), 'edited'),
  machine: flag,
  /** Where the times come from: the document, another text of the talk, or a model. What is unknown claims the least. */
  origin: v.fallback(v.picklist(['authored', 'aligned', 'estimated']), 'estimated'),
  /** Seconds of a stamp: 1 where the document's times are whole seconds. */
  resolution: v.optional(seconds),
  text: texts,
  /**
   * Seconds, at most 3 decimals, strictly ascending: a click on a cue lights that very cue. Less than 0 before the recording
   * starts.
   */
  start: places,
  /** Absent: a cue ends where the next one starts. */
  end: v.optional(places),
  /** Standard deviation of each start in seconds, where estimated. */
  sd: v.optional(times),
  /** Ascending; the first at [0, 0], so that turns hold the whole text. */
  turns: v.array(turnSchema),
  /** Ascending; the first at [0, 0]. A visual break only. */
  paragraphs: v.array(at),
  /** A minute or more in which nothing is said: seconds before the start of a cue. `music`: so the document says. */
  pauses: v.optional(v.array(v.object({ before: index, seconds, music: flag }))),
  headings: v.optional(v.array(v.object({ at, text }))),
  emphasis: v.optional(v.array(v.strictTuple([index, index, index]))),
  /** Real word times only: char, centiseconds from the cue's start, char, … ; 0 where a cue has none. */
  words: v.optional(v.array(v.union([v.literal(0), v.array(index)]))),
});
const problemSchema = v.object({
  /** One of `problem.ts`; any other is a later importer's, and no reason to refuse the episode. */
  code: text,
  message: text,
  source: v.optional(text),
  line: v.optional(index),
  /** Words of the source that are, because of this, not in the text. */
  words: v.optional(index),
  /** So many more of its code are there and not listed. */
  more: v.optional(index),
});
const sourceSchema = v.object({
  name: text,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Which format it was read as. */
  role: text,
  /** Who made the document and when, where it says so. */
  publisher: v.optional(text),
  date: v.optional(partialDate),
  /** The number of words the document claims. */
  wordCount: v.optional(index),
});

export const episodeSchema = v.object({
  format: v.literal(EPISODE_FORMAT),
  version: v.literal(EPISODE_VERSION),
  id: episodeId,
  title: localized,
  show: v.optional(text),
  published: v.optional(partialDate),
  /** Seconds; null until the player reports it. */
  duration: v.nullable(seconds),
  /** Nobody says how long the recording is: the duration is when the last cue ends, and the recording may go on. */
  durationFrom: v.fallback(v.optional(v.literal('last-cue')), undefined),
  media: v.array(mediaSchema),
  people: v.array(personSchema),
  chapters: v.array(chapterSchema),
  summary: v.optional(summarySchema),
  links: v.optional(v.array(v.object({ label: text, url: webAddress }))),
  topics: v.optional(v.array(text)),
  description: v.optional(localized),
  /** [0] is the base: the fullest text in the original language. */
  tracks: v.pipe(v.array(trackSchema), v.minLength(1)),
  /** For a track id: spans of the base beside spans of that track that say the same; an empty side is an omission. */
  rows: v.optional(v.record(text, v.array(v.strictTuple([at, at, at, at])))),
  sources: v.array(sourceSchema),
  problems: v.array(problemSchema),
});

export type EpisodeFile = v.InferOutput<typeof episodeSchema>;
export type Track = v.InferOutput<typeof trackSchema>;
export type Turn = v.InferOutput<typeof turnSchema>;
export type Chapter = v.InferOutput<typeof chapterSchema>;
export type Verdict = v.InferOutput<typeof verdict>;
export type Media = v.InferOutput<typeof mediaSchema>;
export type Person = v.InferOutput<typeof personSchema>;
export type Summary = v.InferOutput<typeof summarySchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
