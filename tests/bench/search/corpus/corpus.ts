/**
 * The corpus the search is measured on: the real episodes, and as many made in their likeness as are wanted. Episode i is a
 * function of the seed and of i alone, so a corpus of 100 is the beginning of one of 2,000, and nothing need be kept.
 */
import type { EpisodeFile, Track } from '../../../../src/core/contract/episode-file.ts';
import { seededRandom } from '../../timing/random.ts';
import { createChain } from './chain.ts';
import { createChineseText } from './chinese-text.ts';
import { createEnglishText } from './english-text.ts';
import { isHan, readRealEpisodes } from './real-episodes.ts';
import { synthesise } from './synthesise.ts';
import { createVocabulary } from './vocabulary.ts';

export interface Corpus {
  /** Episodes that were not made: the first ones. */
  realCount: number;
  /** Any `index` from 0 on. */
  episode(index: number): EpisodeFile;
}

/** The only corpus there is; queries are drawn by other seeds. */
const CORPUS_SEED = 20_260_411;
/** One episode in so many is Chinese. */
const CHINESE_EVERY = 50;

export async function createCorpus(): Promise<Corpus> {
  const real = await readRealEpisodes();
  const tracks = real.flatMap((episode) => episode.tracks);
  const english = wordsOf(tracks.filter((track) => !isHan(track)));
  const chinese = tracks.filter(isHan).flatMap((track) => track.text);
  const spelt = new Set(english.map((word) => word.toLowerCase()).filter(isPlain));
  const sources = {
    english: createEnglishText(createChain(english), createVocabulary([...spelt], CORPUS_SEED)),
    chinese: createChineseText(chinese),
  };
  return {
    realCount: real.length,
    episode(index) {
      if (index < real.length) return real[index] as EpisodeFile;
      const write = index % CHINESE_EVERY === CHINESE_EVERY - 1 ? sources.chinese : sources.english;
      const random = seededRandom(CORPUS_SEED ^ Math.imul(index, 0x9e3779b1));
      return synthesise(index, write(random), random);
    },
  };
}

/** As written, with capitals and stops: the chain makes sentences of them. */
function wordsOf(tracks: readonly Track[]): string[] {
  return tracks.flatMap((track) => track.text.flatMap((line) => line.split(/\s+/).filter(Boolean)));
}

function isPlain(word: string): boolean {
  return /^[a-z]{3,}$/.test(word);
}
