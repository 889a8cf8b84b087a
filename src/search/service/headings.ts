/**
 * What names things: titles, shows, people, topics and chapters. They are short, so Fuse may score and mark them; a library
 * of 2,000 episodes has 20,000 chapters, so a sieve first chooses whom to ask.
 */
import Fuse, { type RangeTuple } from 'fuse.js';
import type { CatalogEntry } from '../../core/contract/catalog-file.ts';
import type { Localized } from '../../core/contract/localized.ts';
import { spokenKey, wordsOf } from '../../core/text/spoken-words.ts';
import { createSieve, type Sieve } from '../engine/sieve.ts';
import { type Query, toggleFilter } from '../query.ts';
import type { HeadingResult, MarkedText } from '../search.ts';
import { labelOf } from './label.ts';
import type { Searchable } from './searchable.ts';
import { createSpeltTexts, type SpeltTexts } from './spelt-texts.ts';

interface Heading {
  kind: HeadingResult['kind'];
  lang: string;
  text: string;
  /** Ids of the episodes it belongs to. */
  episodes: Set<string>;
  /** Of a chapter, seconds. */
  startTime: number | null;
}

/** Headings that Fuse scores for one query. */
const CANDIDATES = 150;
/** Fuse's score of a word, 0 perfect: beyond this it merely looks alike. */
const WORST = 0.3;
/** Shorter words must stand there as typed: two letters of three are in every title. */
const FUZZY_LENGTH = 4;
/** Letters at a word's start that are enough to mark it: it may still be typed. */
const BEGINNING = 3;

const indexed = new WeakMap<Searchable, { headings: Heading[]; sieve: Sieve; spelt: SpeltTexts }>();

/** Best first. Without words, the titles of the episodes that the filters leave, in the catalog's order. */
export function findHeadings(
  query: Query,
  allowed: readonly CatalogEntry[],
  searchable: Searchable,
  limit: number,
): HeadingResult[] {
  const byId = new Map(allowed.map((entry) => [entry.id, entry]));
  if (query.clauses.length === 0)
    return query.filters.length === 0
      ? []
      : allowed.slice(0, limit).flatMap((entry) => {
          const [title] = titlesOf(entry);
          return title === undefined ? [] : [resultOf(title, [], byId)];
        });
  const words = wordsOf(query.clauses.map(({ text }) => text)).key;
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  if (longest.length < 2 && words.length < 2) return [];
  const { headings, sieve, spelt } = headingsOf(searchable);
  const candidates = sieve
    .candidates(longest.length < 2 ? words.join('') : longest, CANDIDATES, 'part')
    .map((index) => headings[index] as Heading)
    .filter(({ episodes }) => [...episodes].some((id) => byId.has(id)));
  const fuse = new Fuse(candidates, {
    keys: ['text'],
    includeMatches: true,
    // Of several words all must be there; a quote before a word asks for the word itself.
    useExtendedSearch: true,
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: WORST,
    minMatchCharLength: 2,
  });
  const pattern = words.map((word) => (word.length < FUZZY_LENGTH ? `'${word}` : word)).join(' ');
  const marksOf = new Map(
    fuse
      .search(pattern)
      .map(({ item, matches }) => [item, wholeWords(item.text, matches?.[0]?.indices ?? [])]),
  );
  const exact = new Map(
    spelt
      .holding(query.clauses, query.halfTyped)
      .map(({ index, marks }) => [headings[index] as Heading, marks]),
  );
  // Letters alone do not tell what is written otherwise (“A.I.”), and tell of others what is no word there (“ai” in “rain”).
  const inOrder = [
    ...[...marksOf.keys()].filter((heading) => exact.has(heading)),
    ...[...exact.keys()].filter(
      (heading) => !marksOf.has(heading) && [...heading.episodes].some((id) => byId.has(id)),
    ),
    ...[...marksOf.keys()].filter((heading) => !exact.has(heading)),
  ];
  return inOrder
    .slice(0, limit)
    .map((heading) => resultOf(heading, exact.get(heading) ?? marksOf.get(heading) ?? [], byId));
}

function headingsOf(searchable: Searchable) {
  let known = indexed.get(searchable);
  if (known === undefined) {
    const headings = collect(searchable);
    const sieve = createSieve((visit) => {
      for (const [index, { text }] of headings.entries()) visit(spokenKey(text), index);
    });
    known = { headings, sieve, spelt: createSpeltTexts(headings.map(({ text }) => text)) };
    indexed.set(searchable, known);
  }
  return known;
}

function collect({ entries, segments }: Searchable): Heading[] {
  const current = new Map(entries.map(({ id, sha256 }) => [id, sha256]));
  const shared = new Map<string, Heading>();
  const share = (kind: Heading['kind'], text: string, id: string) => {
    const key = `${kind} ${text}`;
    const heading = shared.get(key);
    if (heading !== undefined) heading.episodes.add(id);
    else shared.set(key, { kind, lang: '', text, episodes: new Set([id]), startTime: null });
  };
  for (const { id, show, people, topics } of entries) {
    if (show !== undefined) share('show', show, id);
    for (const person of people) share('person', person, id);
    for (const topic of topics) share('topic', topic, id);
  }
  const chapters = segments.flatMap((segment) =>
    segment.chapters().flatMap(({ episode, title, startTime }) => {
      const { id, sha256 } = segment.episodes[episode] as { id: string; sha256: string };
      return current.get(id) === sha256 ? inEachLanguage('chapter', title, id, startTime) : [];
    }),
  );
  return [...entries.flatMap(titlesOf), ...shared.values(), ...chapters];
}

const titlesOf = ({ id, title }: CatalogEntry): Heading[] =>
  inEachLanguage('title', title, id, null);

function inEachLanguage(
  kind: Heading['kind'],
  texts: Localized,
  id: string,
  startTime: number | null,
): Heading[] {
  return Object.entries(texts).map(([lang, text]) => ({
    kind,
    lang,
    text,
    episodes: new Set([id]),
    startTime,
  }));
}

function resultOf(
  { kind, lang, text, episodes, startTime }: Heading,
  marks: MarkedText['marks'],
  byId: ReadonlyMap<string, CatalogEntry>,
): HeadingResult {
  const entry = [...episodes].flatMap((id) => byId.get(id) ?? [])[0];
  const isOpened = kind === 'title' || kind === 'chapter';
  return {
    kind,
    line: { lang, text, marks },
    episode: isOpened && entry !== undefined ? labelOf(entry) : null,
    episodeCount: episodes.size,
    startTime,
    filter: isOpened ? null : toggleFilter('', kind, text).trim(),
  };
}

/** Fuse marks letters here and there; a reader wants the words of which it found the beginning, or most. */
function wholeWords(text: string, matches: readonly RangeTuple[]): MarkedText['marks'] {
  const { from, to } = wordsOf([text]);
  return Array.from(from, (start, index): [number, number] => [start, to[index] as number]).filter(
    ([start, end]) => {
      const found = matches.reduce(
        (sum, [first, last]) => sum + Math.max(0, Math.min(last + 1, end) - Math.max(first, start)),
        0,
      );
      const isBegun = matches.some(
        ([first, last]) => first === start && last - first + 1 >= BEGINNING,
      );
      return isBegun || found * 2 > end - start;
    },
  );
}
