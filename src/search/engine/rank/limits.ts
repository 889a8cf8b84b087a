/** The measures of a passage and of the effort for it, in one place as they depend on each other. */

/** Positions of a bin: as log2, and bins that one passage may touch from its first one on. */
export const BIN_SHIFT = 4;
export const PASSAGE_BINS = 3;
/** Positions from the first to the last word of a passage. Less than `PASSAGE_BINS`, and than the gap of tracks. */
export const PASSAGE_SPAN = 40;

/**
 * A passage that holds less of the query than this share of the best one is no answer beside it: of two words both, of
 * three two, of four three. A word that merely resembles the one typed counts for at least half, so that a misheard
 * name stays beside the name itself. The same share lets frequent words go unread: where the best bin is known, a
 * word that could not lift a bin to this share need not open any.
 */
export const LEAST_COVERAGE = 0.6;

/**
 * A passage that lacks a word of the query needs one that is at least so like the one typed: of “zebra crossing” a word that
 * merely resembles “crossing” is no answer.
 */
export const SURE_LIKENESS = 0.7;

/** Bins that are read anew for exact positions, at least. */
export const CANDIDATES = 256;
/**
 * Places read for one query to fill bins. A frequent word that would take more is not asked which bins it is in, only
 * where in the bins that the rarer ones chose; the rarest word is always read.
 */
export const MOST_READ = 500_000;
/** Bins past which no more are opened: more of frequent words than anybody will read the best of. */
export const MOST_BINS = 300_000;
/** So few bins are read around, rather than a list from end to end. */
export const MOST_NEAR = 3000;
/** Places of the rarest word of a phrase that are tried. */
export const MOST_TRIED = 100_000;
/** Bins with the only word of a query, past which no more are better. */
export const ENOUGH = 4000;
/** Units of a query that are looked for: one bit each, two bits are the engine's own. */
export const MOST_UNITS = 30;
