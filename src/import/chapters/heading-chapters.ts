/** The headings of a talk that has no chapters, as its chapters: where its times are known, they have times as well. */
import type { Track } from '../../core/contract/episode-file.ts';
import type { SourceChapter } from '../../formats/source-document.ts';

/** One heading over all is the title. */
const FEWEST = 2;

/** Estimated times are none: a chapter is somewhere to go to. Of headings over one line the last is the nearest to its words. */
export function headingChapters({ headings = [], start, origin }: Track): SourceChapter[] {
  if (origin === 'estimated') return [];
  const titles = new Map<number, string>();
  for (const { at, text } of headings) {
    const startTime = start[at[0]];
    if (startTime !== undefined) titles.set(startTime, text);
  }
  if (titles.size < FEWEST) return [];
  return [...titles].map(([startTime, title]) => ({ startTime, endTime: null, title, line: 1 }));
}
