import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { CatalogPart } from '../../library/catalog-pages.ts';
import {
  createLibraryList,
  type LibraryList,
  type LibraryListState,
} from '../../state/library-list.ts';
import { whenIdle } from '../kit/when-idle.ts';
import { useServices } from '../services/services.ts';

/** The list that begins with `first`. `isAllWanted`: what is asked cannot be answered from a part of it. */
export function useLibraryList(
  first: CatalogPart,
  isAllWanted: boolean,
): { list: LibraryList; state: LibraryListState } {
  const { catalog } = useServices();
  const list = useMemo(() => createLibraryList(catalog, first), [catalog, first]);
  const state = useStore(list.store);
  useEffect(() => list.follow(), [list]);
  useEffect(() => whenIdle(() => list.settle()), [list]);
  const wantsMore = isAllWanted && state.next !== null;
  useEffect(() => {
    if (wantsMore) list.whole();
  }, [list, wantsMore]);
  return { list, state };
}
