import type { Track } from '../../core/contract/episode-file.ts';
import { arrangeReading, type Side, tracksOf, type View } from '../../core/reading/reading.ts';
import { isPartOf, writesCompounds } from '../../core/text/compounds.ts';
import { findWords, type Latitude, spansOfWords } from '../../core/text/find-words.ts';
import {
  mayBegin,
  type SoughtWords,
  soughtWords,
  touchesBefore,
} from '../../core/text/sought-words.ts';
import type { Query } from '../../search/query.ts';
import type { Hit } from './find.ts';

/**
 * Where the shown texts say the words of a query, all of them in the order typed and one right after the other; in the
 * order of the page. Quotes change nothing here, and filters and -without are about other episodes. `spellings`: other
 * keys for one, beyond those that are known without a table.
 */
export function exactHits(
  view: View,
  { clauses, halfTyped }: Query,
  spellings?: Latitude['spellings'],
): Hit[] {
  const typed = soughtWords(clauses.map(({ text }) => text));
  const wanted = typed.key;
  const last = wanted.length - 1;
  const begins = halfTyped && mayBegin(wanted[last] ?? '', touchesBefore(typed, last));
  const hits = tracksOf(view).flatMap((track, side) => {
    const words = wordsOfTrack(track);
    return findWords(words, wanted, begins, latitudeIn(track, words, spellings)).map((found) =>
      hitOf(track, side as Side, spansOfWords(words, found)),
    );
  });
  return inPageOrder(view, hits);
}

const knownIn = new WeakMap<SoughtWords, ReadonlySet<string>>();

function latitudeIn(
  { lang }: Track,
  words: SoughtWords,
  spellings: Latitude['spellings'],
): Latitude {
  const own = spellings === undefined ? {} : { spellings };
  if (!writesCompounds(lang)) return own;
  const known = knownIn.get(words) ?? new Set(words.key);
  knownIn.set(words, known);
  const isKnown = (key: string) => known.has(key);
  return { ...own, holds: (compound, part, begins) => isPartOf(part, compound, begins, isKnown) };
}

export function hitOf(track: Track, side: Side, spans: Hit['spans']): Hit {
  return {
    side,
    startTime: track.start[spans[0]?.[0] ?? 0] ?? 0,
    endTime: track.start[(spans.at(-1)?.[0] ?? 0) + 1] ?? Number.POSITIVE_INFINITY,
    spans,
  };
}

/** An hour of talk takes some 10 ms to be cut into words: once, when something is first looked for in it. */
const wordsOfText = new WeakMap<readonly string[], SoughtWords>();

function wordsOfTrack({ text }: Track): SoughtWords {
  const known = wordsOfText.get(text);
  if (known !== undefined) return known;
  const words = soughtWords(text);
  wordsOfText.set(text, words);
  return words;
}

/** Stacked texts take turns, row by row: next is what stands next on the page. Sorts hits that ascend on each side. */
export function inPageOrder(view: View, hits: Hit[]): Hit[] {
  if (view.other === null) return hits;
  const ranks = ranksOf(view);
  const rank = ({ side, spans }: Hit) => ranks[side][spans[0]?.[0] ?? 0] ?? 0;
  return hits.sort((a, b) => rank(a) - rank(b));
}

/** For each side, which entry of the page holds a cue. */
type Ranks = [Int32Array, Int32Array];

const ranksOfView = new WeakMap<View, Ranks>();

function ranksOf(view: View): Ranks {
  const known = ranksOfView.get(view);
  if (known !== undefined) return known;
  const ranks: Ranks = [
    new Int32Array(view.primary.text.length),
    new Int32Array(view.other?.text.length ?? 0),
  ];
  for (const [index, entry] of arrangeReading(view, 'lines').entries())
    if (entry.kind === 'block')
      for (const { cueIndex } of entry.block.pieces) ranks[entry.side][cueIndex] = index;
  ranksOfView.set(view, ranks);
  return ranks;
}
