/**
 * openai-whisper and what was built on it. All write `segments` of `start`, `end` and `text`, and differ in how they name
 * words, speakers and the language; times are seconds. Loops that a model fell into are shown: they are in the document.
 */

import type { SpokenWord } from '../../captions/word-places.ts';
import { languageOfName, tagOf } from '../../language-name.ts';
import type { SourceDocument } from '../../source-document.ts';
import { jsonFormat } from '../json-format.ts';
import { type JsonRecord, listOf, recordOf, speakerOf, textOf, timeOf } from '../json-value.ts';
import type { JsonText } from '../read-json.ts';
import { inUnit, readSegments, type Segment, type SegmentCaptions } from '../segment.ts';
import { segmentDocument } from '../segment-document.ts';
import { type TimedEntry, unitOf } from '../time-unit.ts';
import { giveWords, sentencesOfWords } from '../top-level-words.ts';

const MILLISECOND = 0.001;

/** https://github.com/m-bain/whisperX: words may lack times, and may each have a speaker. */
export const whisperx = jsonFormat({
  id: 'whisperx',
  before: [{ id: 'openai-whisper', why: 'Its segments are those of Whisper itself.' }],
  recognises: (json) => isSegments(json) && Array.isArray(recordOf(json)?.word_segments),
  read: readWhisper,
});

/** https://github.com/linto-ai/whisper-timestamped: `confidence` and `text` for each word. */
export const whisperTimestamped = jsonFormat({
  id: 'whisper-timestamped',
  before: [{ id: 'openai-whisper', why: 'Its segments are those of Whisper itself.' }],
  recognises: (json) =>
    isSegments(json) && recordOf(listOf(firstSegment(json)?.words)[0])?.text !== undefined,
  read: readWhisper,
});

/** The API's `verbose_json`: the language is a name, and the words stand beside the segments. */
export const openaiVerbose = jsonFormat({
  id: 'openai-verbose',
  before: [{ id: 'openai-whisper', why: 'Its segments are those of Whisper itself.' }],
  recognises: (json) => {
    const record = recordOf(json);
    if (record === undefined || typeof record.text !== 'string') return false;
    return isSegments(json)
      ? record.words !== undefined || record.task !== undefined
      : record.segments === undefined && isAnswer(record);
  },
  read: readVerbose,
});

export const openaiWhisper = jsonFormat({
  id: 'openai-whisper',
  recognises: isSegments,
  read: readWhisper,
});

/** https://github.com/SYSTRAN/faster-whisper writes no file: people write its list of segments, or one a line. */
export const whisperList = jsonFormat({
  id: 'whisper-list',
  recognises: (json) => isSegment(recordOf(listOf(json)[0])),
  read: (json) => segmentDocument(segmentsIn(json, listOf(json.value)), {}),
});

function isSegments(json: unknown): boolean {
  const list = recordOf(json)?.segments;
  return (
    Array.isArray(list) &&
    (isSegment(firstSegment(json)) ||
      (list.length === 0 && textOf(recordOf(json)?.text) !== undefined))
  );
}

function firstSegment(json: unknown): JsonRecord | undefined {
  return recordOf(listOf(recordOf(json)?.segments)[0]);
}

function isSegment(segment: JsonRecord | undefined): boolean {
  return (
    segment !== undefined &&
    (('start' in segment && 'end' in segment) || inMilliseconds(segment) !== undefined) &&
    ('text' in segment || 'words' in segment)
  );
}

/** Text alone, as the API answers where no times were asked for. */
function isAnswer(record: JsonRecord): boolean {
  return (
    ['words', 'task', 'language', 'usage', 'duration'].some((name) => name in record) ||
    Object.keys(record).length === 1
  );
}

function readWhisper(json: JsonText): SourceDocument {
  const record = recordOf(json.value) ?? {};
  return segmentDocument(segmentsIn(json, listOf(record.segments)), aboutOf(record));
}

function readVerbose(json: JsonText): SourceDocument {
  const record = recordOf(json.value) ?? {};
  const words = inUnit(wordsOf(record.words), unitOf(listOf(record.words).flatMap(timesOf)));
  const text = String(record.text);
  // AssemblyAI calls them utterances.
  const segments = segmentsIn(json, listOf(record.segments ?? record.utterances));
  const captions =
    segments.captions.length > 0
      ? giveWords(segments.captions, words)
      : sentencesOfWords(text, words, json.lineOf(json.value));
  return segmentDocument({ captions, problems: segments.problems }, aboutOf(record));
}

function segmentsIn(json: JsonText, list: readonly unknown[]): SegmentCaptions {
  return readSegments(json, list, segmentOf);
}

function segmentOf(segment: JsonRecord): Segment {
  const { text, start, end, words } = segment;
  const times = inMilliseconds(segment) ?? { startTime: start, endTime: end };
  return { text, ...times, words: wordsOf(words), speaker: voiceOf(segment) };
}

/** The names of the fields say the unit. Undefined where seconds stand beside them, or nothing of that name. */
function inMilliseconds({ start, start_ms, end_ms }: JsonRecord) {
  return start === undefined && start_ms !== undefined && end_ms !== undefined
    ? { startTime: start_ms, endTime: end_ms, unit: MILLISECOND }
    : undefined;
}

/** Podlove has the name as `voice` and the number of the track as `speaker`; others call the number an id, or a label. */
function voiceOf({ voice, speaker, speaker_name, speaker_id, speaker_label }: JsonRecord) {
  for (const one of [voice, speaker_name, speaker, speaker_id, speaker_label]) {
    const name = speakerOf(one);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** `word` everywhere, but `text` in whisper-timestamped, and in ElevenLabs’ list, which has the spaces as entries. */
function wordsOf(list: unknown): SpokenWord[] {
  return listOf(list).flatMap((entry): SpokenWord[] => {
    const record = recordOf(entry) ?? {};
    const { word, text, start, start_ms, type } = record;
    const letters = typeof word === 'string' ? word : text;
    if (typeof letters !== 'string' || type === 'spacing') return [];
    const startTime = start === undefined ? timeOf(start_ms, MILLISECOND) : timeOf(start);
    return [{ text: letters, startTime, speaker: voiceOf(record) }];
  });
}

function timesOf(entry: unknown): TimedEntry[] {
  const { word, text, start, end } = recordOf(entry) ?? {};
  return start === undefined ? [] : [{ text: word ?? text, startTime: start, endTime: end }];
}

/** The language is a tag, or a name in English; of a translation it is the one that was heard. */
function aboutOf({ language, language_code, task, duration }: JsonRecord) {
  const heard = languageOfName(String(language)) ?? tagOf(language) ?? tagOf(language_code);
  const seconds = timeOf(duration);
  return {
    heard,
    translated: task === 'translate',
    ...(seconds === null ? {} : { duration: seconds }),
  };
}
