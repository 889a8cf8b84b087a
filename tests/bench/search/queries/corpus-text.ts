/**
 * The running words of a whole corpus, as numbers: what queries are drawn from and where the truth is looked up. Words are
 * cut here by rules of the bench's own; nothing of the engine is asked.
 */
import type { EpisodeFile } from '../../../../src/core/contract/episode-file.ts';
import { isHan } from '../corpus/real-episodes.ts';

export interface TrackText {
  /** Index in `CorpusText.episodes`. */
  episode: number;
  /** Index in the episode's tracks. */
  track: number;
  /** The number of each word; `HAN` stands for a run of Chinese characters. */
  words: Uint32Array;
  /** Of each cue the index of its first word, and one more: the number of words. */
  cueStarts: Uint32Array;
  /** Of Chinese tracks only. */
  lines?: readonly string[];
}

export interface CorpusText {
  /** Ids in the order they were read. */
  episodes: string[];
  /** Who speaks in each episode, spelt rightly. */
  people: string[][];
  tracks: TrackText[];
  /** By number. */
  vocabulary: string[];
  numbers: Map<string, number>;
  /** How often each word stands in the corpus, by number. */
  counts: number[];
  wordCount: number;
}

export const HAN = 0;
/** A run of Chinese characters, or a word with its apostrophes. */
const WORD = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:['’]\p{L}+)*/gu;

export function createCorpusText(): CorpusText {
  return {
    episodes: [],
    people: [],
    tracks: [],
    vocabulary: ['\u{6f22}'],
    numbers: new Map(),
    counts: [0],
    wordCount: 0,
  };
}

export function addEpisode(text: CorpusText, episode: EpisodeFile): void {
  for (const [index, track] of episode.tracks.entries()) {
    const words: number[] = [];
    const cueStarts = new Uint32Array(track.text.length + 1);
    for (const [cue, line] of track.text.entries()) {
      for (const word of wordsOf(line)) words.push(numberOf(text, word));
      cueStarts[cue + 1] = words.length;
    }
    text.tracks.push({
      episode: text.episodes.length,
      track: index,
      words: Uint32Array.from(words),
      cueStarts,
      ...(isHan(track) ? { lines: track.text } : {}),
    });
    text.wordCount += words.length;
  }
  text.episodes.push(episode.id);
  text.people.push(episode.people.map(({ name }) => name));
}

export function wordsOf(line: string): string[] {
  return line.toLowerCase().match(WORD) ?? [];
}

function numberOf(text: CorpusText, word: string): number {
  const isHanRun = word.charCodeAt(0) > 0x2e7f && /^\p{Script=Han}/u.test(word);
  let number = isHanRun ? HAN : text.numbers.get(word);
  if (number === undefined) {
    number = text.vocabulary.length;
    text.numbers.set(word, number);
    text.vocabulary.push(word);
    text.counts.push(0);
  }
  text.counts[number] = (text.counts[number] as number) + 1;
  return number;
}

/** The cue in which a word stands. */
export function cueOfWord({ cueStarts }: TrackText, word: number): number {
  let low = 0;
  let high = cueStarts.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if ((cueStarts[middle] as number) <= word) low = middle;
    else high = middle;
  }
  return low;
}
