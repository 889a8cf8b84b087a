/**
 * “Did you mean”: the query in words that are there. Only a word that stands nowhere is corrected, neither in a text nor
 * in a name; names, titles and topics that are at least as near go before words of the best passage; and what is
 * proposed finds something.
 */
import { soughtKey } from '../../core/text/sought-key.ts';
import { isUnspaced } from '../../core/text/spoken-words.ts';
import { createJudge } from '../engine/expand/likeness.ts';
import type { NearestWord, Ranked, Scope } from '../engine/ranked.ts';
import { parseQuery, type Query } from '../query.ts';
import { type NameWord, nameWordsOf } from './name-words.ts';
import type { Searchable } from './searchable.ts';

/** Proposals that are tried. */
const MOST_TRIED = 4;
/** What the engine takes for the word by other means, as two words for one: a slip, and a little more. */
const OTHERWISE = 1.1;
/** A name is meant rather than a word that is nearer by so little. */
const NAMED = 0.3;
/** More words were copied, not misspelt. */
const MOST_WORDS = 8;

interface Proposal {
  text: string;
  cost: number;
  /** One name has all of it. */
  isName: boolean;
}

/** A word as typed, what is there in its place, and the names that could be meant. */
interface Place {
  key: string;
  isRight: boolean;
  /** The nearest word of the texts; null where there is none. */
  spoken: { text: string; cost: number } | null;
  named: { word: NameWord; cost: number }[];
}

/** Null where the query was found as typed, is right, or nothing near it is there. */
export function nearestTo(
  query: Query,
  ranked: Ranked,
  scope: Scope,
  searchable: Searchable,
): string | null {
  if (ranked.passages.some(({ exact }) => exact)) return null;
  if (query.clauses.some(({ text }) => isUnspaced(text))) return null;
  const ask = (asked: Query) => searchable.engine.find(asked, scope, MOST_TRIED);
  const { nearest } = query.clauses.some(({ isPhrase }) => isPhrase)
    ? ask({ ...query, clauses: query.clauses.map(({ text }) => ({ text, isPhrase: false })) })
    : ranked;
  if (nearest.length > MOST_WORDS) return null;
  const places = placesOf(nearest, query.halfTyped, searchable);
  if (places.every(({ isRight }) => isRight)) return null;
  const proposals = [...wholeNames(places), ...wordByWord(places)].sort(
    (a, b) => a.cost - b.cost || Number(b.isName) - Number(a.isName),
  );
  const found = proposals
    .slice(0, MOST_TRIED)
    .find(
      ({ text, isName }) =>
        isName || ask(parseQuery(`${text} `)).passages.some(({ exact }) => exact),
    );
  return found?.text ?? null;
}

function placesOf(
  nearest: readonly NearestWord[],
  halfTyped: boolean,
  searchable: Searchable,
): Place[] {
  const names = nameWordsOf(searchable);
  return nearest.map(({ typed, isThere, term }, index) => {
    const key = soughtKey(typed);
    const begins = halfTyped && index === nearest.length - 1;
    const isRight = isThere || names.has(key, begins);
    const judge = createJudge({ word: key, begins, isKnown: false });
    const spoken = isThere ? typed : term;
    return {
      key,
      isRight,
      spoken:
        spoken === null
          ? null
          : { text: spoken, cost: isThere ? 0 : (judge(spoken, true)?.cost ?? OTHERWISE) },
      named: names.like(key),
    };
  });
}

/** Names that have a word for each that was typed. */
function wholeNames(places: readonly Place[]): Proposal[] {
  const [first, ...others] = places;
  if (first === undefined) return [];
  const proposals: Proposal[] = [];
  for (const begun of first.named)
    for (const name of begun.word.names) {
      const row = [begun, ...others.map((place) => cheapestIn(place, name))];
      if (row.some((one) => one === undefined)) continue;
      const words = row as Place['named'];
      proposals.push({
        text: words.map(({ word }, at) => writtenOf(places[at] as Place, word)).join(' '),
        cost: words.reduce((sum, { cost }) => sum + cost, 0) - NAMED,
        isName: true,
      });
    }
  return proposals;
}

function cheapestIn({ named }: Place, name: number): Place['named'][number] | undefined {
  return named
    .filter(({ word }) => word.names.has(name))
    .reduce<Place['named'][number] | undefined>(
      (best, one) => (best === undefined || one.cost < best.cost ? one : best),
      undefined,
    );
}

/** As the texts have it where they do: a title may begin with it. Keys have neither apostrophes nor accents. */
function writtenOf({ spoken }: Place, { key, written }: NameWord): string {
  return spoken?.text === key && written.toLowerCase() === key ? key : written;
}

/** Each word by itself: as it is where it is right, else the nearest there is. */
function wordByWord(places: readonly Place[]): Proposal[] {
  const words: { text: string; cost: number }[] = [];
  for (const place of places) {
    const { key, isRight, spoken, named } = place;
    const name = named.toSorted((a, b) => a.cost - b.cost)[0];
    if (isRight) words.push({ text: key, cost: 0 });
    else if (name !== undefined && name.cost - NAMED <= (spoken?.cost ?? Number.POSITIVE_INFINITY))
      words.push({ text: writtenOf(place, name.word), cost: name.cost });
    else if (spoken !== null) words.push(spoken);
    else return [];
  }
  return [
    {
      text: words.map(({ text }) => text).join(' '),
      cost: words.reduce((sum, { cost }) => sum + cost, 0),
      isName: false,
    },
  ];
}
