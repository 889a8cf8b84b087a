import type { Verdict } from '../../core/episode-file.ts';
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
