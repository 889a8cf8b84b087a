/**
 * A text in another language, laid beside the base through the original it stands beside in its own document: turn by
 * turn, and inside a turn by sentences, and by the names and numbers both languages write.
 */

import type { SpokenText } from '../../../core/text/spoken-text.ts';
import { BREAK, wordsOf } from '../../../core/text/spoken-words.ts';
import { activeIndex } from '../../../core/time/active.ts';
import { spreadTranslation } from '../../../timing/align/translation.ts';
import type { WordSpan } from '../../../timing/align/turns.ts';
import type { TalkText } from '../talk-text.ts';
import { addUncertainty, type TextTimes } from '../times/text-times.ts';
import type { TimedTalk } from '../times/timed-talk.ts';
import type { LaidText } from './lay-beside.ts';
import { likelySentences, withCuts } from './sentence-rows.ts';
import { rowsBetween, type Station, type WordRow } from './text-rows.ts';

export interface LaidTranslation extends TimedTalk {
  rows: WordRow[];
  stations: Station[];
}

/** Turns of the translation and of its original that say the same, ascending on both sides. */
type TurnPairs = readonly (readonly [translation: number, original: number])[];

/** The turns of `talk` beside those of `original`, where one document holds both and pairs them. */
export function turnPairs(talk: TalkText, original: TalkText): TurnPairs {
  if (talk.source !== original.source) return [];
  return (talk.source.document.pairs ?? []).flatMap(({ texts: [a, b], turns }) => {
    const swapped = a === original.index && b === talk.index;
    if (!swapped && !(a === talk.index && b === original.index)) return [];
    return turns.flatMap(([turnA, turnB]): [number, number][] => {
      const here = talk.turnOf[swapped ? turnB : turnA];
      const there = original.turnOf[swapped ? turnA : turnB];
      return here === undefined || there === undefined ? [] : [[here, there]];
    });
  });
}

export function layTranslation(
  base: TimedTalk,
  original: Pick<LaidText, 'talk' | 'stations' | 'sentences' | 'rows'>,
  talk: TalkText,
  pairs: TurnPairs,
): LaidTranslation {
  const turns = carryStations(original, talk.spoken, pairs);
  const cuts = carryCuts(original, talk, turns);
  const spans = turnSpans(original, talk.spoken.turnStarts.length, pairs);
  const pieces = pieceSpans(talk.spoken, spans, cuts);
  const carried = spreadTranslation(
    { ...base.talk.spoken, time: base.times.time },
    pieceLines(
      talk.spoken,
      pieces.map(({ from }) => from),
    ),
    pieces.map(({ span }) => span),
  );
  const times: TextTimes = {
    origin: base.times.origin === 'estimated' ? 'estimated' : 'aligned',
    time: carried.time,
    sd: addUncertainty(carried, base.times),
  };
  const stations = withCuts(turns, cuts);
  return { talk, times, rows: rowsBetween(stations), stations };
}

/** The sentences of the translation that start with one of the original's, of which it is known where the base has it. */
function carryCuts(
  original: Pick<LaidText, 'talk' | 'stations' | 'sentences'>,
  talk: TalkText,
  turns: readonly Station[],
): Station[] {
  const passages = turns.map(({ text }, index) => ({
    base: (original.stations[index] as Station).text,
    text,
  }));
  const places = new Map(original.sentences.map(({ base, text }) => [text, base]));
  return likelySentences(original.talk, talk, passages).flatMap(({ base: word, text }) => {
    const base = places.get(word);
    return base === undefined ? [] : [{ base, text }];
  });
}

