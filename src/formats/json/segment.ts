/** Lists of timed texts, as every tool of the Whisper family and many others write them. */
import { type Problem, quoteInput } from '../../core/problem.ts';
import { countWords } from '../../core/text/word.ts';
import type { Caption } from '../captions/caption.ts';
import { stampedCaption } from '../captions/stamped-caption.ts';
import { captionsOfWords, type SpokenWord } from '../captions/word-places.ts';
import { type JsonRecord, speakerOf, textOf, timeOf } from './json-value.ts';
import { type JsonText, locateEntries } from './read-json.ts';
import { numberOf, unitOf, unitOfDurations } from './time-unit.ts';

/** One entry of the list, with its parts under our names: still whatever the document wrote. */
export interface Segment {
  text: unknown;
  startTime: unknown;
  endTime?: unknown;
  /** Where there is no end: counted from the start. */
  duration?: unknown;
  /** Seconds of its numbers, where the format says; else their pace tells. */
  unit?: number;
  words?: readonly SpokenWord[];
  speaker?: unknown;
}

export interface SegmentCaptions {
  captions: Caption[];
  problems: Problem[];
}

/**
 * Captions in the list's order. An entry without words says nothing; one that cannot be read is among the problems. An
 * entry may be a list itself: its parts are then named by their position.
 */
export function readSegments(
  json: JsonText,
  list: readonly unknown[],
  segmentOf: (entry: JsonRecord) => Segment,
): SegmentCaptions {
  const captions: Caption[] = [];
  const problems: Problem[] = [];
  const located = locateEntries(json, list).map(({ entry, line }) => {
    const isRecord = typeof entry === 'object' && entry !== null;
    return { entry, line, segment: isRecord ? segmentOf(entry as JsonRecord) : undefined };
  });
  const entries = located.flatMap(({ segment }) =>
    segment === undefined ? [] : [{ ...segment, text: wordsSaid(segment) }],
  );
  const told = unitOf(entries);
  const lasting = unitOfDurations(entries, told);
  for (const { entry, line, segment } of located) {
    const text = segment === undefined ? undefined : wordsSaid(segment);
    if (segment === undefined || text === undefined) {
      problems.push(unreadEntry(entry, line));
      continue;
    }
    if (text.trim() === '') continue;
    const { unit = told, words = [] } = segment;
    const stamp = {
      startTime: timeIn(segment.startTime, unit),
      endTime: timeIn(segment.endTime, unit),
      duration: timeIn(segment.duration, segment.unit ?? lasting),
      line,
    };
    const caption = stampedCaption(text, stamp, problems);
    const speaker = speakerOf(segment.speaker);
    captions.push(
      ...captionsOfWords(
        speaker === undefined ? caption : { ...caption, speaker },
        segment.unit === undefined ? inUnit(words, told) : words,
      ),
    );
  }
  return { captions, problems };
}

function timeIn(time: unknown, unit: number): number | null {
  return timeOf(unit === 1 ? time : (numberOf(time) ?? time), unit);
}

/** Words whose times are counted in units of `unit` seconds. */
export function inUnit(words: readonly SpokenWord[], unit: number): readonly SpokenWord[] {
  if (unit === 1) return words;
  return words.map((word) => ({ ...word, startTime: timeOf(word.startTime, unit) }));
}

/** Undefined where the entry has no place for words at all. */
function wordsSaid({ text, words = [] }: Segment): string | undefined {
  if (typeof text === 'string') return text;
  if (typeof text === 'number') return String(text);
  return words.length === 0 ? undefined : words.map((word) => word.text.trim()).join(' ');
}

/** With as many words as the longest text in it has. */
export function unreadEntry(entry: unknown, line: number): Problem {
  const texts = typeof entry === 'string' ? [entry] : Object.values(entry ?? {});
  const words = texts.reduce<number>(
    (most, text) => Math.max(most, countWords(textOf(text) ?? '')),
    0,
  );
  return {
    code: 'segment-unread',
    message: `The entry ${quoteInput(JSON.stringify(entry) ?? '')} has no text.`,
    line,
    words,
  };
}
