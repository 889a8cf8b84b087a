/** The answer to a request: ranked passages grouped by episode, with headings, facets and the nearest spelling. */
import type { CatalogEntry } from '../../core/contract/catalog-file.ts';
import type { EpisodeFile } from '../../core/contract/episode-file.ts';
import type { Ranked, RankedPassage } from '../engine/ranked.ts';
import { parseQuery } from '../query.ts';
import type { EpisodeResult, SearchAnswer, SearchRequest } from '../search.ts';
import type { EpisodeTexts } from './episode-texts.ts';
import { excerptOf } from './excerpt.ts';
import { offeredFacets, scopeOf } from './facets.ts';
import { findHeadings } from './headings.ts';
import { labelOf } from './label.ts';
import { nearestTo } from './nearest.ts';
import type { Searchable } from './searchable.ts';

/** Passages that are counted; a query that finds more is told so. */
const MOST_PASSAGES = 300;
const MOST_HEADINGS = 12;

export interface Answered {
  answer: SearchAnswer;
  /** Rows of episodes whose texts the excerpts still need. */
  wanted: CatalogEntry[];
  /** The same answer with the excerpts of texts that have come since; nothing else is looked for again. */
  filled(): SearchAnswer;
}

export function answerTo(
  request: SearchRequest,
  searchable: Searchable,
  texts: EpisodeTexts,
): Answered {
  const query = parseQuery(request.text);
  const { scope, entries } = scopeOf(query, searchable.entries, request.only);
  const ranked = searchable.engine.find(query, scope, MOST_PASSAGES);
  const byEpisode = new Map<string, RankedPassage[]>();
  for (const passage of ranked.passages) {
    const passages = byEpisode.get(passage.episode);
    if (passages === undefined) byEpisode.set(passage.episode, [passage]);
    else passages.push(passage);
  }
  const shown = [...byEpisode].slice(0, request.episodes);
  const found =
    query.clauses.length === 0 ? entries : entries.filter(({ id }) => byEpisode.has(id));
  const rows = new Map(entries.map((entry) => [entry.id, entry]));
  const results = () =>
    shown.flatMap(([id, passages]) => {
      const entry = rows.get(id);
      return entry === undefined ? [] : [resultOf(entry, passages, request, ranked, texts)];
    });
  const answer: SearchAnswer = {
    text: request.text,
    episodes: results(),
    episodeCount: query.clauses.length === 0 ? found.length : byEpisode.size,
    passageCount: ranked.passages.length,
    clipped: ranked.clipped,
    headings:
      request.only === undefined ? findHeadings(query, entries, searchable, MOST_HEADINGS) : [],
    facets: offeredFacets(query, found),
    nearest: nearestTo(query, ranked, scope, searchable),
  };
  return {
    answer,
    wanted: shown.flatMap(([id]) => (texts.find(id) === undefined ? (rows.get(id) ?? []) : [])),
    filled: () => ({ ...answer, episodes: results() }),
  };
}

function resultOf(
  entry: CatalogEntry,
  passages: readonly RankedPassage[],
  { passagesEach }: SearchRequest,
  { words }: Ranked,
  texts: EpisodeTexts,
): EpisodeResult {
  const text = texts.find(entry.id);
  return {
    episode: labelOf(entry),
    count: passages.length,
    places: text ? placesIn(text, passages) : [],
    passages: passages.slice(0, passagesEach).map((passage) => ({
      track: passage.track,
      fromCue: passage.fromCue,
      toCue: passage.toCue,
      exact: passage.exact,
      excerpt:
        text === undefined ? null : ((text && excerptOf(text, passage, words)) ?? 'unreachable'),
    })),
  };
}

/** To a hundredth: more than a strip of some 200 pixels can show. */
const STEPS = 100;

/** As shares of the whole talk. */
function placesIn(episode: EpisodeFile, passages: readonly RankedPassage[]): number[] {
  const shares = passages.flatMap(({ track: index, fromCue }) => {
    const track = episode.tracks[index];
    const start = track?.start[fromCue];
    const end = episode.duration ?? track?.start.at(-1) ?? 0;
    if (start === undefined || end <= 0) return [];
    return Math.round(Math.min(1, Math.max(0, start / end)) * STEPS) / STEPS;
  });
  return [...new Set(shares)].sort((a, b) => a - b);
}
