/**
 * Where the paragraphs of a text start so that they stand beside those of the base: by the rows between the two, never by
 * a clock, as a paragraph that starts one row earlier than its counterpart stands beside nothing.
 */
import { type At, compareAt } from '../../../core/contract/at.ts';
import { BREAK } from '../../../core/text/spoken-words.ts';
import { activeIndex } from '../../../core/time/active.ts';
import type { CueText } from '../cue-text.ts';
import type { WordRow } from '../rows/text-rows.ts';
import type { TalkText } from '../talk-text.ts';

interface Placed {
  talk: TalkText;
  cues: CueText;
}

/** `paragraphs` of the base. In a row the nearest sentence is taken; ascending, no place twice. */
export function stepParagraphs(
  base: Placed & { paragraphs: readonly At[] },
  text: Placed,
  rows: readonly WordRow[],
): At[] {
  const held = rows.filter(({ baseFrom, baseTo }) => baseTo > baseFrom);
  const starts = held.map(({ baseFrom }) => baseFrom);
  const places: At[] = [];
  for (const paragraph of base.paragraphs) {
    const word = wordAt(base, paragraph);
    const row = held[activeIndex(starts, word)];
    if (row === undefined) continue;
    const share = (word - row.baseFrom) / (row.baseTo - row.baseFrom);
    const place = text.cues.placeOf(sentenceNear(text.talk, row, share));
    const last = places.at(-1);
    if (last === undefined || compareAt(last, place) < 0) places.push(place);
  }
  return places;
}

/** The first word at or after a place. */
function wordAt({ talk, cues }: Placed, at: At): number {
  let low = cues.firstWords[at[0]] ?? 0;
  const next = cues.firstWords[at[0] + 1] ?? talk.spoken.words.key.length;
  while (low < next && compareAt(cues.placeOf(low), at) < 0) low += 1;
  return low;
}

/** The first word of the row or of a sentence in it, whichever stands nearest to that share of its words. */
function sentenceNear(
  { spoken: { words } }: TalkText,
  { textFrom, textTo }: WordRow,
  share: number,
): number {
  const wanted = textFrom + share * (textTo - textFrom);
  let best = textFrom;
  for (let word = textFrom + 1; word < textTo; word += 1)
    if (
      words.after[word - 1] === BREAK.sentence &&
      Math.abs(word - wanted) < Math.abs(best - wanted)
    )
      best = word;
  return best;
}
