/** Talks in which words are planted that are typed otherwise. */
import type { EpisodeFile } from '../../../../src/core/contract/episode-file.ts';
import { seededRandom } from '../../timing/random.ts';
import { synthesise } from '../corpus/synthesise.ts';
import { pick } from '../corpus/text.ts';
import { SPELLINGS, type SpellingRow } from './rows.ts';

export interface SpellingTalk {
  row: SpellingRow;
  episode: EpisodeFile;
  /** For each pair of the row the cue it was planted in. */
  planted: number[];
}

/** A library of so many episodes has one talk more of each class. */
const EPISODES_A_TALK = 50;
/** Lines between two that are planted. */
const BETWEEN = 12;
const WORDS = 7;
const SEED = 77_003;

export function spellingTalks(episodes: number): SpellingTalk[] {
  const talks = Math.max(1, Math.round(episodes / EPISODES_A_TALK));
  return SPELLINGS.flatMap((row, index) =>
    Array.from({ length: talks }, (_, talk) => plant(row, index, SEED + index * 1013 + talk)),
  );
}

function plant(row: SpellingRow, index: number, seed: number): SpellingTalk {
  const random = seededRandom(seed);
  const isSpaced = row.around.includes(' ');
  const around = isSpaced ? row.around.split(' ') : Array.from(row.around);
  const write = (count: number) => Array.from({ length: count }, () => pick(around, random));
  const joiner = isSpaced ? ' ' : '';
  const lines: string[] = [];
  const planted: number[] = [];
  for (const [, written] of row.pairs) {
    for (let line = 0; line < BETWEEN; line += 1) lines.push(write(WORDS).join(joiner));
    planted.push(lines.length);
    const at = 1 + Math.floor(random() * (WORDS - 2));
    lines.push([...write(at), written, ...write(WORDS - at)].join(joiner));
  }
  for (let line = 0; line < BETWEEN; line += 1) lines.push(write(WORDS).join(joiner));
  const text = { lang: row.lang, lines, topics: around, people: ['Ada Host'] };
  const episode = synthesise(index, text, random);
  return { row, episode: { ...episode, id: `spelt-${seed}` }, planted };
}
