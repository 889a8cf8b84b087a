/**
 * LRC: lyrics with the time in front of each line, as speech recognition writes it too. A line that is said again has several
 * times; a time without words ends the line before; the words of “A2” have times of their own.
 *
 *     [ti:The garden talk]
 *     [offset:+500]
 *     [00:01.21][00:21.40]Please do not walk on the beds
 *     [00:06.76]<00:07.00> For <00:07.31> they <00:07.60> are soft
 *
 * Told by its tags, by the times of its words or by a line with several: without them it is a list of times and words.
 */
import { roundTime, soundTime } from '../../core/time/time.ts';
import type { TextFormat } from '../format.ts';
import { filledLines } from '../lines.ts';
import type { SourceDocument, WordTime } from '../source-document.ts';
import { languageOfText } from '../text-language.ts';
import type { Caption } from './caption.ts';
import { textOfCaptions } from './caption-text.ts';

/** Characters in which a file shows what it is. */
const HEAD = 4000;
const STAMP = String.raw`\d{1,3}:[0-5]\d(?:[.:]\d{1,3})?`;
const STAMPS = new RegExp(String.raw`^(?:\[${STAMP}\]\s{0,9}){1,99}`);
const ONE_STAMP = new RegExp(String.raw`\[(${STAMP})\]`, 'g');
const WORD_STAMP = new RegExp(`<(${STAMP})>`, 'g');
const TAG = /^\[(ti|ar|al|au|lr|by|re|ve|tool|la|length|offset|id|#)\s{0,9}:([^\]]*)\]$/i;
const ENHANCED = new RegExp(
  String.raw`^\[${STAMP}\]\s{0,9}(?:\[${STAMP}\]\s{0,9}\S|<${STAMP}>)`,
  'm',
);

export const lrc: TextFormat = {
  id: 'lrc',
  suffixes: ['lrc'],
  part: 'captions',
  before: [{ id: 'youtube-panel', why: 'It is a list of times and words.' }],
  recognises: (text) => {
    const head = text.slice(0, HEAD);
    const rows = filledLines(head);
    const stamped = rows.find((row) => !TAG.test(row.text));
    if (stamped === undefined || !STAMPS.test(stamped.text)) return false;
    return TAG.test(rows[0]?.text ?? '') || ENHANCED.test(head);
  },
  told: (text) => [
    { lines: filledLines(text).flatMap((row) => (TAG.test(row.text) ? [] : row.text)) },
  ],
  parse: parseLrc,
};

function parseLrc(text: string): SourceDocument {
  const document: SourceDocument = { chapters: [], texts: [], problems: [] };
  const captions: Caption[] = [];
  let offset = 0;
  for (const { text: row, line } of filledLines(text)) {
    const [, tag, value = ''] = TAG.exec(row) ?? [];
    if (tag?.toLowerCase() === 'offset') offset = Number(value) / 1000 || 0;
    else if (tag !== undefined) TAKE[tag.toLowerCase()]?.(value.trim(), document);
    else takeLine(row, line, captions);
  }
  const shifted = endedByBlanks(captions.map((caption) => shift(caption, offset)));
  const lang = document.lang ?? languageOfText(shifted.map((caption) => caption.text).join(' '));
  const read = textOfCaptions(shifted, {
    kind: 'captured',
    ...(lang === undefined ? {} : { lang }),
  });
  if (read !== undefined) document.texts.push(read);
  return document;
}

/** Facts of the recording. What made the file and which version of it is passed over. */
const TAKE: Record<string, (value: string, document: SourceDocument) => void> = {
  ti: (value, document) => {
    if (value !== '') document.title = value;
  },
  ar: (value, document) => {
    if (value !== '') document.people = [value];
  },
  al: (value, document) => {
    if (value !== '') document.show = value;
  },
  by: (value, document) => {
    if (value !== '') document.publisher = value;
  },
  la: (value, document) => {
    if (/^[a-z]{2,3}(?:-\w{2,8})*$/i.test(value)) document.lang = value;
  },
  length: (value, document) => {
    const seconds = secondsOf(value);
    if (seconds !== null && seconds > 0) document.duration = seconds;
  },
};

/** A line without a time goes on with the one above it. */
function takeLine(row: string, line: number, captions: Caption[]): void {
  const stamps = STAMPS.exec(row)?.[0] ?? '';
  const { text, words } = timedWords(row.slice(stamps.length));
  const last = captions.at(-1);
  if (stamps === '' && last !== undefined) last.text += `${last.text === '' ? '' : '\n'}${text}`;
  else if (stamps === '') captions.push({ text, startTime: null, line });
  for (const [index, match] of Array.from(stamps.matchAll(ONE_STAMP)).entries())
    captions.push({
      text,
      startTime: secondsOf(match[1] as string),
      // They are those of the first time the line is said.
      ...(words.length === 0 || index > 0 ? {} : { words }),
      line,
    });
}

function timedWords(marked: string): { text: string; words: WordTime[] } {
  let text = '';
  const words: WordTime[] = [];
  let from = 0;
  let time: number | null = null;
  const take = (to: number) => {
    const piece = marked.slice(from, to).trim();
    if (piece === '') return;
    if (text !== '') text += ' ';
    if (time !== null) words.push([text.length, time]);
    text += piece;
  };
  for (const match of marked.matchAll(WORD_STAMP)) {
    take(match.index);
    time = secondsOf(match[1] as string);
    from = match.index + match[0].length;
  }
  take(marked.length);
  return { text, words };
}

/** A positive offset has everything come sooner. */
function shift(caption: Caption, offset: number): Caption {
  if (offset === 0) return caption;
  const sooner = (time: number) => Math.max(0, roundTime(time - offset));
  return {
    ...caption,
    startTime: caption.startTime === null ? null : sooner(caption.startTime),
    ...(caption.words && {
      words: caption.words.map(([char, time]): WordTime => [char, sooner(time)]),
    }),
  };
}

/** In the order of their times; one without words ends the one before. */
function endedByBlanks(captions: readonly Caption[]): Caption[] {
  const placed: Caption[] = [];
  let time = 0;
  const timed = captions.map((caption) => {
    time = caption.startTime ?? time;
    return { caption, time };
  });
  for (const { caption } of timed.sort((a, b) => a.time - b.time)) {
    const last = placed.at(-1);
    if (caption.text !== '') placed.push({ ...caption });
    else if (last !== undefined && caption.startTime !== null) last.endTime ??= caption.startTime;
  }
  return placed;
}

/** `03:12.45`, `3:12:45` with hundredths, `03:12`. */
function secondsOf(stamp: string): number | null {
  const [, minutes, seconds, decimals = ''] =
    /^\s*(\d{1,3}):(\d{1,2})(?:[.:](\d{1,3}))?\s*$/.exec(stamp) ?? [];
  if (minutes === undefined) return null;
  return soundTime(Number(minutes) * 60 + Number(seconds) + Number(`0.${decimals || 0}`));
}
