/**
 * What comes near words that no line says exactly: misspelt, misheard or scattered, found as the search over all
 * episodes finds them, in the shown texts alone.
 */
import type { EpisodeFile, Track } from '../../core/contract/episode-file.ts';
import { type Side, tracksOf, type View } from '../../core/reading/reading.ts';
import { isUnspaced } from '../../core/text/spoken-words.ts';
import { createEngine, type Engine } from '../../search/engine/engine.ts';
import { findMarks } from '../../search/engine/marks.ts';
import type { ExpandedWord } from '../../search/engine/ranked.ts';
import { readSegment } from '../../search/index/segment.ts';
import { createSegmentBuilder } from '../../search/index/segment-builder.ts';
import { parseQuery, type Query } from '../../search/query.ts';
import { exactHits, hitOf, inPageOrder } from './exact-hits.ts';
import type { FindOutcome, Hit } from './find.ts';

interface Near {
  outcome: FindOutcome;
  hits: Hit[];
  /** Index of the hit that comes nearest; undefined where there is none. */
  best: number | undefined;
}

/**
 * A score from which a place says nearly what was asked: one of two words missing, or one that merely looks like the one
 * typed, is below. Text without spaces is looked for by pairs of characters, and those between its words are in no text.
 */
const LEAST_SCORE = { spaced: 0.45, unspaced: 0.15 } as const;
/** What has less than this share of the best score is no match beside it. */
const LEAST_SHARE = 0.6;
const MOST_PASSAGES = 200;

export function nearHits(view: View, query: Query): Near {
  const isSpaced = !query.clauses.some(({ text }) => isUnspaced(text));
  const least = LEAST_SCORE[isSpaced ? 'spaced' : 'unspaced'];
  const answers = tracksOf(view).map((track) =>
    engineOf(view.episode, track).find(query, WHOLE_TEXT, MOST_PASSAGES),
  );
  const best = Math.max(
    0,
    ...answers.flatMap(({ passages }) => passages.map(({ score }) => score)),
  );
  if (best < least) {
    const nearest = answers.map(({ words }) => nearestWords(view, words)).find(Boolean) ?? null;
    return { outcome: { kind: 'none', nearest }, hits: [], best: undefined };
  }
  const scoreOf = new Map<Hit, number>();
  for (const [side, track] of tracksOf(view).entries())
    for (const { fromCue, toCue, score } of answers[side]?.passages ?? [])
      if (score >= best * LEAST_SHARE) {
        const spans = spansIn(track, fromCue, toCue, answers[side]?.words ?? []);
        scoreOf.set(hitOf(track, side as Side, spans), score);
      }
  const hits = [...scoreOf.keys()].sort(
    (a, b) => a.side - b.side || (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0),
  );
  const ordered = inPageOrder(view, hits);
  return {
    outcome: { kind: 'near' },
    hits: ordered,
    best: ordered.findIndex((hit) => scoreOf.get(hit) === best),
  };
}

const WHOLE_TEXT = { episodes: null, languages: [], speakers: [] } as const;

const engines = new WeakMap<Track, Engine>();

/** An engine over one text, made when something is first not found in it: 30 ms for an hour of talk. */
function engineOf(episode: EpisodeFile, track: Track): Engine {
  const known = engines.get(track);
  if (known !== undefined) return known;
  const { rows: _, ...rest } = episode;
  const builder = createSegmentBuilder();
  builder.add({ ...rest, tracks: [track] }, '');
  const built = readSegment(builder.finish());
  const engine = createEngine('fault' in built ? [] : [built.segment]);
  engines.set(track, engine);
  return engine;
}

function spansIn(
  track: Track,
  fromCue: number,
  toCue: number,
  words: readonly ExpandedWord[],
): Hit['spans'] {
  const lines = track.text.slice(fromCue, toCue + 1);
  const spans = findMarks(lines, words).flatMap((marks, index) =>
    marks.map(([from, to]) => [fromCue + index, from, to] as const),
  );
  if (spans.length > 0) return spans.map(([cueIndex, from, to]) => [cueIndex, from, to]);
  return lines.map((line, index) => [fromCue + index, 0, line.length]);
}

/** Words of the text that resemble those typed, as they follow each other in it; of two, one will do. */
function nearestWords(view: View, words: readonly ExpandedWord[]): string | null {
  const nearest = words.flatMap(({ terms }) => terms.slice(0, 1));
  const [closest] = nearest.toSorted((a, b) => b.weight - a.weight);
  const phrases = [nearest.map(({ term }) => term).join(' ')];
  if (closest !== undefined && words.length <= 2) phrases.push(closest.term);
  return phrases.find((phrase) => exactHits(view, parseQuery(`"${phrase}"`)).length > 0) ?? null;
}
