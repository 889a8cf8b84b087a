import { useAllText } from '../text/all-text.ts';

/** How much of a talk is one person's: figures to read, a bar to compare. */
export function ShareBar({ share }: { share: number }) {
  const { people } = useAllText();
  return (
    <span className="share type-time">
      <span className="share-bar" aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <span>{people.share(share)}</span>
      <span className="sr-only"> {people.ofTalk}</span>
    </span>
  );
}
