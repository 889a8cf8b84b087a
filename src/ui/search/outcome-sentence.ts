/** What an answer amounts to, in a word and in a sentence. */
import { MAX_QUERY_LENGTH, parseQuery } from '../../search/query.ts';
import type { SearchAnswer } from '../../search/search.ts';
import type { AllText } from '../text/all-text.ts';

export type Outcome =
  /** Nothing was asked. */
  | 'unasked'
  /** What was typed holds no word and no filter. */
  | 'no-words'
  | 'nothing'
  /** Filters alone: the episodes they leave. */
  | 'filtered'
  | 'names-only'
  | 'passages';

export function outcomeOf({ text, episodes, headings }: SearchAnswer): Outcome {
  if (text.trim() === '') return 'unasked';
  const { clauses, filters } = parseQuery(text);
  if (clauses.length === 0 && filters.length === 0) return 'no-words';
  if (episodes.length > 0) return 'passages';
  if (headings.length === 0) return 'nothing';
  return clauses.length === 0 ? 'filtered' : 'names-only';
}

export const isInVain = (outcome: Outcome): boolean =>
  outcome === 'nothing' || outcome === 'no-words';

/** Nothing stands there as typed: what is shown is a guess, and is called one. */
export function isGuess({ episodes: [first] }: SearchAnswer): boolean {
  return first?.passages[0]?.exact === false;
}

/** For the ear: the outcome, and what the eye reads beneath it. */
export function spokenOutcome(answer: SearchAnswer, wording: AllText): string {
  const sentence = outcomeSentence(answer, wording);
  return isGuess(answer) ? `${wording.search.shownGuess} ${sentence}` : sentence;
}

export function outcomeSentence(answer: SearchAnswer, wording: AllText): string {
  switch (outcomeOf(answer)) {
    case 'unasked':
      return '';
    case 'no-words':
      return wording.search.noWords;
    case 'nothing':
      return wording.search.nothing(shortened(answer.text));
    case 'filtered':
      return wording.search.filtered(answer.episodeCount || answer.headings.length);
    case 'names-only':
      return wording.search.onlyNames(answer.headings.length);
    case 'passages':
      return wording.search.count(answer.passageCount, answer.episodeCount, answer.clipped);
  }
}

/** A query as a sentence can bear it. */
function shortened(query: string): string {
  const trimmed = query.trim();
  return trimmed.length <= MAX_QUERY_LENGTH / 4
    ? trimmed
    : `${trimmed.slice(0, MAX_QUERY_LENGTH / 4)}…`;
}
