/**
 * Podcasting 2.0 transcripts in JSON
 * (https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md): from one entry
 * a word to one a monologue. A speaker named once speaks on.
 */

import { tagOf } from '../../language-name.ts';
import { jsonFormat } from '../json-format.ts';
import { listOf, recordOf } from '../json-value.ts';
import { readSegments } from '../segment.ts';
import { segmentDocument } from '../segment-document.ts';

export const podcastTranscript = jsonFormat({
  id: 'podcast-transcript',
  recognises: (json) => {
    const list = recordOf(json)?.segments;
    const first = recordOf(listOf(list)[0]);
    if (!Array.isArray(list)) return false;
    return first === undefined
      ? recordOf(json)?.version !== undefined
      : 'body' in first || 'startTime' in first;
  },
  read: (json) => {
    const { segments, language } = recordOf(json.value) ?? {};
    const read = readSegments(json, listOf(segments), ({ body, startTime, endTime, speaker }) => ({
      text: body,
      startTime,
      endTime,
      speaker,
    }));
    return segmentDocument(read, { heard: tagOf(language) });
  },
});
