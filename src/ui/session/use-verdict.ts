import type { Verdict } from '../../core/contract/episode-file.ts';
import { useSectionsState } from './sections-context.ts';

/** What holds for a chapter: the reader's own verdict, else what is `published`. */
export function useVerdict(
  chapterIndex: number,
  published: Verdict | undefined,
): Verdict | undefined {
  return useSectionsState(({ verdicts }) => verdicts[chapterIndex], published);
}
