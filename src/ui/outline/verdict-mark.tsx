import type { Verdict } from '../../core/contract/episode-file.ts';
import { useReader } from '../session/reader-context.ts';
import { useSectionsState } from '../session/sections-context.ts';
import { useText } from '../text/text.ts';

/** Shape first, tone second: a filled dot, a ring, a dash. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const text = useText();
  return (
    <span className="verdict" data-verdict={verdict}>
      {text.outline.verdicts[verdict]}
    </span>
  );
}

/** What holds for a chapter: the reader's own verdict, else the episode's. Nothing where there is neither. */
export function ChapterVerdict({ chapterIndex }: { chapterIndex: number }) {
  const { episode } = useReader();
  const verdict = useSectionsState(
    ({ verdicts }) => verdicts[chapterIndex],
    episode.chapters[chapterIndex]?.verdict,
  );
  return verdict === undefined ? null : <VerdictMark verdict={verdict} />;
}
