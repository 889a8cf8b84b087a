import type { Passage, Search } from '../../search/search.ts';
import type { Shown } from './shown.ts';

/** More than an episode's share of what is counted at all. */
const EVERY_PASSAGE = 500;

/** Asks for every passage of one episode; `observe` is called as an answer's is. */
export function findAllOf(
  search: Search,
  text: string,
  episode: string,
  observe: (passages: readonly Passage[]) => void,
  signal: AbortSignal,
): Promise<void> {
  return search.find(
    { text, episodes: 1, passagesEach: EVERY_PASSAGE, only: episode },
    ({ episodes: [result] }) => {
      if (result !== undefined) observe(result.passages);
    },
    signal,
  );
}

/**
 * What is shown, asked for once more with all that was opened up, and handed out when it is whole: nothing goes from the
 * screen only to come back.
 */
export async function askAgain(
  search: Search,
  { answer: { text }, episodes, unfolded }: Shown,
  passagesEach: number,
  signal: AbortSignal,
): Promise<Pick<Shown, 'answer' | 'unfolded'> | null> {
  let answer: Shown['answer'] | null = null;
  const observe = (next: Shown['answer']) => {
    answer = next;
  };
  await search.find({ text, episodes, passagesEach }, observe, signal);
  const opened = new Map<string, readonly Passage[]>();
  for (const episode of unfolded.keys())
    await findAllOf(search, text, episode, (passages) => opened.set(episode, passages), signal);
  return answer === null ? null : { answer, unfolded: opened };
}
