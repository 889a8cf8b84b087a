/** WebVTT and SRT, with or without what their rules ask for. One reader reads both; the first line tells them apart. */
import type { Problem } from '../../core/problem.ts';
import type { Caption } from '../captions/caption.ts';
import { textOfCaptions } from '../captions/caption-text.ts';
import type { TextFormat } from '../format.ts';
import type { SourceChapter, SourceDocument } from '../source-document.ts';
import { cueCaption } from './cue-caption.ts';
import { type CueFile, readCues } from './cue-reader.ts';
import { isRolling, unroll } from './rolling-captions.ts';

/** The first times stand near the top, below a header or a credit. */
const HEAD = 4000;
const SIGNATURE = /^\ufeff?\s{0,99}WEBVTT(?:[ \t\r\n]|$)/;
const TIMES =
  /^[ \t]{0,9}-?\d{1,9}[:\uff1a]\d{1,2}[\d:.,\uff1a\uff0c]{0,20}[ \t]{0,9}--[ \t]{0,3}>[ \t]{0,9}-?\d/m;
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
  recognises: (text) => TIMES.test(text.slice(0, HEAD).replace(/\r\n?/g, '\n')),
  parse: parseCaptions,
};

/** Tolerant: nothing that has words is dropped without a problem that counts them. */
export function parseCaptions(text: string): SourceDocument {
  const file = readCues(text);
  const { header = {}, problems } = file;
  const stamped = captionsOf(file);
  if (header.kind === 'chapters') return { chapters: chaptersOf(stamped), texts: [], problems };
  const unrolled = isRolling(stamped) ? unroll(stamped) : { captions: stamped, problems: [] };
  const said = textOfCaptions(unrolled.captions, {
    kind: 'captured',
    ...(header.lang === undefined ? {} : { lang: header.lang }),
    ...(isInWholeSeconds(stamped) ? { resolution: 1 } : {}),
  });
  return {
    chapters: [],
    texts: said === undefined ? [] : [said],
    problems: [...missingHeader(text, file), ...problems, ...unrolled.problems],
  };
}

function captionsOf({ cues }: CueFile): Caption[] {
  const captions: Caption[] = [];
  for (const cue of cues) {
    const caption = cueCaption(cue);
    if (caption !== null) captions.push(caption);
  }
  return captions;
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
function missingHeader(text: string, { header, hasIds, cues }: CueFile): Problem[] {
  const [first] = cues;
  if (header !== undefined || hasIds || first === undefined) return [];
  if (!/\d\.\d+[ \t]{0,9}-->/.test(text.slice(0, HEAD))) return [];
  return [
    {
      code: 'webvtt-header-missing',
      message: 'The times are those of WebVTT, and the first line is not “WEBVTT”.',
      line: 1,
    },
  ];
}
