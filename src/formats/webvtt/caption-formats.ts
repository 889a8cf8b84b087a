/** WebVTT and SRT, with or without what their rules ask for. One reader reads both; the first line tells them apart. */
import type { Problem } from '../../core/problem.ts';
import { textsOfRows } from '../captions/bilingual-rows.ts';
import type { Caption } from '../captions/caption.ts';
import {
  later,
  type OrderedText,
  textOfTurns,
  textsByLanguage,
} from '../captions/caption-blocks.ts';
import { textOfCaptions } from '../captions/caption-text.ts';
import { inOrder } from '../captions/in-order.ts';
import type { TextFormat } from '../format.ts';
import type { SourceChapter, SourceDocument, SourceText } from '../source-document.ts';
import { HEAD, holdsTimes, toldCaptions, withReadTimes } from './caption-times.ts';
import { readCaptions } from './cue-captions.ts';
import type { CueFile } from './cue-reader.ts';
import { isRolling, unroll } from './rolling-captions.ts';

const SIGNATURE = /^\ufeff?\s{0,99}WEBVTT(?:[ \t\r\n]|$)/;
/** Files in one that can belong beside each other; more of them are pieces of a stream. */
const MOST_PARTS = 8;
/** What is said of files that were laid one after the other. */
const LAID: ReadonlySet<Problem['code']> = new Set(['segments-joined', 'segment-unplaced']);
/** Fewer stamps in whole seconds may be whole by chance. */
const WHOLE_BY_CHANCE = 8;

export const webvtt: TextFormat = {
  id: 'webvtt',
  suffixes: ['vtt'],
  part: 'captions',
  before: [{ id: 'srt', why: 'Its lines of times are read as those of SRT as well.' }],
  recognises: (text) => SIGNATURE.test(text),
  parse: parseCaptions,
};

export const srt: TextFormat = {
  id: 'srt',
  suffixes: ['srt'],
  part: 'captions',
  before: [{ id: 'stamped-turns', why: 'Its times stand in front of words.' }],
  recognises: holdsTimes,
  told: toldCaptions,
  parse: (text) => parseCaptions(withReadTimes(text)),
};

/** Tolerant: nothing that has words is dropped without a problem that counts them. */
export function parseCaptions(text: string): SourceDocument {
  const file = readCaptions(text);
  const { header = {}, captions: stamped, problems } = file;
  if (header.kind === 'chapters') return { chapters: chaptersOf(stamped), texts: [], problems };
  const beside = textsOfParts(stamped, file);
  const ordered = beside === null ? inOrder(stamped) : { texts: beside, problems: [] };
  const read = ordered.texts.map((one) => readText(one, header.lang));
  return {
    chapters: [],
    texts: read.flatMap(({ texts }) => texts),
    problems: [
      ...missingHeader(text, file),
      ...problems.filter(({ code }) => beside === null || !LAID.has(code)),
      ...ordered.problems,
      ...read.flatMap((one) => one.problems),
    ],
  };
}

/** Files in one, each in another language or of another speaker: they belong beside each other, not one after the other. */
function textsOfParts(captions: readonly Caption[], { unplaced }: CueFile): OrderedText[] | null {
  if (unplaced.length === 0 || unplaced.length > MOST_PARTS) return null;
  const parts = [{ line: 0, added: 0 }, ...unplaced].map(({ line, added }, index) => {
    const next = unplaced[index]?.line ?? Number.POSITIVE_INFINITY;
    const own = captions.filter((caption) => caption.line > line && caption.line < next);
    return own.map((caption) => later(caption, -added));
  });
  return textsByLanguage(parts) ?? textOfTurns(parts);
}

/** `headerLang`: of what does not say it is in another language. */
function readText(
  { captions, lang = undefined }: OrderedText,
  headerLang: string | undefined,
): { texts: SourceText[]; problems: Problem[] } {
  const unrolled = isRolling(captions) ? unroll(captions) : { captions, problems: [] };
  const parts: OrderedText[] = textsOfRows(unrolled.captions) ?? [
    { captions: unrolled.captions, ...(lang === undefined ? {} : { lang }) },
  ];
  const texts = parts.flatMap((part) => {
    const tag = part.lang ?? headerLang;
    const said = textOfCaptions(part.captions, {
      kind: 'captured',
      ...(tag === undefined ? {} : { lang: tag }),
      ...(isInWholeSeconds(captions) ? { resolution: 1 } : {}),
    });
    return said ?? [];
  });
  return { texts, problems: unrolled.problems };
}

function chaptersOf(captions: readonly Caption[]): SourceChapter[] {
  return captions.map(({ text, startTime, endTime, line }) => ({
    startTime,
    endTime: endTime ?? null,
    title: text.replace(/\s+/g, ' '),
    line,
  }));
}

function isInWholeSeconds(captions: readonly Caption[]): boolean {
  if (captions.length < WHOLE_BY_CHANCE) return false;
  return captions.every(({ startTime }) => Number.isInteger(startTime ?? 0));
}

/** A dot in the times and no numbers: this is WebVTT, and no browser would show it. */
function missingHeader(text: string, { header, hasIds, hasCues }: CueFile): Problem[] {
  if (header !== undefined || hasIds || !hasCues) return [];
  if (!/\d\.\d+[ \t]{0,9}-->/.test(text.slice(0, HEAD))) return [];
  return [
    {
      code: 'webvtt-header-missing',
      message: 'The times are those of WebVTT, and the first line is not “WEBVTT”.',
      line: 1,
    },
  ];
}
