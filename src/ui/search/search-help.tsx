import { useAllText } from '../text/all-text.ts';

/** What can be typed, before anything is. */
export function SearchHelp() {
  const wording = useAllText();
  return (
    <section className="search-help" aria-label={wording.search.help}>
      <p>{wording.search.helpIntro}</p>
      <dl>
        {wording.search.helpRows.map(([example, meaning]) => (
          <div key={example}>
            <dt>{example}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="text-quiet">{wording.search.searched}</p>
    </section>
  );
}
