import type { Verdict } from '../../core/contract/episode-file.ts';
import { useText } from '../text/text.ts';

/** Shape first, tone second: a filled dot, a ring, a dash. Nothing where nobody judged. */
export function VerdictMark({ verdict }: { verdict: Verdict | undefined }) {
  const text = useText();
  if (verdict === undefined) return null;
  return (
    <span className="verdict" data-verdict={verdict}>
      {text.outline.verdicts[verdict]}
    </span>
  );
}
