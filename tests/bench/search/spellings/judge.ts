/**
 * Whether words are found that are typed otherwise than they are written: by the search, in the very talk and among all,
 * and by the find within the talk. A question counts where each of them leads to the line.
 */
import { readFileSync } from 'node:fs';
import { variantsOf } from '../../../../src/core/text/han-variants.ts';
import { createEngine, type Engine } from '../../../../src/search/engine/engine.ts';
import type { RankedPassage } from '../../../../src/search/engine/ranked.ts';
import { readSegment } from '../../../../src/search/index/segment.ts';
import { createSegmentBuilder } from '../../../../src/search/index/segment-builder.ts';
import { parseQuery } from '../../../../src/search/query.ts';
import { exactHits } from '../../../../src/state/session/exact-hits.ts';
import type { Figure } from '../../targets.ts';
import { round } from '../../timing/statistics.ts';
import { SPELLINGS, type SpellingRow } from './rows.ts';
import type { SpellingTalk } from './talks.ts';

export interface SpellingScore {
  name: string;
  /** Shares of the questions. */
  search: number;
  find: number;
  /** As typed, and as they were to be found. */
  missed: string[];
}

const HITS = 10;
const LEAST_RECALL = 0.98;

/** Over the index at `path`, of a whole library, and a segment of the talks beside it. */
export function judgeSpellings(path: string, talks: readonly SpellingTalk[]): SpellingScore[] {
  const builder = createSegmentBuilder();
  for (const { episode } of talks) builder.add(episode, episode.id);
  const segments = [new Uint8Array(readFileSync(path)), builder.finish()].map((bytes) => {
    const read = readSegment(bytes);
    if ('fault' in read) throw new Error(`the index is refused: ${read.fault}`);
    return read.segment;
  });
  const engine = createEngine(segments);
  return SPELLINGS.map((row) =>
    scoreOf(
      row,
      engine,
      talks.filter((talk) => talk.row === row),
    ),
  );
}

export function judgedSpellings(scores: readonly SpellingScore[]): Figure[] {
  return scores.flatMap(({ name, search, find }) => [
    { name: `search: ${name}`, value: search, target: { atLeast: LEAST_RECALL } },
    { name: `find: ${name}`, value: find, target: { atLeast: LEAST_RECALL } },
  ]);
}

export function formatSpellings(scores: readonly SpellingScore[]): string[] {
  return scores.flatMap(({ name, missed }) => missed.map((one) => `Missed (${name}): ${one}`));
}

/** By class, as other programs read it. */
export function spellingsJson(scores: readonly SpellingScore[]): Record<string, unknown> {
  return Object.fromEntries(scores.map(({ name, search, find }) => [name, { search, find }]));
}

function scoreOf(row: SpellingRow, engine: Engine, talks: readonly SpellingTalk[]): SpellingScore {
  const questions = talks.flatMap((talk) => row.pairs.map((_, pair) => ({ talk, pair })));
  const searched = questions.map(
    ({ talk, pair }) =>
      isFoundIn(engine, talk, pair) &&
      (row.isCommon === true || isFoundAmongAll(engine, row, talks, pair)),
  );
  const found = questions.map(({ talk, pair }) => isFoundWithin(talk, pair));
  const share = (hits: readonly boolean[]) => round(hits.filter(Boolean).length / hits.length, 3);
  const missed = questions.flatMap(({ pair }, index) =>
    searched[index] === true && found[index] === true
      ? []
      : [(row.pairs[pair] ?? []).join(' for ')],
  );
  return {
    name: row.name,
    search: share(searched),
    find: share(found),
    missed: [...new Set(missed)],
  };
}

function ask(engine: Engine, typed: string, episodes: ReadonlySet<string> | null): RankedPassage[] {
  const { passages } = engine.find(
    parseQuery(typed),
    { episodes, languages: [], speakers: [] },
    HITS,
  );
  return passages.filter(({ exact }) => exact);
}

function isFoundIn(engine: Engine, { row, episode, planted }: SpellingTalk, pair: number): boolean {
  const cue = planted[pair] as number;
  return ask(engine, typedOf(row, pair), new Set([episode.id])).some(
    ({ fromCue, toCue }) => fromCue <= cue && cue <= toCue,
  );
}

/** Also where another pair has what is typed, or is written as this one is. */
function isFoundAmongAll(
  engine: Engine,
  row: SpellingRow,
  talks: readonly SpellingTalk[],
  pair: number,
): boolean {
  const [typed, written] = (row.pairs[pair] ?? ['', '']).map(plain) as [string, string];
  const alike = row.pairs.flatMap(([otherTyped, otherWritten], index) =>
    plain(otherTyped) === typed ||
    plain(otherWritten) === written ||
    plain(otherWritten).includes(typed)
      ? [index]
      : [],
  );
  return ask(engine, typedOf(row, pair), null).some(({ episode, fromCue, toCue }) => {
    const planted = talks.find((talk) => talk.episode.id === episode)?.planted ?? [];
    return alike.some((index) => {
      const cue = planted[index] ?? -1;
      return fromCue <= cue && cue <= toCue;
    });
  });
}

/** Letters, digits and signs of names, without marks. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, '');
}

function isFoundWithin({ row, episode, planted }: SpellingTalk, pair: number): boolean {
  const [primary] = episode.tracks;
  if (primary === undefined) return false;
  const query = parseQuery(typedOf(row, pair));
  return exactHits({ episode, primary, other: null }, query, variantsOf).some(({ spans }) =>
    spans.some(([cue]) => cue === planted[pair]),
  );
}

function typedOf(row: SpellingRow, pair: number): string {
  return row.pairs[pair]?.[0] ?? '';
}
