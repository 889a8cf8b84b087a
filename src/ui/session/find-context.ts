import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Find, FindState } from '../../state/find-store.ts';

export const FindContext = createContext<Find | null>(null);

export function useFind(): Find {
  const find = useContext(FindContext);
  if (find === null) throw new Error('A part of finding stands outside the reader');
  return find;
}

export function useFindState<T>(select: (state: FindState) => T): T {
  return useStore(useFind().store, select);
}
