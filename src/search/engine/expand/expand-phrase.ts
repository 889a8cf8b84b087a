/** A quoted phrase: where its words follow each other; only where they never do, where words like them do. */
import { isUnspaced } from '../../../core/text/spoken-words.ts';
import type { IndexSegment } from '../../index/segment.ts';
import { findSequence } from '../../index/sequence.ts';
import { expandWord, totalCount, type Variants } from './expand-word.ts';
import type { QueryWord } from './query-units.ts';
import { spellingsOf, type Variant } from './variants.ts';

const INEXACT = 0.7;
/** A longer phrase was copied, not remembered. */
const MOST_FORGIVEN = 12;
/** A shorter word of an inexact phrase must be as typed where it is known at all. */
const LEAST_LETTERS = 4;
/** Of each word of an inexact phrase. */
const MOST_VARIANTS = 8;
const LEAST_LIKENESS = 0.5;
/** Positions of the rarest word that are tried. */
const MOST_TRIED = 300_000;
/** Ways that a half-typed phrase may end which are told. */
const MOST_ENDINGS = 64;

/** `typed`: the phrase as it stands in the query. */
export function expandPhrase(
  segments: readonly IndexSegment[],
  words: readonly QueryWord[],
  typed: string,
  forgiving: boolean,
): Variants {
  const exact = words.map((word) => expandWord(segments, word, false));
  const found = segments.map((segment, index) =>
    sequence(segment, words, exact, index, (ending) => withEnding(typed, words, ending)),
  );
  if (totalCount(found) > 0 || !forgiving || words.length > MOST_FORGIVEN) return found;
  const similar = words.map((word) => similarOnes(segments, word));
  return segments.map((segment, index) =>
    sequence(segment, words, similar, index, () =>
      similar.flatMap((variants) =>
        (variants[index] ?? []).flatMap((variant) => spellingsOf(segment, variant)),
      ),
    ).map((variant) => ({ ...variant, weight: INEXACT, exact: false })),
  );
}

function similarOnes(segments: readonly IndexSegment[], word: QueryWord): Variants {
  const exact = expandWord(segments, word, false);
  if (word.key.length < LEAST_LETTERS && totalCount(exact) > 0) return exact;
  return expandWord(segments, word, true).map((own) =>
    own
      .filter(({ places, weight }) => !(places instanceof Uint32Array) && weight >= LEAST_LIKENESS)
      .slice(0, MOST_VARIANTS),
  );
}

/** `spell`: how the phrase is spelt, from the spellings of its last word. */
function sequence(
  segment: IndexSegment,
  words: readonly QueryWord[],
  expanded: readonly Variants[],
  index: number,
  spell: (ending: readonly string[]) => readonly string[],
): Variant[] {
  const variants = expanded.map((own) => own[index] ?? []);
  const places = findSequence(
    segment.postings,
    words.map(({ offset }, row) => ({
      offset,
      lists: (variants[row] ?? []).flatMap(({ places }) =>
        places instanceof Uint32Array ? [] : [places],
      ),
    })),
    null,
    MOST_TRIED,
  );
  if (places.length === 0) return [];
  const last = words[words.length - 1] as QueryWord;
  const reach = last.offset + (isUnspaced(last.key) && !last.begins ? 2 : 1);
  const endings = (variants[variants.length - 1] ?? [])
    .slice(0, MOST_ENDINGS)
    .flatMap((variant) => spellingsOf(segment, variant));
  return [{ weight: 1, exact: true, alone: true, reach, places, spelling: spell(endings) }];
}

/** The phrase as typed, its last word completed where it is half typed. */
function withEnding(
  typed: string,
  words: readonly QueryWord[],
  endings: readonly string[],
): string[] {
  const last = words[words.length - 1] as QueryWord;
  if (!last.begins || isUnspaced(last.key)) return [typed];
  const start = typed.slice(0, typed.lastIndexOf(last.typed));
  return endings.map((ending) => start + ending);
}
