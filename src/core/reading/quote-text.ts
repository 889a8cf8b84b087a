/** What a person selected in the text, as a quotation to hand on: the words as they stand, who says them, where and when. */
import type { At } from '../contract/at.ts';
import { cueEnd } from '../contract/cue-end.ts';
import type { EpisodeFile, Track } from '../contract/episode-file.ts';
import { joinerBetween } from '../text/joiner.ts';
import { formatTime } from '../time/time.ts';
import { type Side, trackOn, type View } from './reading.ts';
import { turnIndexAt } from './turn.ts';

/** A stretch of one paragraph: of the text that leads (side 0), or of the one beside it. Half-open. */
export interface QuotedSpan {
  side: Side;
  from: At;
  to: At;
}

export interface Quote {
  /** In the order of the page; each of one speaker and one language. */
  parts: QuotedPart[];
  /**
   * Seconds: when the first selected line starts, and when the last one ends; null where that is not known. Whole ones where
   * they are estimated: decimals would claim what nobody knows.
   */
  startTime: number;
  endTime: number | null;
  /** The time of the first line is an estimate. */
  isEstimated: boolean;
}

export interface QuotedPart {
  lang: string;
  /** Null where nobody said who speaks. */
  speaker: string | null;
  text: string;
}

/** Where a quotation is from. */
export interface QuoteSource {
  title: string;
  show?: string | undefined;
  /** Address of the range. */
  address: string;
}

/** Null where the passages hold no word. */
export function quoteOf(view: View, passages: readonly QuotedSpan[]): Quote | null {
  const quoted = passages.flatMap((passage) => {
    const track = trackOn(view, passage.side);
    const text = textOf(track, passage);
    if (text === '') return [];
    const turn = track.turns[turnIndexAt(track.turns, passage.from)];
    const speaker = turn === undefined ? null : speakerName(view.episode, turn);
    return [{ passage, track, part: { lang: track.lang, speaker, text } }];
  });
  const [first] = quoted;
  if (first === undefined) return null;
  const ends = quoted.map(({ track, passage }) => endOf(view.episode, track, passage.to));
  const known = ends.filter((end) => end !== null);
  const startTime = quoted.reduce(
    (least, { track, passage }) => Math.min(least, track.start[passage.from[0]] ?? 0),
    Number.POSITIVE_INFINITY,
  );
  const endTime =
    known.length < ends.length ? null : known.reduce((most, end) => Math.max(most, end), 0);
  const isEstimated = first.track.origin === 'estimated';
  return {
    parts: quoted.map(({ part }) => part),
    startTime: isEstimated ? Math.floor(startTime) : startTime,
    endTime: isEstimated && endTime !== null ? Math.ceil(endTime) : endTime,
    isEstimated,
  };
}

/** Null for nobody known. A guess is marked as one. */
export function speakerName(
  { people }: Pick<EpisodeFile, 'people'>,
  { person, guess }: { person: number | null; guess?: true | undefined },
): string | null {
  const name = person === null ? undefined : people[person]?.name;
  if (name === undefined) return null;
  return guess ? `${name} (?)` : name;
}

/** For a mail or a note. One speaker is named with the source, several each before their words. */
export function quoteText(quote: Quote, source: QuoteSource): string {
  const speaker = soleSpeaker(quote);
  const parts = quote.parts.map(({ text }, index) => {
    const name = speaker === null ? nameBefore(quote, index) : null;
    return name === null ? `“${text}”` : `${name}: “${text}”`;
  });
  const names = [speaker, `“${source.title}”`, source.show, timeOf(quote)].filter(Boolean);
  return [...parts, `— ${names.join(', ')}\n${source.address}`].join('\n\n');
}

/** The same for whatever takes formatted text. Names and words come from files: none of them is ever markup. */
export function quoteHtml(quote: Quote, source: QuoteSource): string {
  const speaker = soleSpeaker(quote);
  const parts = quote.parts.map(({ lang, text }, index) => {
    const name = speaker === null ? nameBefore(quote, index) : null;
    const before = name === null ? '' : `<b>${escapeHtml(name)}:</b> `;
    return `<p lang="${lang}">${before}“${escapeHtml(text)}”</p>`;
  });
  const address = escapeHtml(source.address);
  const names = [
    speaker === null ? '' : escapeHtml(speaker),
    `<cite>${escapeHtml(source.title)}</cite>`,
    escapeHtml(source.show ?? ''),
    `<a href="${address}">${timeOf(quote)}</a>`,
  ];
  return `<blockquote cite="${address}">${parts.join('')}</blockquote><p>— ${names.filter(Boolean).join(', ')}</p>`;
}

/** Who says all of it; null where several do, or nobody known. */
function soleSpeaker({ parts }: Quote): string | null {
  const speaker = parts[0]?.speaker ?? null;
  return parts.every((part) => part.speaker === speaker) ? speaker : null;
}

/** A name stands where it changes: not over the translation of the same words, nor over the next paragraph. */
function nameBefore({ parts }: Quote, index: number): string | null {
  const speaker = parts[index]?.speaker ?? null;
  return speaker === (parts[index - 1]?.speaker ?? null) ? null : speaker;
}

function timeOf({ startTime, isEstimated }: Quote): string {
  return `${isEstimated ? '≈' : ''}${formatTime(startTime)}`;
}

function textOf({ text }: Track, { from, to }: QuotedSpan): string {
  let joined = '';
  for (let cueIndex = from[0]; cueIndex <= to[0] && cueIndex < text.length; cueIndex += 1) {
    const cue = text[cueIndex] as string;
    const start = cueIndex === from[0] ? from[1] : 0;
    const piece = cue.slice(start, cueIndex === to[0] ? to[1] : undefined);
    if (piece === '') continue;
    joined += (joined === '' ? '' : joinerBetween(joined, piece)) + piece;
  }
  return joined.trim();
}

/** When the last line before `to` ends. */
function endOf(episode: EpisodeFile, track: Track, to: At): number | null {
  return cueEnd(episode, track, to[1] === 0 ? to[0] - 1 : to[0]);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
