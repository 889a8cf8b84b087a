import { PageLink } from '../kit/page-link.tsx';
import { searchAddress } from '../services/addresses.ts';
import { useAllText } from '../text/all-text.ts';

interface NoneFoundProps {
  /** What titles are filtered by; empty for nothing. */
  query: string;
  /** Other filters are chosen as well. */
  isNarrowed: boolean;
}

/** Nothing is left: why, and where else what was typed may stand. */
export function NoneFound({ query, isNarrowed }: NoneFoundProps) {
  const { library } = useAllText();
  return (
    <div className="library-none">
      <p>{isNarrowed ? library.noneNarrowed : library.noneMatch(query)}</p>
      {query !== '' && (
        <p>
          <PageLink to={searchAddress(query)} className="link">
            {library.searchInstead(query)}
          </PageLink>
        </p>
      )}
    </div>
  );
}
