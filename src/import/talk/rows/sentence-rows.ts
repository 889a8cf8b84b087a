/** Rows of turns parted further, at sentences of which it is known where the other text has them. */
import { BREAK } from '../../../core/text/spoken-words.ts';
import type { Alignment } from '../../../timing/align/align-words.ts';
import { ratioOf, sentenceCuts, sentenceText } from '../../../timing/pair/sentences.ts';
import type { TalkText } from '../talk-text.ts';
import type { Station } from './text-rows.ts';

/** Words of the base that an edited text may leave out between two sentences. */
const MOST_BETWEEN = 8;
/** A row of fewer words on either side is read at a glance. */
export const LONG_ROW = 40;

/** In a text of the base's language: where a sentence starts and is matched, as the one before it is to its end. */
export function matchedSentences(
  base: TalkText,
  text: TalkText,
  alignment: Pick<Alignment, 'base' | 'text'>,
): Station[] {
  const found: Station[] = [];
  for (const [pair, word] of alignment.text.entries()) {
    if (alignment.text[pair - 1] !== word - 1) continue;
    if (text.spoken.words.after[word - 1] !== BREAK.sentence) continue;
    const [before, first] = [alignment.base[pair - 1] as number, alignment.base[pair] as number];
    if (first - before > MOST_BETWEEN) continue;
    found.push({ base: sentenceStart(base, before, first), text: word });
  }
  return found;
}

/** After one word and not after another: where the base ends a sentence, else before the latter. */
function sentenceStart({ spoken }: TalkText, after: number, upTo: number): number {
  for (let word = after + 1; word < upTo; word += 1)
    if (spoken.words.after[word - 1] === BREAK.sentence) return word;
  return upTo;
}

/** Every sentence of a text as it stands beside itself. */
export function ownSentences({ spoken: { words } }: TalkText): Station[] {
  const starts: Station[] = [];
  for (let word = 1; word < words.key.length; word += 1)
    if (words.after[word - 1] === BREAK.sentence) starts.push({ base: word, text: word });
  return starts;
}

/**
 * Where a text in another language starts a sentence with an original, passage by passage: both texts are cut at `stations`
 * already. Passages of few words on either side are left whole.
 */
export function likelySentences(
  original: TalkText,
  text: TalkText,
  stations: readonly Station[],
): Station[] {
  const [ours, theirs] = [sentenceText(original.spoken), sentenceText(text.spoken)];
  const ratio = ratioOf(ours, theirs);
  return stations.flatMap((station, index) => {
    const next = stations[index + 1];
    if (next === undefined || next.base - station.base < LONG_ROW) return [];
    return sentenceCuts(
      [ours, { from: station.base, to: next.base }],
      [theirs, { from: station.text, to: next.text }],
      ratio,
    );
  });
}

/** `stations` with those of `cuts` that part a row into two which both have words on both sides. */
export function withCuts(stations: readonly Station[], cuts: readonly Station[]): Station[] {
  const all: Station[] = [];
  let next = 0;
  for (const [index, station] of stations.entries()) {
    all.push(station);
    const end = stations[index + 1];
    if (end === undefined) break;
    for (; next < cuts.length && (cuts[next] as Station).text < end.text; next += 1) {
      const [cut, last] = [cuts[next] as Station, all.at(-1) as Station];
      if (cut.base > last.base && cut.text > last.text && cut.base < end.base) all.push(cut);
    }
  }
  return all;
}
