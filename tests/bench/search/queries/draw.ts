/** Draws queries from known places of a corpus, so that each has an answer. */
import { seededRandom } from '../../timing/random.ts';
import type { ClassRow, QueryClass } from './classes.ts';
import type { CorpusText } from './corpus-text.ts';
import { findPlaces, type Place } from './places.ts';
import type { DrawnQuery } from './sought.ts';

export interface Query {
  class: QueryClass;
  typed: string;
  /** The words that were meant (`sought.ts`). */
  made: readonly string[];
  /** Every place of the corpus that answers it. */
  places: Place[];
}

/** The seed queries may be tuned with, and one that is only ever reported. */
export const SEEDS = { tuned: 4, unseen: 271_828 };
/** A place that makes no query is left for another so many times. */
const ATTEMPTS = 100_000;

/** The queries of `classes`, the same for the same corpus and seed. Throws where a class cannot be drawn. */
export function drawQueries(text: CorpusText, seed: number, classes: readonly ClassRow[]): Query[] {
  const drawn = classes.flatMap(({ name, count, draw }, row) => {
    const random = seededRandom(seed + row * 1013);
    const typed = new Map<string, DrawnQuery>();
    for (let attempt = 0; typed.size < count; attempt += 1) {
      if (attempt === ATTEMPTS) throw new Error(`no ${count} queries of the class “${name}”`);
      const query = draw(text, random, typed.size);
      if (query !== null && !typed.has(query.typed)) typed.set(query.typed, query);
    }
    return [...typed.values()].map((query) => ({ class: name, ...query }));
  });
  const places = findPlaces(
    text,
    drawn.map(({ sought }) => sought),
  );
  return drawn.map(({ class: name, typed, made }, index) => {
    const found = places[index] as Place[];
    if (found.length === 0) throw new Error(`“${typed}” (${name}) stands nowhere`);
    return { class: name, typed, made, places: found };
  });
}
