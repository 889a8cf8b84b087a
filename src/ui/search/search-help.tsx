import { searchText } from '../text/en-search.ts';

/** What can be typed, before anything is. */
export function SearchHelp() {
  return (
    <section className="search-help" aria-label={searchText.help}>
      <p>{searchText.helpIntro}</p>
      <dl>
        {searchText.helpRows.map(([example, meaning]) => (
          <div key={example}>
            <dt>{example}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="text-quiet">{searchText.searched}</p>
    </section>
  );
}
