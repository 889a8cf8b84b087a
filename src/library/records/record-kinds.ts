/**
 * What this browser remembers of an episode: a row a kind, each in a store of its own under the episode's id. What a row
 * cannot read counts as none and is kept (`record-store.ts`). A new kind is a row here and the next `VERSION` of the
 * database; a kind that changes its form reads the earlier form in its row.
 */
import * as v from 'valibot';
import { CORRECTIONS_VERSION, type CorrectionsFile } from '../../core/contract/corrections-file.ts';
import { mediaSchema, verdict } from '../../core/contract/episode-file.ts';
import { readCorrections } from '../../core/contract/read-corrections.ts';

/** A sound record, or why it is none: `newer` where a later version wrote it. */
export type ReadRecord<Value> = { value: Value } | { why: 'unsound' | 'newer' };

const seconds = v.pipe(v.number(), v.finite(), v.minValue(0));
/** Milliseconds since 1970. */
const date = v.pipe(v.number(), v.finite());

/** How far a recording was played. */
const progress = v.object({
  episodeId: v.string(),
  playedTo: seconds,
  duration: v.nullable(seconds),
  updated: date,
});

/** The media a reader chose for an episode instead of its own. */
const attachment = v.object({ episodeId: v.string(), media: mediaSchema });

/** What a reader thinks of an episode's chapters, where that is not what the episode says. */
const verdicts = v.object({
  episodeId: v.string(),
  // A verdict that only a later version knows costs none of the others.
  verdicts: v.pipe(
    v.array(v.unknown()),
    v.transform((all) => all.filter((one) => v.is(ownVerdict, one))),
    v.readonly(),
  ),
});
const ownVerdict = v.object({ startTime: seconds, verdict });

/** How far an episode was read, apart from how far it was played. */
const readingPlace = v.object({
  episodeId: v.string(),
  /** Start of the furthest line that was read. */
  readTo: seconds,
  /** The same line as a quotation: its index and its time change with the text. */
  place: v.object({
    track: v.string(),
    quote: v.string(),
    before: v.string(),
    after: v.string(),
    time: v.optional(seconds),
  }),
  updated: date,
});

/** By the name of the store. */
export const RECORD_KINDS = {
  progress: bySchema(progress),
  attachments: bySchema(attachment),
  corrections: readKeptCorrections,
  verdicts: bySchema(verdicts),
  readingPlaces: bySchema(readingPlace),
};

export type RecordName = keyof typeof RECORD_KINDS;
export const RECORD_NAMES = Object.keys(RECORD_KINDS) as RecordName[];
export type RecordOf<Name extends RecordName> =
  ReturnType<(typeof RECORD_KINDS)[Name]> extends ReadRecord<infer Value> ? Value : never;

export type Progress = RecordOf<'progress'>;
export type OwnVerdicts = RecordOf<'verdicts'>;
export type ReadingPlace = RecordOf<'readingPlaces'>;

function bySchema<Schema extends v.GenericSchema>(schema: Schema) {
  return (stored: unknown): ReadRecord<v.InferOutput<Schema>> => {
    const result = v.safeParse(schema, stored);
    return result.success ? { value: result.output } : { why: 'unsound' };
  };
}

function readKeptCorrections(stored: unknown): ReadRecord<CorrectionsFile> {
  const read = readCorrections(stored);
  if ('corrections' in read) return { value: read.corrections };
  const { version } = (stored ?? {}) as { version?: unknown };
  return { why: Number(version) > CORRECTIONS_VERSION ? 'newer' : 'unsound' };
}
