/**
 * A reader's corrections of one episode, as a file of their own beside it: when lines are really said, who speaks, and by
 * how much the whole text is early or late. The reader exports it; put into the episode's folder, the next import applies
 * it. Cues have no ids, so every place is a quotation with the words around it, found again in whatever the text has
 * become (`corrections/find-place.ts`).
 */
import * as v from 'valibot';
import { episodeId } from './episode-file.ts';

export const CORRECTIONS_FORMAT = 'cuelight-taps';
export const CORRECTIONS_VERSION = 1;

const text = v.pipe(v.string(), v.minLength(1));
const seconds = v.pipe(v.number(), v.finite(), v.minValue(0));

/** A place in a track's text. */
const placeEntries = {
  /** Id of the track. */
  track: text,
  /** The first words of the line (or turn) that is meant. */
  quote: text,
  /** Some words in front of the quotation and behind it; empty at the ends of the text. */
  before: v.string(),
  after: v.string(),
};

export const tapSchema = v.object({
  ...placeEntries,
  /** When the quotation starts in the recording, seconds; the offset is not to be added to it. */
  time: seconds,
});

export const speakerSchema = v.object({
  ...placeEntries,
  /** When the turn was shown to start, seconds: of several like places the nearest is meant. */
  time: v.optional(seconds),
  /** Who speaks in the turn that holds the quotation; null for nobody known. Nobody the episode knows need be meant. */
  person: v.nullable(text),
  /**
   * Who take turns from here on, null for nobody known. The turns that follow are guessed anew whenever it is read, so that
   * each turn that is named later mends those around it: no guess stands in the file. It ends where a turn has a name.
   */
  onward: v.optional(v.tuple([v.nullable(text), v.nullable(text)])),
  /** A turn begins here, which no document marks. */
  starts: v.optional(v.literal(true)),
  /** So many words from here on are meant; absent where the whole turn is. */
  words: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

/** Who a voice is that the episode only numbers: “Speaker 3”. */
export const voiceSchema = v.object({ label: text, name: text });

export const correctionsSchema = v.object({
  format: v.literal(CORRECTIONS_FORMAT),
  version: v.literal(CORRECTIONS_VERSION),
  episodeId,
  /** Seconds added to every time of the tracks before the taps are looked at; negative where the text is late. */
  offset: v.pipe(v.number(), v.finite()),
  /** Oldest first: where two contradict each other, the later is believed. */
  taps: v.array(tapSchema),
  speakers: v.array(speakerSchema),
  /** Absent for none. */
  voices: v.optional(v.array(voiceSchema)),
});

export type CorrectionsFile = v.InferOutput<typeof correctionsSchema>;
export type TapCorrection = v.InferOutput<typeof tapSchema>;
export type SpeakerCorrection = v.InferOutput<typeof speakerSchema>;
export type VoiceCorrection = v.InferOutput<typeof voiceSchema>;
export type QuotedPlace = Pick<TapCorrection, 'track' | 'quote' | 'before' | 'after'> & {
  time?: number | undefined;
};
