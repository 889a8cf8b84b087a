/** Who really speaks in `pachocki`, read and judged by hand, word by word. */
import { readFileSync } from 'node:fs';
import { type At, compareAt } from '../../../src/core/contract/at.ts';
import type { EpisodeFile, Track } from '../../../src/core/contract/episode-file.ts';
import { wordsOf } from '../../../src/core/text/spoken-words.ts';

interface Truth {
  note: string;
  /** In order: from these words on this person speaks; null where reading cannot tell. */
  spoken: { time: string; says: string | null; words: string }[];
}

export interface TrueWord {
  at: At;
  /** Null where nobody can tell: such words are not counted. */
  says: string | null;
}

export function readTruth(track: Track): TrueWord[] {
  const { spoken } = JSON.parse(
    readFileSync(new URL('./pachocki-truth.json', import.meta.url), 'utf8'),
  ) as Truth;
  const { key, line, from } = wordsOf(track.text);
  const starts = spoken.map(({ words }) => wordsOf([words]).key);
  const says: (string | null)[] = [];
  let next = 0;
  for (let word = 0; word < key.length; word += 1) {
    const wanted = starts[next];
    if (wanted?.every((one, index) => key[word + index] === one)) next += 1;
    says.push(spoken[next - 1]?.says ?? null);
  }
  if (next < spoken.length)
    throw new Error(`Not found in the text: ${spoken[next]?.time} “${spoken[next]?.words}”`);
  return says.map((who, word) => ({ at: [line[word] as number, from[word] as number], says: who }));
}

export interface Shares {
  /** Of the words, percent: shown with the name of who says them. */
  right: number;
  /** Shown with another's name, and with nothing that marks it as a guess. */
  unmarkedWrong: number;
  /** Shown with another's name, and the guess mark. */
  markedWrong: number;
  unnamed: number;
}

export function sharesOf(
  { people }: EpisodeFile,
  { turns }: Track,
  truth: readonly TrueWord[],
): Shares {
  let [right, unmarkedWrong, markedWrong, unnamed, all] = [0, 0, 0, 0, 0];
  let turn = 0;
  for (const { at, says } of truth) {
    while (turns[turn + 1] !== undefined && compareAt((turns[turn + 1] as { at: At }).at, at) <= 0)
      turn += 1;
    if (says === null) continue;
    all += 1;
    const { person = null, guess } = turns[turn] ?? {};
    if (person === null) unnamed += 1;
    else if (people[person]?.name === says) right += 1;
    else if (guess) markedWrong += 1;
    else unmarkedWrong += 1;
  }
  const percent = (count: number) => (100 * count) / all;
  return {
    right: percent(right),
    unmarkedWrong: percent(unmarkedWrong),
    markedWrong: percent(markedWrong),
    unnamed: percent(unnamed),
  };
}
