import { type At, compareAt } from '../../core/contract/at.ts';
import { turnIndexAt } from '../../core/reading/turn.ts';
import { formatTime } from '../../core/time/time.ts';
import { useSessionState } from '../session/session-context.ts';
import { openingWords } from './opening-words.ts';
import { useAnchored } from './use-anchored.ts';

/** What is asked about: the turn that begins at a place, or holds it. */
export function useAskedTurn(at: At) {
  const view = useSessionState((state) => state.view);
  const isAnchored = useAnchored(at);
  const { episode, primary } = view;
  const turnIndex = turnIndexAt(primary.turns, at);
  const turn = primary.turns[turnIndex];
  return {
    episode,
    primary,
    turnIndex,
    /** Whether what is asked about is in the window, and the question can stand beside it. */
    isAnchored,
    /** Whoever is shown there now. */
    now: turn?.person == null ? undefined : episode.people[turn.person],
    isGuess: turn?.guess === true,
    /** It is the whole turn, and no line inside it. */
    isWhole: turn !== undefined && compareAt(turn.at, at) === 0,
    time: formatTime(primary.start[at[0]] ?? 0),
    words: openingWords(view, at, primary.turns[turnIndex + 1]?.at ?? [primary.text.length, 0]),
  };
}
