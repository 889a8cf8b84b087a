/** What was searched for lately in this browser: queries that led somewhere, the latest first. */
import type { KeptText } from './kept-text.ts';

const KEY = 'cuelight.searches';
const MOST = 5;

/** What is stored and no list of texts counts as none. */
export function recentSearches(storage: KeptText): string[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(stored)
      ? stored.filter((query): query is string => typeof query === 'string').slice(0, MOST)
      : [];
  } catch {
    return [];
  }
}

export function keepSearch(storage: KeptText, query: string): void {
  const kept = query.trim();
  if (kept === '') return;
  const others = recentSearches(storage).filter((other) => other !== kept);
  storage.setItem(KEY, JSON.stringify([kept, ...others].slice(0, MOST)));
}
