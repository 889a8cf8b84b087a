import type { SearchAnswer } from '../../search/search.ts';
import { useAllText } from '../text/all-text.ts';
import { isGuess, isInVain, outcomeOf } from './outcome-sentence.ts';
import { withWords } from './query-words.ts';

interface NearestProps {
  /** As it stands in the field, which may be ahead of the answer. */
  text: string;
  answer: SearchAnswer;
  onText(text: string): void;
}

/** That nothing is there as typed, and the query in words that are there, to take instead. */
export function Nearest({ text, answer, onText }: NearestProps) {
  const { search } = useAllText();
  const { nearest } = answer;
  if (nearest === null) return isGuess(answer) && <p className="nearest">{search.shownGuess}</p>;
  return (
    <p className="nearest">
      {isInVain(outcomeOf(answer)) ? search.nearest : search.shownNearest}{' '}
      <button type="button" className="link" onClick={() => onText(withWords(text, nearest))}>
        <bdi>{nearest}</bdi>
      </button>
      ?
    </p>
  );
}
