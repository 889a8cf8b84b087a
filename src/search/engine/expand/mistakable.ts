/** The words of a segment that may be meant by one that is misspelt, behind a sieve. */
import { isUnspaced } from '../../../core/text/spoken-words.ts';
import type { IndexSegment } from '../../index/segment.ts';
import { createSieve, type Sieve } from '../sieve.ts';

const HAS_DIGIT = /\d/;
const LONGEST = 32;

/** As long as its segment: an engine that is made anew over more of them need not make it again. */
const sieves = new WeakMap<IndexSegment, Sieve>();

/** Made at the first call. */
export function mistakableWords(segment: IndexSegment): Sieve {
  let sieve = sieves.get(segment);
  if (sieve === undefined) {
    sieve = createSieve((visit) =>
      segment.dictionary.eachSpelling((term, index) => {
        if (isMistakable(term)) visit(term, index);
      }),
    );
    sieves.set(segment, sieve);
  }
  return sieve;
}

/** Numbers are typed as they are, and a bigram is two words at once: neither is ever nearly right. */
function isMistakable(term: string): boolean {
  return term.length > 1 && term.length <= LONGEST && !HAS_DIGIT.test(term) && !isUnspaced(term);
}
