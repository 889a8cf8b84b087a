/**
 * A segment: the search index of some episodes, one file of bytes.
 *
 * Goals. An index of thousands of hours that loads in one piece, answers within a frame, and finds a phrase wherever
 * the captions happen to break it. About 28 KB an hour of talk; read where it lies, as views of one buffer.
 *
 * Shape. Every word of every track has a position; positions run on from cue to cue, and a gap parts the tracks. The
 * dictionary is sorted, so that what begins so is a range; each term has one list of positions; each track the number
 * of words of its cues, which leads from a position back to a cue. Nothing is indexed twice and no text is kept: the
 * words around a match are in the episode's file, which loads when it is shown.
 *
 * Change. A segment is never written to. Whoever searches keeps one row an episode, by its hash the version that is alive;
 * what segments hold of other versions, or of episodes without a row, is passed over, and a segment with nothing alive in
 * it is let go. So an episode is removed by its row, replaced by another hash and a segment more, and put back by the hash
 * alone. What is dead still counts in how rare a word is, and stays in memory until its segment goes: little, as whole
 * segments come anew with each visit.
 *
 * Rejected. Windows of lines as documents: each word is then stored once for each window it lies in (3 to 6 times),
 * and a phrase is still lost at the far end of a window. Word pairs to make frequent phrases fast: five times the
 * terms. Bit-packed blocks: 15 % smaller, but no simple code to read them. Texts inside the segment: 60 KB an hour more
 * to fetch before the first answer. Suffix arrays: four bytes a character. Bits for what is removed, beside each segment:
 * a second truth beside the rows, which a copy of the same version in another segment does not hear of.
 * The price: a very frequent word has a long list, which the ranking must know how to leave unread.
 */
import type { Localized } from '../../core/contract/localized.ts';
import { ByteReader } from './byte-reader.ts';
import { Dictionary } from './dictionary.ts';
import { Postings } from './postings.ts';
import { numbersOf, readSections, type Sections } from './segment-file.ts';
import { areSoundNames, type SegmentChapters, type SegmentNames } from './segment-names.ts';
import { Tracks } from './tracks.ts';

export interface IndexSegment {
  readonly episodes: readonly SegmentEpisode[];
  /** For every track of the segment: whose it is (index in `episodes`), and which of that episode. */
  readonly trackOwners: readonly { episode: number; track: number; lang: string }[];
  readonly speakers: readonly (readonly string[])[];
  readonly dictionary: Dictionary;
  readonly postings: Postings;
  readonly tracks: Tracks;
  /** All positions are below. */
  readonly positions: number;
  /** Indices of terms that may be made of several words, ascending; read anew at each call. */
  compounds(): number[];
  /** Titles of chapters, in the order of the episodes; read anew at each call. */
  chapters(): SegmentChapter[];
}

export interface SegmentEpisode {
  id: string;
  sha256: string;
}

export interface SegmentChapter {
  /** Index in `episodes`. */
  episode: number;
  /** Seconds. */
  startTime: number;
  title: Localized;
}

/**
 * Never throws, and never reads beyond `bytes`. `version`: written by another version of this code; `unsound`: not a
 * segment, or not all of it, or altered. The bytes must not change afterwards.
 */
export function readSegment(
  bytes: Uint8Array,
): { segment: IndexSegment } | { fault: 'version' | 'unsound' } {
  const sections = readSections(bytes);
  if ('fault' in sections) return sections;
  try {
    const names: unknown = parseJson(sections.names);
    if (!areSoundNames(names)) return { fault: 'unsound' };
    return { segment: createSegment(sections, names) };
  } catch {
    return { fault: 'unsound' };
  }
}

function createSegment(sections: Sections, names: SegmentNames): IndexSegment {
  const dictionary = new Dictionary(numbersOf(sections.groups), sections.terms, names.terms);
  return {
    episodes: names.episodes.map(({ id, sha256 }) => ({ id, sha256 })),
    trackOwners: names.episodes
      .flatMap(({ tracks }, episode) =>
        Array.from({ length: tracks }, (_, track) => ({ episode, track })),
      )
      .map((owner, index) => ({ ...owner, lang: names.tracks[index]?.lang ?? 'und' })),
    speakers: names.speakers,
    dictionary,
    postings: new Postings(sections.postings),
    tracks: new Tracks(sections),
    positions: names.positions,
    compounds: () => readSteps(sections.compounds),
    chapters: () =>
      (parseJson(sections.chapters) as SegmentChapters).map(([episode, startTime, title]) => ({
        episode,
        startTime,
        title,
      })),
  };
}

function readSteps(section: Uint8Array): number[] {
  const reader = new ByteReader(section);
  const all: number[] = [];
  for (let last = 0; reader.at < section.length; ) {
    last += reader.varint();
    all.push(last);
  }
  return all;
}

function parseJson(section: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(section));
}
