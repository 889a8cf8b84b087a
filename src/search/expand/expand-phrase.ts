/** A quoted phrase: where its words follow each other; only where they never do, where words like them do. */
import { isUnspaced } from '../../core/spoken-words.ts';
import type { Segment } from '../index/segment.ts';
import { findSequence } from '../index/sequence.ts';
import { expandWord, totalCount, type Variants } from './expand-word.ts';
import type { QueryWord } from './query-units.ts';
import type { Variant } from './variants.ts';

const INEXACT = 0.7;
/** Of each word of an inexact phrase. */
const MOST_VARIANTS = 8;
/** Positions of the rarest word that are tried. */
const MOST_TRIED = 300_000;

export function expandPhrase(
  segments: readonly Segment[],
  words: readonly QueryWord[],
  typed: string,
): Variants {
  const exact = sequences(segments, words, typed, (word) => expandWord(segments, word, false), 1);
  if (totalCount(exact) > 0) return exact;
  return sequences(segments, words, typed, (word) => similarOnes(segments, word), INEXACT);
}

function similarOnes(segments: readonly Segment[], word: QueryWord): Variants {
  return expandWord(segments, word, true).map((own) =>
    own.filter(({ places }) => !(places instanceof Uint32Array)).slice(0, MOST_VARIANTS),
  );
}

function sequences(
  segments: readonly Segment[],
  words: readonly QueryWord[],
  typed: string,
  variantsOf: (word: QueryWord) => Variants,
  weight: number,
): Variants {
  const expanded = words.map(variantsOf);
  const last = words[words.length - 1] as QueryWord;
  const reach = last.offset + (isUnspaced(last.key) && !last.begins ? 2 : 1);
  return segments.map((segment, index): Variant[] => {
    const lists = expanded.map((variants) => variants[index] ?? []);
    const places = findSequence(
      segment.postings,
      words.map(({ offset }, row) => ({
        offset,
        lists: (lists[row] ?? []).flatMap(({ places }) =>
          places instanceof Uint32Array ? [] : [places],
        ),
      })),
      null,
      MOST_TRIED,
    );
    if (places.length === 0) return [];
    return [{ weight, exact: weight === 1, reach, places, spelling: typed }];
  });
}
