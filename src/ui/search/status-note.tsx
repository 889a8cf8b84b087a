import type { SearchStatus } from '../../search/search.ts';
import { type AllText, useAllText } from '../text/all-text.ts';

interface StatusNoteProps {
  status: SearchStatus | null;
  /** There is no answer to look at meanwhile. */
  isBlank: boolean;
  hasFailed: boolean;
  onRetry(): void;
}

/** What stands in the way of searching everything: a sentence, and what can be done. Nothing where nothing does. */
export function StatusNote({ status, isBlank, hasFailed, onRetry }: StatusNoteProps) {
  const wording = useAllText();
  if (hasFailed || status?.state === 'failed')
    return (
      <div className="search-note" role="alert">
        <p>
          {status?.state === 'failed'
            ? wording.search.failed[status.reason]
            : wording.search.stopped}
        </p>
        <button type="button" className="button" onClick={onRetry}>
          {wording.tryAgain}
        </button>
      </div>
    );
  if (status?.state === 'loading' && isBlank)
    return <p className="search-note search-late text-quiet">{wording.search.loading}…</p>;
  const sentences = sentencesOf(status, wording);
  if (sentences.length === 0) return null;
  return <p className="search-note text-quiet">{sentences.join(' ')}</p>;
}

function sentencesOf(status: SearchStatus | null, wording: AllText): string[] {
  if (status?.state === 'rebuilding') {
    const { reason, done, total } = status;
    return [wording.search.rebuildingCount(wording.search.rebuilding[reason], done, total)];
  }
  if (status?.state !== 'ready') return [];
  return [
    ...(status.rebuilt ? [wording.search.rebuilt] : []),
    ...(status.unreachable > 0 ? [wording.search.unreachable(status.unreachable)] : []),
  ];
}

/** A thin line that fills; the style sheet keeps it back where loading is too short to be noticed. */
export function LoadingLine({ status }: { status: SearchStatus | null }) {
  const wording = useAllText();
  if (status?.state !== 'loading') return null;
  return (
    <progress
      className="search-loading search-late"
      aria-label={wording.search.loading}
      max={1}
      value={status.share}
    />
  );
}
