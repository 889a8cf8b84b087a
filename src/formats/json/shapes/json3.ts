/**
 * json3, YouTube's own form of captions (`fmt=json3`, `wireMagic` "pb3"): events of segments, in milliseconds. Nothing
 * is written twice in it, and in auto-captions each word has its time.
 */
import { append } from '../../../core/append.ts';
import type { Problem } from '../../../core/problem.ts';
import type { Caption } from '../../captions/caption.ts';
import { clipEnds } from '../../captions/clip-ends.ts';
import { stampedCaption } from '../../captions/stamped-caption.ts';
import { captionsOfWords, type SpokenWord } from '../../captions/word-places.ts';
import type { SourceDocument } from '../../source-document.ts';
import { jsonFormat } from '../json-format.ts';
import { type JsonRecord, listOf, recordOf, timeOf } from '../json-value.ts';
import { type JsonText, locateEntries } from '../read-json.ts';
import { unreadEntry } from '../segment.ts';
import { segmentDocument } from '../segment-document.ts';

const MILLISECOND = 0.001;
/** Pads the spans of styled captions. */
const ZERO_WIDTH = /\u200b/g;

export const json3 = jsonFormat({
  id: 'json3',
  suffixes: ['json3'],
  part: 'captions',
  recognises: (json) => {
    const { events, wireMagic } = recordOf(json) ?? {};
    if (!Array.isArray(events)) return false;
    return (
      wireMagic === 'pb3' ||
      events.slice(0, 9).some((event) => recordOf(event)?.tStartMs !== undefined)
    );
  },
  read: readJson3,
});

function readJson3(json: JsonText): SourceDocument {
  const captions: Caption[] = [];
  const problems: Problem[] = [];
  const events = listOf(recordOf(json.value)?.events);
  const timesWords = events.some((event) => listOf(recordOf(event)?.segs).some(isOffset));
  for (const { entry, line } of locateEntries(json, events)) {
    const event = recordOf(entry);
    if (event === undefined) {
      problems.push(unreadEntry(entry, line));
      continue;
    }
    const { text, words } = saidIn(event, timesWords);
    // Line ends that scroll the window (`aAppend`), and definitions of windows, say nothing.
    if (text.trim() === '') continue;
    const stamp = {
      startTime: timeOf(event.tStartMs, MILLISECOND),
      duration: timeOf(event.dDurationMs, MILLISECOND),
      line,
    };
    append(captions, captionsOfWords(stampedCaption(text, stamp, problems), words));
  }
  return segmentDocument({ captions: clipEnds(captions), problems }, {});
}

function isOffset(segment: unknown): boolean {
  return recordOf(segment)?.tOffsetMs !== undefined;
}

/** A space belongs to its word: the texts of the segments follow each other as they are. */
function saidIn(
  { tStartMs, segs }: JsonRecord,
  timesWords: boolean,
): { text: string; words: SpokenWord[] } {
  const segments = listOf(segs).map((entry) => recordOf(entry) ?? {});
  const words: SpokenWord[] = [];
  // In captions somebody typed, a segment is a line and has no time but the event's.
  const isTimed = segments.some(isOffset) || (timesWords && segments.length === 1);
  let text = '';
  for (const { utf8, tOffsetMs, isSpeakerChange } of segments) {
    if (typeof utf8 !== 'string') continue;
    const said = utf8.replace(ZERO_WIDTH, '');
    const isMarked = /^\s*>>/.test(said);
    const turns = isMarked || isSpeakerChange === 1;
    if (turns && !/\s$|^$/.test(text)) text += ' ';
    text += turns && !isMarked ? `>> ${said.trimStart()}` : said;
    const offset = tOffsetMs === undefined ? 0 : timeOf(tOffsetMs, MILLISECOND);
    const start = timeOf(tStartMs, MILLISECOND);
    if (!isTimed || start === null || offset === null) continue;
    words.push({ text: said, startTime: timeOf(start + offset) });
  }
  return { text, words };
}
