import { useFind, useFindState } from '../session/use-find.ts';
import { useAllText } from '../text/all-text.ts';

/** What there is to say about what was found, beside the count. */
export function FindOutcomeNote({ onNearest }: { onNearest(): void }) {
  const text = useAllText();
  const find = useFind();
  const outcome = useFindState((state) => state.outcome);
  if (outcome.kind === 'near') return <p className="find-note">{text.find.near}</p>;
  if (outcome.kind !== 'none') return null;
  const { nearest } = outcome;
  if (nearest === null) return <p className="find-note">{text.find.none}</p>;
  return (
    <p className="find-note">
      {text.find.noneBut}{' '}
      <button
        type="button"
        className="link"
        onClick={() => {
          find.type(nearest);
          onNearest();
        }}
      >
        {nearest}
      </button>
    </p>
  );
}
