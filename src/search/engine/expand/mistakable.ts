/** The words of a segment that may be meant by one that is misspelt, behind a sieve. */
import { isSign } from '../../../core/text/sought-key.ts';
import { isUnspaced } from '../../../core/text/spoken-words.ts';
import type { Dictionary } from '../../index/dictionary.ts';
import { createSieve, type Sieve } from '../sieve.ts';

const HAS_DIGIT = /\d/;
const LONGEST = 32;

/** An engine that is made anew over more segments need not make them again. */
const sieves = new WeakMap<Dictionary, Sieve>();

/** Made at the first call. */
export function mistakableWords({ dictionary }: { dictionary: Dictionary }): Sieve {
  let sieve = sieves.get(dictionary);
  if (sieve === undefined) {
    sieve = createSieve((visit) =>
      dictionary.eachSpelling((term, index) => {
        if (isMistakable(term)) visit(term, index);
      }),
    );
    sieves.set(dictionary, sieve);
  }
  return sieve;
}

/** Numbers and signs are typed as they are, and a bigram is two words at once: neither is ever nearly right. */
function isMistakable(term: string): boolean {
  if (term.length < 2 || term.length > LONGEST || HAS_DIGIT.test(term)) return false;
  return !isUnspaced(term) && !isSign(term);
}
