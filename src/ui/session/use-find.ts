import { useStore } from 'zustand';
import type { Find, FindState } from '../../state/session/find.ts';
import { useSession } from './session-context.ts';

export const useFind = (): Find => useSession().find;

export function useFindState<T>(select: (state: FindState) => T): T {
  return useStore(useFind().store, select);
}
