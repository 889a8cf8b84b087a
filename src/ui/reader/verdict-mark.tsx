import type { Verdict } from '../../core/episode-file.ts';
import { text } from '../text/en.ts';

/** Shape first, tone second: a filled dot, a ring, a dash. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <span className="verdict" data-verdict={verdict}>
      {text.outline.verdicts[verdict]}
    </span>
  );
}
