/**
 * Chapters as Podcasting 2.0 has them (JSON, version 1.2.0). The format has no place for a verdict or a summary of a
 * chapter; its objects are open, and players pass over names they do not know, so both are written under ours.
 */
import { inLanguage } from '../../core/contract/localized.ts';
import type { View } from '../../core/reading/reading.ts';

/** Titles in the language of the view's text where they are in it. */
export function writePodcastChapters({ episode, primary }: View): string {
  const worded = (text: Record<string, string>) => inLanguage(text, [primary.lang]).text;
  const chapters = episode.chapters.map(({ startTime, endTime, title, summary, verdict }) => ({
    startTime,
    endTime,
    title: worded(title),
    ...(summary === undefined ? {} : { summary: worded(summary) }),
    ...(verdict === undefined ? {} : { verdict }),
  }));
  const about = {
    title: worded(episode.title),
    ...(episode.show === undefined ? {} : { podcastName: episode.show }),
    ...(episode.description === undefined ? {} : { description: worded(episode.description) }),
  };
  return `${JSON.stringify({ version: '1.2.0', ...about, chapters }, null, 2)}\n`;
}
