import { createEngine } from '../../../../src/search/engine/engine.ts';
import { readSegment } from '../../../../src/search/index/segment.ts';
import { parseQuery } from '../../../../src/search/query.ts';
import { type Finder, HITS } from './finder.ts';

const EVERYWHERE = { episodes: null, languages: [], speakers: [] };

/** The product's engine over one segment of an index. */
export function open(bytes: Uint8Array): Finder {
  const read = readSegment(bytes);
  if ('fault' in read) throw new Error(`the index is refused: ${read.fault}`);
  const engine = createEngine([read.segment]);
  return {
    find: (typed) =>
      engine
        .find(parseQuery(typed), EVERYWHERE, HITS)
        .passages.map(({ episode, track, fromCue, toCue }) => ({
          episode,
          track,
          from: fromCue,
          to: toCue,
        })),
  };
}
