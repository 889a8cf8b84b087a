/**
 * `episode.yaml`: what the documents of an episode do not say. Every value is read as text (YAML's failsafe schema), so
 * that a title of `1984`, a show named `No` and a date of `2026` are what they look like.
 */
import * as v from 'valibot';
import {
  episodeId,
  namedPersonSchema,
  partialDate,
  webAddress,
  youtubeId,
} from '../../core/contract/episode-file.ts';
import { oneLine } from '../../core/text/one-line.ts';
import { parseOffset, parseTime } from '../../core/time/time.ts';
import { isKnownEncoding } from '../../formats/encoding/legacy-encoding.ts';

const text = v.pipe(v.string('is not a text'), v.trim(), v.minLength(1, 'is empty'));
/** Of what is shown on one line. */
const line = v.pipe(text, v.transform(oneLine), v.minLength(1, 'is empty'));
const languageTag = v.pipe(
  text,
  v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'is not a language tag such as “en” or “zh-Hans”'),
);
const encoding = v.pipe(
  text,
  v.check(isKnownEncoding, 'is not an encoding such as windows-1250 or shift_jis'),
);
const length = v.pipe(
  text,
  v.check((value) => parseTime(value) !== null, 'is not a length such as 58:47 or 1:09:56'),
);
const offset = v.pipe(
  text,
  v.check(
    (value) => parseOffset(value) !== null,
    'is not an offset such as 12.5, -0:30 or 00:01:05',
  ),
);
const mediaSchema = v.pipe(
  v.strictObject({
    youtube: v.optional(youtubeId),
    url: v.optional(webAddress),
    type: v.optional(text),
  }),
  v.check(
    (media) => (media.youtube === undefined) !== (media.url === undefined),
    'names neither or both of “youtube” and “url”; one is needed',
  ),
);
const linkSchema = v.strictObject({ label: line, url: webAddress });

export const manifestSchema = v.strictObject({
  id: episodeId,
  /** Where none of the documents has the one to be shown. */
  title: v.optional(line),
  show: v.optional(line),
  /** As much of the date as is known. */
  published: v.optional(partialDate),
  /** Of the recording, as `58:47`, `1:09:56` or seconds. */
  duration: v.optional(length),
  /**
   * How much later everything is in the recording than the transcripts say: seconds or `1:05`, with a minus where it is
   * earlier.
   */
  offset: v.optional(offset),
  /** Of the words as they were spoken. */
  language: v.optional(languageTag),
  /** Of the documents that are not in Unicode. */
  encoding: v.optional(encoding),
  people: v.optional(v.array(v.strictObject({ ...namedPersonSchema.entries, name: line }))),
  media: v.optional(v.array(mediaSchema)),
  topics: v.optional(v.array(line)),
  links: v.optional(v.array(linkSchema)),
  /** Name of a picture that lies in the same folder. */
  artwork: v.optional(line),
  description: v.optional(text),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;

/** Fields by the list they stand in; `''` for the manifest itself. To tell which one a misspelt field means. */
export const MANIFEST_FIELDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['', Object.keys(manifestSchema.entries)],
  ['people', Object.keys(namedPersonSchema.entries)],
  ['media', ['youtube', 'url', 'type']],
  ['links', Object.keys(linkSchema.entries)],
]);
