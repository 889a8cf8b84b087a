/** Bare lists of timed texts. */
import { clipEnds } from '../../captions/clip-ends.ts';
import { tagOf } from '../../language-name.ts';
import { jsonFormat } from '../json-format.ts';
import { listOf, recordOf } from '../json-value.ts';
import { readSegments } from '../segment.ts';
import { segmentDocument } from '../segment-document.ts';

/**
 * https://github.com/jdepoix/youtube-transcript-api: `[{text, start, duration}]`, or that list as `snippets` beside the
 * language. A duration is the time on the screen, where two lines stand at once.
 */
export const youtubeTranscriptApi = jsonFormat({
  id: 'youtube-transcript-api',
  recognises: (json) => {
    const first = recordOf(listOf(recordOf(json)?.snippets ?? json)[0]);
    return first !== undefined && 'start' in first && 'duration' in first && 'text' in first;
  },
  read: (json) => {
    const { snippets, language_code } = recordOf(json.value) ?? {};
    const list = listOf(snippets ?? json.value);
    const { captions, problems } = readSegments(json, list, ({ text, start, duration }) => ({
      text,
      startTime: start,
      duration,
    }));
    return segmentDocument(
      { captions: clipEnds(captions), problems },
      { heard: tagOf(language_code) },
    );
  },
});

/** `[["In", 3.3, 3.82], …]`, a word or a line an entry, as programs that cut words to a recording keep them. */
export const wordTriples = jsonFormat({
  id: 'word-triples',
  recognises: (json) => isTriple(listOf(json)[0]),
  read: (json) =>
    segmentDocument(
      readSegments(json, listOf(json.value), ({ 0: text, 1: startTime, 2: endTime }) => ({
        text,
        startTime,
        endTime,
      })),
      {},
    ),
});

function isTriple(entry: unknown): boolean {
  const [text, start, end] = listOf(entry);
  return typeof text === 'string' && typeof start === 'number' && typeof end === 'number';
}
