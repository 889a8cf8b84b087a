import { MAX_QUERY_LENGTH, parseQuery } from '../../search/query.ts';
import type { SearchAnswer } from '../../search/search.ts';
import { useAllText } from '../text/all-text.ts';
import { Announcement } from './announcement.tsx';
import { Nearest } from './nearest.tsx';
import { isInVain, outcomeOf, outcomeSentence, spokenOutcome } from './outcome-sentence.ts';
import { withoutFilters } from './query-words.ts';

interface OutcomeProps {
  answer: SearchAnswer;
  onText(text: string): void;
}

/** How much was found; where that is nothing, what was searched and the ways out of it. */
export function Outcome({ answer, onText }: OutcomeProps) {
  const wording = useAllText();
  const { text } = answer;
  const outcome = outcomeOf(answer);
  const isVain = isInVain(outcome);
  const sentence = outcomeSentence(answer, wording);
  return (
    <div className={isVain ? 'outcome outcome-vain' : 'outcome'}>
      <p>{sentence}</p>
      <Announcement sentence={spokenOutcome(answer, wording)} />
      {text.length > MAX_QUERY_LENGTH && <p>{wording.search.tooLong(MAX_QUERY_LENGTH)}</p>}
      <Nearest text={text} answer={answer} onText={onText} />
      {outcome === 'nothing' && <p className="text-quiet">{wording.search.searched}</p>}
      {isVain && parseQuery(text).filters.length > 0 && (
        <p>
          <button type="button" className="button" onClick={() => onText(withoutFilters(text))}>
            {wording.search.withoutFilters}
          </button>
        </p>
      )}
    </div>
  );
}
