import { useAllText } from '../text/all-text.ts';
import { withWords } from './query-words.ts';

interface NearestProps {
  text: string;
  /** Words that are there; null where there is nothing to propose. */
  nearest: string | null;
  /** Something was found all the same, though not as typed. */
  isFound: boolean;
  onText(text: string): void;
}

/** The query in words that are there, to take instead. */
export function Nearest({ text, nearest, isFound, onText }: NearestProps) {
  const wording = useAllText();
  if (nearest === null) return null;
  return (
    <p className="nearest">
      {isFound ? wording.search.shownNearest : wording.search.nearest}{' '}
      <button type="button" className="link" onClick={() => onText(withWords(text, nearest))}>
        <bdi>{nearest}</bdi>
      </button>
      ?
    </p>
  );
}
