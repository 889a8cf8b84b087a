/** whisper.cpp, `-oj` and `-ojf` (https://github.com/ggml-org/whisper.cpp, `output_json` of its command line). */

import type { SpokenWord } from '../../captions/word-places.ts';
import { tagOf } from '../../language-name.ts';
import { jsonFormat } from '../json-format.ts';
import { type JsonRecord, listOf, recordOf, speakerOf, timeOf } from '../json-value.ts';
import type { JsonText } from '../read-json.ts';
import { readSegments, type Segment } from '../segment.ts';
import { segmentDocument } from '../segment-document.ts';

const MILLISECOND = 0.001;

export const whisperCpp = jsonFormat({
  id: 'whisper-cpp',
  recognises: (json) => {
    const list = recordOf(json)?.transcription;
    const first = recordOf(listOf(list)[0]);
    return (
      Array.isArray(list) &&
      (list.length === 0 || first?.offsets !== undefined || first?.timestamps !== undefined)
    );
  },
  read: readWhisperCpp,
});

function readWhisperCpp(json: JsonText) {
  const { transcription, params, result } = recordOf(json.value) ?? {};
  let turns = false;
  const segments = readSegments(json, listOf(transcription), (entry) => {
    const segment = segmentOf(entry, turns);
    turns = entry.speaker_turn_next === true;
    return segment;
  });
  return segmentDocument(segments, {
    heard: tagOf(recordOf(result)?.language ?? recordOf(params)?.language),
    translated: recordOf(params)?.translate === true,
  });
}

function segmentOf(
  { text, offsets, timestamps, tokens, speaker }: JsonRecord,
  turns: boolean,
): Segment {
  const place = recordOf(offsets);
  const stamp = recordOf(timestamps);
  const marked = turns && typeof text === 'string' ? `>> ${text.trimStart()}` : text;
  return {
    text: marked,
    ...(place === undefined
      ? { startTime: clock(stamp?.from), endTime: clock(stamp?.to) }
      : { startTime: place.from, endTime: place.to, unit: MILLISECOND }),
    words: wordsOf(tokens),
    speaker: nameOf(speaker),
  };
}

/** `00:00:02,400` */
function clock(stamp: unknown): unknown {
  return typeof stamp === 'string' ? stamp.replace(',', '.') : stamp;
}

/** Tokens are parts of words; the marks between them (`[_BEG_]`, `[_TT_150]`) are never said. */
function wordsOf(tokens: unknown): SpokenWord[] {
  return listOf(tokens).flatMap((entry): SpokenWord[] => {
    const { text, offsets } = recordOf(entry) ?? {};
    if (typeof text !== 'string' || /^\[_.*_?\]$/.test(text)) return [];
    return [{ text, startTime: timeOf(recordOf(offsets)?.from, MILLISECOND) }];
  });
}

/** `-di` tells two sides of the stereo apart by number, and writes `?` where it cannot. */
function nameOf(speaker: unknown): string | undefined {
  const name = speakerOf(speaker);
  return name === '?' ? undefined : name;
}
