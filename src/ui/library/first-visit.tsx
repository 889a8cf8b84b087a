import { useAllText } from '../text/all-text.ts';

/** For who has never played anything here: what this is, and the three things one can do. */
export function FirstVisit() {
  const { firstVisit } = useAllText().library;
  return (
    <div className="first-visit">
      <p>{firstVisit.what}</p>
      <ul>
        {firstVisit.can.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
