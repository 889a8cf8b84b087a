import type { SearchStatus } from '../../search/search.ts';
import { text } from '../text/en.ts';
import { searchText } from '../text/en-search.ts';

interface StatusNoteProps {
  status: SearchStatus | null;
  /** There is no answer to look at meanwhile. */
  isBlank: boolean;
  hasFailed: boolean;
  onRetry(): void;
}

/** What stands in the way of searching everything: a sentence, and what can be done. Nothing where nothing does. */
export function StatusNote({ status, isBlank, hasFailed, onRetry }: StatusNoteProps) {
  if (hasFailed || status?.state === 'failed')
    return (
      <div className="search-note" role="alert">
        <p>{status?.state === 'failed' ? searchText.failed[status.reason] : searchText.stopped}</p>
        <button type="button" className="button" onClick={onRetry}>
          {text.tryAgain}
        </button>
      </div>
    );
  if (status?.state === 'loading' && isBlank)
    return <p className="search-note search-late text-quiet">{searchText.loading}…</p>;
  const sentences = sentencesOf(status);
  if (sentences.length === 0) return null;
  return <p className="search-note text-quiet">{sentences.join(' ')}</p>;
}

function sentencesOf(status: SearchStatus | null): string[] {
  if (status?.state === 'rebuilding') {
    const { reason, done, total } = status;
    return [searchText.rebuildingCount(searchText.rebuilding[reason], done, total)];
  }
  if (status?.state !== 'ready') return [];
  return [
    ...(status.rebuilt ? [searchText.rebuilt] : []),
    ...(status.unreachable > 0 ? [searchText.unreachable(status.unreachable)] : []),
  ];
}

/** A thin line that fills; the style sheet keeps it back where loading is too short to be noticed. */
export function LoadingLine({ status }: { status: SearchStatus | null }) {
  if (status?.state !== 'loading') return null;
  return (
    <progress
      className="search-loading search-late"
      aria-label={searchText.loading}
      max={1}
      value={status.share}
    />
  );
}
