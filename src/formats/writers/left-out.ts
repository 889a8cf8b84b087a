/** What a person misses in a file, told before it is taken away. */
import type { Track } from '../../core/contract/episode-file.ts';
import type { View } from '../../core/reading/reading.ts';
import type { EpisodePart, Writer } from './writer.ts';

export type LeftOut = EpisodePart | 'text' | 'otherTexts';

/** The parts of this episode that the file will not hold; what the episode does not have is not among them. */
export function leftOut(writer: Writer, view: View): LeftOut[] {
  const count = view.episode.tracks.length;
  const shown = view.other === null ? 1 : 2;
  const held = { none: 0, leading: 1, shown, every: count }[writer.texts];
  return [
    ...(held === 0 ? (['text'] as const) : held < count ? (['otherTexts'] as const) : []),
    ...writer.leavesOut.filter((part) => HAS_PART[part](view)),
  ];
}

const HAS_PART: Record<EpisodePart, (view: View) => boolean> = {
  speakers: ({ primary }) => primary.turns.some(({ person }) => person !== null),
  doubts: ({ primary }) =>
    primary.sd !== undefined || primary.turns.some(({ guess }) => guess === true),
  lineTimes: () => true,
  wordTimes: ({ primary }) => hasWordTimes(primary),
  paragraphs: () => true,
  chapters: ({ episode }) => episode.chapters.length > 0,
  verdicts: ({ episode }) => episode.chapters.some(({ verdict }) => verdict !== undefined),
  summary: ({ episode }) => episode.summary !== undefined,
};

/** Real ones, which somebody measured. */
export function hasWordTimes({ words }: Track): boolean {
  return words?.some((times) => times !== 0) ?? false;
}
