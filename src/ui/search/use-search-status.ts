import { useEffect, useState } from 'react';
import type { SearchStatus } from '../../search/search.ts';
import { useServices } from '../services/services.ts';

/** What can be searched so far; null before the search has said so. */
export function useSearchStatus(): SearchStatus | null {
  const { search } = useServices();
  const [status, setStatus] = useState<SearchStatus | null>(null);
  useEffect(() => search.observeStatus(setStatus), [search]);
  return status;
}
