/** What is asked while queries are typed. */
import { seededRandom } from '../../timing/random.ts';
import type { Query } from './draw.ts';

/** From so many characters on an answer is asked for. */
const FIRST = 2;

/** Every beginning of every query, as somebody types them one after the other. */
export function keystrokesOf(queries: readonly Query[]): string[] {
  return queries.flatMap(({ typed }) =>
    Array.from({ length: typed.length - FIRST + 1 }, (_, left) => typed.slice(0, FIRST + left)),
  );
}

/** In an order in which the first few stand for all. */
export function shuffled<T>(all: readonly T[]): T[] {
  const random = seededRandom(1);
  return all
    .map((one) => ({ one, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

/** One of each class after the other, so that where time runs out every class was asked. */
export function classByClass(queries: readonly Query[]): Query[] {
  const seen = new Map<string, number>();
  return queries
    .map((query) => {
      const turn = seen.get(query.class) ?? 0;
      seen.set(query.class, turn + 1);
      return { query, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ query }) => query);
}
