import {
  CATALOG_PAGE,
  type CatalogEntry,
  SMALL_CATALOG,
} from '../../core/contract/catalog-file.ts';
import { secondsOf } from '../../core/contract/catalog-values.ts';
import { LibraryError } from '../../library/library-error.ts';
import type { LibraryListState } from '../../state/library-list.ts';
import { useAllText } from '../text/all-text.ts';

interface LibraryCountProps {
  state: LibraryListState;
  isAllWanted: boolean;
  /** Of those that were read. */
  found: readonly CatalogEntry[];
}

/** How many there are and how long they are together, or that this is being found out. */
export function LibraryCount({ state, isAllWanted, found }: LibraryCountProps) {
  const { library } = useAllText();
  const { total, next, fault, summary } = state;
  const told = (count: number, seconds: number | undefined = 0) => {
    const minutes = Math.round(seconds / 60);
    return minutes === 0
      ? library.count(count)
      : `${library.count(count)} · ${library.talk(minutes)}`;
  };
  if (next === null) return told(found.length, secondsOf(found));
  return isAllWanted && fault === null ? library.looking(total) : told(total, summary?.seconds);
}

interface LibraryRestProps {
  state: LibraryListState;
  /** What is asked needs all of the list, so that nothing is to be asked for. */
  isAllWanted: boolean;
  onMore(): void;
  onRetry(): void;
}

/** What stands below the rows where not all of them were read: the way to more, or why there are none. */
export function LibraryRest({ state, isAllWanted, onMore, onRetry }: LibraryRestProps) {
  const text = useAllText();
  const { entries, total, next, isReading, fault } = state;
  if (fault !== null)
    return (
      <div className="library-rest">
        <p role="alert">{fault instanceof LibraryError ? text.faults[fault.fault] : text.broken}</p>
        <button type="button" className="button" onClick={onRetry}>
          {text.tryAgain}
        </button>
      </div>
    );
  // A small library comes whole by itself.
  if (next === null || isAllWanted || total <= SMALL_CATALOG) return null;
  return (
    <div className="library-rest">
      <button type="button" className="button" aria-disabled={isReading} onClick={onMore}>
        {text.library.more(Math.min(CATALOG_PAGE, total - entries.length))}
      </button>
    </div>
  );
}
