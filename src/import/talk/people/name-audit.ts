/**
 * Which lines have which speaker, and by what: a wrong rule shows itself in numbers long before anybody reads on. Of a name in front of
 * the words (`label`), of what the document has for it (`voice`: a tag, a field), or by a guess: a turn nobody named, or a written name
 * that was likened to a person whom the manifest writes otherwise.
 */
import type { Person, Track } from '../../../core/contract/episode-file.ts';
import { nameKey } from '../../../core/text/name-key.ts';
import type { SpeakerTurn } from './speaker-turns.ts';

export type NameRule = 'label' | 'voice' | 'guess';

export interface SpeakerFigures {
  /** null for lines of nobody who is known. */
  name: string | null;
  /** Lines of the track with words of theirs; one in which two speak counts for both. */
  lines: number;
  /** The same by what tells who speaks; those of nobody stand under none. */
  by: Partial<Record<NameRule, number>>;
}

/** By the number of their lines. `turns`: those of the track, as they were written; `misheard`: names that were likened to a person. */
export function auditNames(
  { turns: placed, text }: Pick<Track, 'turns' | 'text'>,
  turns: readonly SpeakerTurn[],
  people: readonly Person[],
  misheard: readonly (readonly [name: string, person: number])[],
): SpeakerFigures[] {
  const likened = new Set(misheard.map(([name]) => nameKey(name)));
  const found = new Map<number | null, SpeakerFigures>();
  for (const [index, { at, person, guess }] of placed.entries()) {
    const [lastCue, lastChar] = placed[index + 1]?.at ?? [text.length, 0];
    const lines = Math.max(0, lastCue - at[0] + (lastChar > 0 ? 1 : 0));
    const name = person === null ? null : (people[person]?.name ?? null);
    const figures = found.get(person) ?? { name, lines: 0, by: {} };
    found.set(person, figures);
    figures.lines += lines;
    if (person === null) continue;
    const { name: written, by = 'label' } = turns[index] ?? {};
    const isGuess = guess === true || (written !== undefined && likened.has(nameKey(written)));
    const rule = isGuess ? 'guess' : by;
    figures.by[rule] = (figures.by[rule] ?? 0) + lines;
  }
  return [...found.values()]
    .filter(({ lines }) => lines > 0)
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.lines - a.lines);
}
