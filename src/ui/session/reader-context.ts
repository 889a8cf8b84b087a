import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Reader, ReaderState } from '../../state/reader-store.ts';

export const ReaderContext = createContext<Reader | null>(null);

export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (reader === null) throw new Error('A part of the reader stands outside it');
  return reader;
}

export function useReaderState<T>(select: (state: ReaderState) => T): T {
  return useStore(useReader().store, select);
}
