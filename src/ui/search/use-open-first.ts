import { useEffect, useEffectEvent, useState } from 'react';
import { parseQuery } from '../../search/query.ts';
import { usePages } from '../services/pages.ts';
import { soughtWords } from './query-words.ts';
import { headingLink, passageLink } from './result-links.ts';
import type { Shown } from './shown.ts';

/**
 * Returns what Enter does: opens the first result of what is typed, as soon as it is known. `onLeave` is called before the page
 * is left.
 */
export function useOpenFirst(typed: string, shown: Shown | null, onLeave: () => void): () => void {
  const pages = usePages();
  /** The query whose first result was asked for, maybe before it was there; typing on takes that back. */
  const [awaited, setAwaited] = useState<string | null>(null);
  const leaveFor = useEffectEvent((address: string) => {
    onLeave();
    pages.go(address);
  });
  useEffect(() => {
    if (awaited === null) return;
    if (awaited !== typed) return setAwaited(null);
    const link = shown?.answer.text === typed ? firstLink(shown) : 'to-come';
    if (link === 'to-come') return;
    setAwaited(null);
    if (link !== null) leaveFor(link);
  }, [awaited, typed, shown]);
  return () => setAwaited(typed);
}

function firstLink({ answer, isWhole }: Shown) {
  for (const { episode, passages } of answer.episodes)
    for (const { excerpt } of passages) {
      if (excerpt === null && !isWhole) return 'to-come';
      if (excerpt === null || excerpt === 'unreachable') continue;
      return passageLink(episode.id, excerpt, soughtWords(parseQuery(answer.text)));
    }
  const [heading] = answer.headings;
  if (heading !== undefined) return headingLink(heading);
  return isWhole ? null : 'to-come';
}
