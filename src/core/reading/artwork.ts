/**
 * The picture of a talk, drawn from the talk: who spoke when, and how much. It is computed when the episode is imported and
 * kept in its row of the catalog, 62 bytes of JSON with its key: a character a slice and one for the ground.
 *
 * A slice is a 48th of the talk. Its height says how much was said in it and how much of that by whoever said most of it;
 * its tone says who that was. Times that were estimated from the words lay it out by the words, as good as there are.
 */
import { cueEnd } from '../contract/cue-end.ts';
import type { EpisodeFile, Track } from '../contract/episode-file.ts';
import {
  type Stretch,
  speakerTones,
  stretchesOf,
  type Tone,
  UNKNOWN_TONE,
} from './speaker-tones.ts';

export const SLICES = 48;
/** Grounds there are, one a show; the ninth show has the first again. */
export const GROUNDS = 8;

export interface Slice {
  /** From 0, where nothing is said, to 1. */
  height: number;
  tone: Tone;
}

/** Base64url: four bits of height, two of tone. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const TONES = 4;
const HIGHEST = LETTERS.length / TONES - 1;

/** Without a ground: which show it is of is for whoever knows all shows to say (`withGround`). */
export function artworkOf(episode: Pick<EpisodeFile, 'people' | 'tracks' | 'duration'>): string {
  return slicesOf(episode)
    .map(({ height, tone }) => LETTERS[Math.round(height * HIGHEST) * TONES + tone])
    .join('');
}

export function withGround(artwork: string, ground: number): string {
  return artwork.slice(0, SLICES) + String(ground % GROUNDS);
}

/** What `artworkOf` wrote; null for anything else. */
export function readArtwork(
  artwork: string | undefined,
): { slices: Slice[]; ground: number } | null {
  if (artwork === undefined || !/^[\w-]{48}[0-7]?$/.test(artwork)) return null;
  const slices = Array.from(artwork.slice(0, SLICES), (letter): Slice => {
    const value = LETTERS.indexOf(letter);
    return { height: Math.floor(value / TONES) / HIGHEST, tone: (value % TONES) as Tone };
  });
  return { slices, ground: Number(artwork.charAt(SLICES)) };
}

/** Letters said in a slice, by tone. */
type Said = [number, number, number, number];

function slicesOf(episode: Pick<EpisodeFile, 'people' | 'tracks' | 'duration'>): Slice[] {
  const [base] = episode.tracks;
  const slices = Array.from({ length: SLICES }, (): Said => [0, 0, 0, 0]);
  if (base === undefined) return [];
  const tones = speakerTones(episode);
  const begin = Math.min(0, base.start[0] ?? 0);
  const end = Math.max(
    episode.duration ?? 0,
    cueEnd(episode, base, base.start.length - 1) ?? (base.start.at(-1) ?? 0) + LAST_CUE,
  );
  for (const stretch of stretchesOf(base)) {
    const tone = stretch.person === null ? UNKNOWN_TONE : (tones[stretch.person] ?? UNKNOWN_TONE);
    const [from, to] = timesOf(episode, base, stretch);
    const place = (time: number) => ((time - begin) / (end - begin)) * SLICES;
    spread(slices, tone, stretch.to - stretch.from, place(from), place(to));
  }
  return heighten(slices);
}

/** How long the last cue is taken to last where nobody says it, seconds. */
const LAST_CUE = 3;

/** When a stretch begins and ends, seconds: its cue's time, shared out by its letters. */
function timesOf(
  episode: Pick<EpisodeFile, 'duration'>,
  track: Track,
  { cueIndex, from, to }: Stretch,
): [number, number] {
  const start = track.start[cueIndex] ?? 0;
  const end = Math.max(start, cueEnd(episode, track, cueIndex) ?? start + LAST_CUE);
  const { length } = track.text[cueIndex] ?? '';
  const at = (char: number) => start + ((end - start) * char) / length;
  return [at(from), at(to)];
}

/** Adds so many letters to the slices from one place to another, each its share. */
function spread(slices: Said[], tone: Tone, letters: number, from: number, to: number): void {
  const within = (place: number) => Math.min(SLICES - 1, Math.max(0, Math.floor(place)));
  for (let index = within(from); index <= within(to); index += 1) {
    const slice = slices[index];
    if (slice === undefined) continue;
    const overlap = Math.min(to, index + 1) - Math.max(from, index);
    const isWhole = to <= from || within(from) === within(to);
    slice[tone] += isWhole ? letters : (letters * Math.max(0, overlap)) / (to - from);
  }
}

/** People speak at an even pace: between usual and quick lies little, and it is that little which tells talks apart. */
const USUAL = 0.4;
/** A talk in which nothing differs by more than this share is not made to look as if it did. */
const LEAST_RANGE = 0.2;
/** What is left of a slice in which everybody had an equal part. */
const SHARED = 0.45;

function heighten(slices: readonly Said[]): Slice[] {
  const sums = slices.map((said) => said[0] + said[1] + said[2] + said[3]);
  const ascending = [...sums].sort((a, b) => a - b);
  const high = ascending[SLICES - 3] || 1;
  const low = Math.min(ascending[4] ?? 0, high * (1 - LEAST_RANGE));
  return slices.map((said, index) => {
    const sum = sums[index] ?? 0;
    const most = Math.max(...said);
    if (sum <= 0) return { height: 0, tone: UNKNOWN_TONE };
    const above = Math.min(1, (sum - low) / (high - low));
    const pace = sum < low ? (USUAL * sum) / low : USUAL + (1 - USUAL) * above;
    const height = pace * (SHARED + (1 - SHARED) * (most / sum));
    // What is said at all is seen.
    return { height: Math.max(1 / HIGHEST, height), tone: said.indexOf(most) as Tone };
  });
}
