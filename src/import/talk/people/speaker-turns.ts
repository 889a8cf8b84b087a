/** Who speaks where: from the names a text gives its turns, carried to texts of the talk that give none. */
import type { Alignment } from '../../../timing/align/align-words.ts';
import { nameTurns, spanTurns, type WordSpan } from '../../../timing/align/turns.ts';
import { type LaidText, sameName } from '../rows/lay-beside.ts';
import type { TalkText } from '../talk-text.ts';

/** A turn of a text, by the word it starts with. */
export interface SpeakerTurn {
  word: number;
  /** As a document writes the name; undefined where none does. */
  name?: string | undefined;
  /** The document has a place for it. */
  by?: 'voice' | undefined;
}

export function isNamed(talk: TalkText): boolean {
  return talk.names.some((name) => name !== undefined);
}

export function ownTurns({ spoken, names, voices }: TalkText): SpeakerTurn[] {
  return spoken.turnStarts.map((word, turn) => turnOf(word, names[turn], voices));
}

/** The base's turns: its own names, else those of the first text beside it that has names. Turns of two speakers are split. */
export function baseTurns(base: TalkText, laid: readonly LaidText[]): SpeakerTurn[] {
  const named = isNamed(base) ? undefined : laid.find(({ talk }) => isNamed(talk));
  if (named === undefined) return ownTurns(base);
  return carryNames(base, named.talk, named.pairing.alignment, named.spans);
}

/** The turns of a text beside a base: its own names, else the base's. */
export function laidTurns({ talk, pairing }: LaidText, base: TalkText): SpeakerTurn[] {
  if (isNamed(talk) || !isNamed(base)) return ownTurns(talk);
  const turned = { base: pairing.alignment.text, text: pairing.alignment.base };
  return carryNames(talk, base, turned, spanTurns(base.spoken, turned));
}

/** A turn none of whose words the named text has (a “Yes.” between two turns) is not vouched for by it. */
function carryNames(
  to: TalkText,
  { names, voices }: TalkText,
  alignment: Pick<Alignment, 'base' | 'text'>,
  spans: readonly (WordSpan | null)[],
): SpeakerTurn[] {
  const named = nameTurns(to.spoken, spans, (a, b) => sameName(names, a, b));
  let pair = 0;
  return named.map((part) => {
    const first = pair;
    while (pair < alignment.base.length && (alignment.base[pair] as number) < part.to) pair += 1;
    const name = part.turn === null || pair === first ? undefined : names[part.turn];
    return turnOf(part.from, name, voices);
  });
}

function turnOf(word: number, name: string | undefined, voices: ReadonlySet<string>): SpeakerTurn {
  return { word, name, by: name !== undefined && voices.has(name) ? 'voice' : undefined };
}