/** Each turn of the translation, parted at the cuts in it, with the base's words that the part says. */
function pieceSpans(
  { turnStarts, words }: SpokenText,
  spans: readonly (WordSpan | null)[],
  cuts: readonly Station[],
): { from: number; span: WordSpan | null }[] {
  let next = 0;
  return turnStarts.flatMap((from, turn) => {
    const to = turnStarts[turn + 1] ?? words.key.length;
    const span = spans[turn] ?? null;
    const parts = [{ from, span }];
    for (; next < cuts.length && (cuts[next] as Station).text < to; next += 1) {
      const [cut, last] = [cuts[next] as Station, parts.at(-1)];
      if (last?.span == null || cut.text <= last.from) continue;
      if (cut.base <= last.span.from || cut.base >= last.span.to) continue;
      const rest = { from: cut.base, to: last.span.to };
      last.span = { from: last.span.from, to: cut.base };
      parts.push({ from: cut.text, span: rest });
    }
    return parts;
  });
}

/** The original's cuts, where the translation is cut beside them. */
function carryStations(
  { talk: { spoken: original }, stations }: Pick<LaidText, 'talk' | 'stations'>,
  translation: SpokenText,
  pairs: TurnPairs,
): Station[] {
  const count = translation.words.key.length;
  /** Where the translation of a turn of the original starts; of one not translated, of the next that is. */
  const startOf = (turn: number): number => {
    const pair = pairs.find(([, there]) => there >= turn);
    return pair === undefined ? count : (translation.turnStarts[pair[0]] as number);
  };
  let least = 0;
  return stations.map(({ base, text }, index) => {
    const turn = activeIndex(original.turnStarts, text);
    const from = original.turnStarts[turn] as number;
    const to = original.turnStarts[turn + 1] ?? original.words.key.length;
    const share = (text - from) / Math.max(1, to - from);
    const [start, end] = [startOf(turn), startOf(turn + 1)];
    const wanted = text === from ? start : sentenceNear(translation, start, end, share);
    least = Math.max(least, index === 0 ? 0 : index === stations.length - 1 ? count : wanted);
    return { base, text: least };
  });
}

/** The start of the sentence that stands nearest to a share of the words `from` to `to`. */
function sentenceNear({ words }: SpokenText, from: number, to: number, share: number): number {
  const wanted = from + share * (to - from);
  let best = share < 0.5 ? from : to;
  for (let word = from + 1; word < to; word += 1)
    if (
      words.after[word - 1] === BREAK.sentence &&
      Math.abs(word - wanted) < Math.abs(best - wanted)
    )
      best = word;
  return best;
}

/** The base's words that each turn of the translation says; null where nobody knows. */
function turnSpans(
  { talk, rows }: Pick<LaidText, 'talk' | 'rows'>,
  count: number,
  pairs: TurnPairs,
): (WordSpan | null)[] {
  const spans = new Array<WordSpan | null>(count).fill(null);
  const { turnStarts, words } = talk.spoken;
  for (const [turn, there] of pairs) {
    const from = turnStarts[there] as number;
    const to = turnStarts[there + 1] ?? words.key.length;
    for (const row of rows) {
      if (row.textTo <= row.textFrom || row.textFrom < from || row.textTo > to) continue;
      const span = spans[turn];
      spans[turn] = { from: span?.from ?? row.baseFrom, to: Math.max(span?.to ?? 0, row.baseTo) };
    }
  }
  return spans;
}

/** The same words with a piece a line; `starts`: the first word of each piece. */
function pieceLines(
  { lines, words, turnStarts }: SpokenText,
  starts: readonly number[],
): SpokenText {
  const count = words.key.length;
  const parts = starts.map((from, part) => {
    const last = (starts[part + 1] ?? count) - 1;
    const pieces: string[] = [];
    for (let line = words.line[from] ?? 0; line <= (words.line[last] ?? -1); line += 1)
      pieces.push(
        (lines[line] as string).slice(
          line === words.line[from] ? words.from[from] : 0,
          // Up to the next piece's first word, so that the marks after the last word stay.
          line === words.line[last + 1] ? words.from[last + 1] : undefined,
        ),
      );
    return pieces.join(' ');
  });
  return { lines: parts, words: wordsOf(parts), turnStarts };
}
