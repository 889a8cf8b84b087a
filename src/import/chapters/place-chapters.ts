/** Chapters as documents give them to chapters that ascend, do not overlap and lie inside the episode. */
import type { Chapter } from '../../core/contract/episode-file.ts';
import { type Problem, quoteInput } from '../../core/problem.ts';
import { countWords } from '../../core/text/word.ts';
import { formatTime } from '../../core/time/time.ts';
import type { SourceChapter } from '../../formats/source-document.ts';

interface ChapterSetting {
  /** Language of titles and summaries. */
  lang: string;
  /** Seconds; null where the length of the recording is not known, and nothing can be outside it. */
  duration: number | null;
  /** Seconds: where the last chapter ends that says nothing of its end, with no length known. */
  lastTime: number;
  source: string;
}

export interface PlacedChapters {
  chapters: Chapter[];
  problems: Problem[];
}

type Report = (
  code: Problem['code'],
  chapter: SourceChapter,
  what: string,
  isLeftOut?: boolean,
) => void;
type Timed = SourceChapter & { startTime: number };

export function placeChapters(
  given: readonly SourceChapter[],
  setting: ChapterSetting,
): PlacedChapters {
  const problems: Problem[] = [];
  const report: Report = (code, chapter, what, isLeftOut = false) =>
    problems.push({
      code,
      message: `The chapter ${quoteInput(chapter.title)} ${what}.`,
      source: setting.source,
      line: chapter.line,
      ...(isLeftOut ? { words: countWords(`${chapter.title} ${chapter.summary ?? ''}`) } : {}),
    });
  const limit = setting.duration ?? Number.POSITIVE_INFINITY;
  const inside = inOrder(given, report).filter((chapter) => {
    if (chapter.startTime < limit) return true;
    report(
      'chapter-outside',
      chapter,
      `starts at ${formatTime(chapter.startTime)}, after the end of the recording at ${formatTime(limit)}`,
      true,
    );
    return false;
  });
  const chapters: Chapter[] = [];
  for (const [index, chapter] of inside.entries()) {
    const next = inside[index + 1]?.startTime;
    const open = next ?? setting.duration ?? Math.max(setting.lastTime, chapter.startTime + 1);
    let end = chapter.endTime ?? open;
    if (end <= chapter.startTime) {
      if (chapter.endTime !== null) report('chapter-order', chapter, 'ends before it starts');
      end = open;
    }
    if (end > limit) {
      report(
        'chapter-outside',
        chapter,
        `ends at ${formatTime(end)}, after the end of the recording at ${formatTime(limit)}`,
      );
      end = limit;
    }
    if (next !== undefined && end > next) {
      report('chapter-order', chapter, `ends at ${formatTime(end)}, inside the next one`);
      end = next;
    }
    if (end > chapter.startTime) chapters.push(chapterOf(chapter, end, setting.lang));
    else
      report('chapter-order', chapter, 'starts where the next one starts and was left out', true);
  }
  return { chapters, problems };
}

/** The last chapter with the end of the talk for its own, where nothing else tells how long the recording is. */
export function endWithTalk(chapters: readonly Chapter[], endTime: number): Chapter[] {
  return chapters.map((chapter, index) =>
    index === chapters.length - 1
      ? { ...chapter, endTime: Math.max(chapter.endTime, endTime) }
      : chapter,
  );
}

/** Ascending. A chapter without a readable start follows on the one before it. */
function inOrder(given: readonly SourceChapter[], report: Report): Timed[] {
  const timed: Timed[] = [];
  for (const chapter of given) {
    const before = timed.at(-1);
    const startTime = chapter.startTime ?? before?.endTime ?? before?.startTime ?? 0;
    if (before !== undefined && startTime < before.startTime)
      report(
        'chapter-order',
        chapter,
        `starts at ${formatTime(startTime)}, before the one above it`,
      );
    timed.push({ ...chapter, startTime });
  }
  return timed.sort((a, b) => a.startTime - b.startTime);
}

function chapterOf(chapter: Timed, endTime: number, lang: string): Chapter {
  return {
    startTime: chapter.startTime,
    endTime,
    title: { [lang]: chapter.title },
    ...(chapter.summary === undefined ? {} : { summary: { [lang]: chapter.summary } }),
    ...(chapter.verdict === undefined ? {} : { verdict: chapter.verdict }),
  };
}
