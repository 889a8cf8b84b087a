/** Who speaks where: from the names a text gives its turns, carried to texts of the talk that give none. */
import { nameTurns, spanTurns } from './align/turns.ts';
import { type LaidText, sameName } from './lay-beside.ts';
import type { TalkText } from './talk-text.ts';

/** A turn of a text, by the word it starts with. */
export interface SpeakerTurn {
  word: number;
  /** As a document writes the name; undefined where none does. */
  name?: string | undefined;
}

export function isNamed(talk: TalkText): boolean {
  return talk.names.some((name) => name !== undefined);
}

export function ownTurns({ spoken, names }: TalkText): SpeakerTurn[] {
  return spoken.turnStarts.map((word, turn) => ({ word, name: names[turn] }));
}

/** The base's turns: its own names, else those of the first text beside it that has names. Turns of two speakers are split. */
export function baseTurns(base: TalkText, laid: readonly LaidText[]): SpeakerTurn[] {
  const named = isNamed(base) ? undefined : laid.find(({ talk }) => isNamed(talk));
  if (named === undefined) return ownTurns(base);
  const { names } = named.talk;
  return nameTurns(base.spoken, named.spans, (a, b) => sameName(names, a, b)).map(
    ({ from, turn }) => ({ word: from, name: turn === null ? undefined : names[turn] }),
  );
}

/** The turns of a text beside a base: its own names, else the base's. */
export function laidTurns({ talk, pairing }: LaidText, base: TalkText): SpeakerTurn[] {
  if (isNamed(talk) || !isNamed(base)) return ownTurns(talk);
  const turned = { base: pairing.alignment.text, text: pairing.alignment.base };
  const spans = spanTurns(base.spoken, turned);
  return nameTurns(talk.spoken, spans, (a, b) => sameName(base.names, a, b)).map(
    ({ from, turn }) => ({ word: from, name: turn === null ? undefined : base.names[turn] }),
  );
}
