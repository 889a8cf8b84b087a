import type { Verdict } from '../../core/contract/episode-file.ts';
import { useSteeringState } from './use-steering.ts';

/** What holds for a chapter: the reader's own verdict, else what is `published`. */
export function useVerdict(
  chapterIndex: number,
  published: Verdict | undefined,
): Verdict | undefined {
  return useSteeringState(({ verdicts }) => verdicts[chapterIndex], published);
}
