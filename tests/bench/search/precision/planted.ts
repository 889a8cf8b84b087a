/** Precision in generated talks: a query knows the words it was made from, and every line that has them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../../../src/search/engine/engine.ts';
import type { RankedPassage } from '../../../../src/search/engine/ranked.ts';
import { readSegment } from '../../../../src/search/index/segment.ts';
import { parseQuery } from '../../../../src/search/query.ts';
import type { Prepared } from '../prepare.ts';
import { type CorpusText, type TrackText, wordsOf } from '../queries/corpus-text.ts';
import type { Query } from '../queries/draw.ts';
import { type Judged, judgePassages, type Truth } from './judge.ts';

const EVERYWHERE = { episodes: null, languages: [], speakers: [] };
/** As many as a page counts. */
const PASSAGES = 300;

export function judgePlanted(
  folder: string,
  { text, queries }: Prepared,
): Record<keyof Prepared['queries'], Judged[]> {
  const read = readSegment(readFileSync(join(folder, 'ours.bin')));
  if ('fault' in read) throw new Error(`the index is refused: ${read.fault}`);
  const engine = createEngine([read.segment]);
  const linesOf = linesOfPassage(text);
  const judge = (query: Query) =>
    judgePassages(
      query.typed,
      engine.find(parseQuery(query.typed), EVERYWHERE, PASSAGES).passages,
      linesOf,
      truthOf(query),
    );
  return { tuned: queries.tuned.map(judge), unseen: queries.unseen.map(judge) };
}

function linesOfPassage({ episodes, tracks, vocabulary }: CorpusText) {
  const trackOf = new Map<string, TrackText>(
    tracks.map((track) => [`${episodes[track.episode]} ${track.track}`, track]),
  );
  return ({ episode, track, fromCue, toCue }: RankedPassage): string => {
    const { lines, words, cueStarts } = trackOf.get(`${episode} ${track}`) as TrackText;
    if (lines !== undefined) return lines.slice(fromCue, toCue + 1).join('');
    const spoken = words.subarray(cueStarts[fromCue], cueStarts[toCue + 1]);
    return Array.from(spoken, (number) => vocabulary[number]).join(' ');
  };
}

function truthOf({ class: name, typed, made }: Query): Truth {
  if (name === 'chinese')
    return {
      isAsSearched: (lines) => lines.includes(typed),
      // Two characters are a word.
      isMeant: (lines) =>
        Array.from(typed, (_, at) => typed.slice(at, at + 2)).some(
          (pair) => pair.length === 2 && lines.includes(pair),
        ),
    };
  const searched = wordsOf(typed);
  const meant = new Set([...made, ...searched].map(singular));
  const begun = searched.at(-1) as string;
  return {
    // The last word is half typed: nothing stands after it.
    isAsSearched: (lines) => {
      const words = lines.split(' ');
      return searched.every((word) =>
        words.some((own) => own === word || (word === begun && own.startsWith(word))),
      );
    },
    isMeant: (lines) => lines.split(' ').some((word) => meant.has(singular(word))),
  };
}

/** One or several of it are one word. */
function singular(word: string): string {
  return word.replace(/['’]?s$/, '');
}
