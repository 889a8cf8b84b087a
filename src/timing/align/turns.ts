import type { SpokenText } from '../../core/text/spoken-text.ts';
import { BREAK } from '../../core/text/spoken-words.ts';
import type { Alignment } from './align-words.ts';

/** Half-open span of words. */
export interface WordSpan {
  from: number;
  to: number;
}

/** A turn of the base, by the word it starts at. */
export interface NamedTurn {
  from: number;
  to: number;
  /** Index of the named text's turn it is part of; null where that text has nothing here. */
  turn: number | null;
}

/**
 * Where each turn of `text` stands in the base: from its first matched word, reaching back over words that are missing
 * before it, to its last. null where fewer than a tenth of its words are matched.
 */
export function spanTurns(
  text: SpokenText,
  alignment: Pick<Alignment, 'base' | 'text'>,
): (WordSpan | null)[] {
  const count = text.words.key.length;
  let pair = 0;
  return text.turnStarts.map((from, turn) => {
    const to = text.turnStarts[turn + 1] ?? count;
    const first = pair;
    while (pair < alignment.text.length && (alignment.text[pair] as number) < to) pair += 1;
    const matched = pair - first;
    if (matched === 0 || matched < LEAST_MATCHED * (to - from)) return null;
    return {
      from: alignment.base[first] as number,
      to: (alignment.base[pair - 1] as number) + 1,
    };
  });
}

/** Share of a turn's words that must stand in the base for its place to be known. */
const LEAST_MATCHED = 0.1;
/** So many words of the base before a named turn's first match, without a match themselves, still belong to it. */
const REACH_WORDS = 25;
/** A share of fewer words than this at the edge of a base turn is a difference of opinion about one "yeah", no turn. */
const LEAST_PART = 3;

/**
 * The base's turns with the turns of a named text laid over them. A base turn that holds two speakers is split, at the
 * sentence end between their words if there is one. `sameSpeaker(a, b)` tells whether two turns of the text have one speaker:
 * then no split is made. Parts nobody vouches for (passages the text leaves out) have `turn: null`.
 */
export function nameTurns(
  base: SpokenText,
  spans: readonly (WordSpan | null)[],
  sameSpeaker: (a: number, b: number) => boolean,
): NamedTurn[] {
  const count = base.words.key.length;
  const owner = new Int32Array(count).fill(-1);
  let before = 0;
  for (const [turn, span] of spans.entries()) {
    if (span === null) continue;
    const from = Math.max(before, span.from);
    owner.fill(turn, reachBack(base, before, from), span.to);
    before = span.to;
  }
  return base.turnStarts.flatMap((from, index) =>
    splitTurn(owner, from, base.turnStarts[index + 1] ?? count, sameSpeaker),
  );
}

/** The words before a turn's first match are its own back to a break, unless there are too many of them. */
function reachBack(base: SpokenText, before: number, from: number): number {
  const turnStart = base.turnStarts.findLast((start) => start <= from) ?? 0;
  const least = Math.max(before, turnStart, from - REACH_WORDS);
  if (least === turnStart || least === before) return least;
  for (let word = least; word < from; word += 1)
    if (base.words.after[word - 1] === BREAK.sentence) return word;
  return from;
}

function splitTurn(
  owner: Int32Array,
  from: number,
  to: number,
  sameSpeaker: (a: number, b: number) => boolean,
): NamedTurn[] {
  const parts: NamedTurn[] = [];
  for (let word = from; word < to; word += 1) {
    const turn = owner[word] as number;
    const last = parts.at(-1);
    if (last === undefined) parts.push({ from, to: word + 1, turn: turn === -1 ? null : turn });
    else if (turn === -1 || turn === last.turn) last.to = word + 1;
    else if (last.turn === null || sameSpeaker(last.turn, turn)) {
      last.turn = turn;
      last.to = word + 1;
    } else parts.push({ from: word, to: word + 1, turn });
  }
  return absorb(parts);
}

/** Parts too short to be a turn join the neighbour. */
function absorb(parts: readonly NamedTurn[]): NamedTurn[] {
  const kept: NamedTurn[] = [];
  for (const part of parts) {
    const last = kept.at(-1);
    if (last !== undefined && part.to - part.from < LEAST_PART) last.to = part.to;
    else if (last !== undefined && kept.length === 1 && last.to - last.from < LEAST_PART)
      kept[0] = { ...part, from: last.from };
    else kept.push({ ...part });
  }
  return kept;
}
