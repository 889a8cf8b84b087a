/** Found cues as running text with something before and after, marked, never longer than a few lines. */
import type { Track } from '../../core/contract/episode-file.ts';
import { joinerBetween } from '../../core/text/joiner.ts';
import { endsSentence } from '../../core/text/sentence.ts';
import { findMarks } from '../engine/marks.ts';
import type { ExpandedWord } from '../engine/ranked.ts';
import type { MarkedText } from '../search.ts';

/** UTF-16 units of context on either side of the found cues: two or three lines of reading in all. */
const BEFORE = 70;
const AFTER = 120;
/** A longer excerpt (a cue without a stop in it) is cut around its first mark. */
const LONGEST = 420;
const ELLIPSIS = '…';

/** Cues joined to running text, with some before and after of the same turn; whole sentences where they are near. */
export function passageInContext(
  track: Track,
  fromCue: number,
  toCue: number,
  words: readonly ExpandedWord[],
): MarkedText {
  let from = fromCue;
  for (let room = BEFORE; from > 0 && !opensTurn(track, from); from -= 1) {
    const before = track.text[from - 1] as string;
    room -= before.length;
    if (room < 0 || isSentenceEnd(before)) break;
  }
  let to = toCue;
  for (let room = AFTER; to + 1 < track.text.length && !opensTurn(track, to + 1); to += 1) {
    if (isSentenceEnd(track.text[to] as string)) break;
    room -= (track.text[to + 1] as string).length;
    if (room < 0) break;
  }
  const lines = track.text.slice(from, to + 1);
  const spans = findMarks(lines, words);
  // Who begins in the middle of a sentence says so.
  const isWhole =
    from === 0 || opensTurn(track, from) || isSentenceEnd(track.text[from - 1] as string);
  let text = isWhole ? '' : `${ELLIPSIS} `;
  const marks: MarkedText['marks'] = [];
  lines.forEach((line, index) => {
    if (index > 0) text += joinerBetween(lines[index - 1] as string, line);
    for (const [start, end] of spans[index] ?? [])
      marks.push([text.length + start, text.length + end]);
    text += line;
  });
  return cut({ lang: track.lang, text, marks });
}

function isSentenceEnd(cue: string): boolean {
  return endsSentence(/\S+$/.exec(cue)?.[0] ?? '', undefined);
}

function opensTurn({ turns }: Track, cueIndex: number): boolean {
  return turns.some(({ at }) => at[0] === cueIndex && at[1] === 0);
}

/** Around the first mark, at white space where there is some near. */
function cut({ lang, text, marks }: MarkedText): MarkedText {
  if (text.length <= LONGEST) return { lang, text, marks };
  const first = marks[0]?.[0] ?? 0;
  const from = wordEdge(text, Math.max(0, first - BEFORE));
  const to = wordEdge(text, Math.min(text.length, from + LONGEST));
  const lead = from > 0 ? ELLIPSIS : '';
  return {
    lang,
    text: `${lead}${text.slice(from, to)}${to < text.length ? ELLIPSIS : ''}`,
    marks: marks
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start - from + lead.length, end - from + lead.length]),
  };
}

/** The nearest place at or before `offset` that parts no word and no surrogate pair. */
function wordEdge(text: string, offset: number): number {
  if (offset === 0 || offset >= text.length) return Math.min(offset, text.length);
  const space = text.slice(Math.max(0, offset - 20), offset).search(/\s\S*$/);
  if (space !== -1) return Math.max(0, offset - 20) + space + 1;
  return /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset - 1 : offset;
}
