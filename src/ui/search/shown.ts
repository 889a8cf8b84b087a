/** What the page shows of an answer, and what it remembers of earlier ones, so that Back finds them as they were left. */
import type { Passage, Search, SearchAnswer } from '../../search/search.ts';

export interface Shown {
  answer: SearchAnswer;
  /** Episodes that were asked for. */
  episodes: number;
  /** Nothing more will come. */
  isWhole: boolean;
  /** The search has learnt something since. */
  isOutdated: boolean;
  /** By episode id: every passage of those that were opened up. */
  unfolded: ReadonlyMap<string, readonly Passage[]>;
  /** The result that was followed last, by its address. */
  followed: string | null;
}

/** By query, the latest last. */
export type Remembered = Map<string, Shown>;

/** Every beginning of a query is one too. */
const MOST_REMEMBERED = 60;

const memories = new WeakMap<Search, Remembered>();

/** What was shown with this search so far, however often the page was left. */
export function rememberedOf(search: Search): Remembered {
  const known = memories.get(search);
  if (known !== undefined) return known;
  const memory: Remembered = new Map();
  memories.set(search, memory);
  // While nobody shows any of it, too.
  search.observeChanges(() => outdate(memory));
  return memory;
}

export function remember(memory: Remembered, shown: Shown): void {
  const key = shown.answer.text;
  memory.delete(key);
  memory.set(key, shown);
  for (const oldest of memory.keys()) {
    if (memory.size <= MOST_REMEMBERED) break;
    memory.delete(oldest);
  }
}

/** What is remembered is shown again as it was, and asked again. */
export function outdate(memory: Remembered): void {
  for (const [text, shown] of memory) memory.set(text, { ...shown, isOutdated: true });
}
