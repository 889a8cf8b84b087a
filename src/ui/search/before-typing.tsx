import { useEffect, useState } from 'react';
import { recentSearches } from '../../library/recent-searches.ts';
import { useServices } from '../services/services.ts';
import { useAllText } from '../text/all-text.ts';
import { exampleQueries } from './example-queries.ts';
import { SearchHelp } from './search-help.tsx';

/** What a field shows before anything is typed: what was searched for lately, what could be, and how. */
export function BeforeTyping({ onText }: { onText(text: string): void }) {
  const { search: words } = useAllText();
  const { catalog, kept } = useServices();
  const [recent] = useState(() => recentSearches(kept));
  const [examples, setExamples] = useState<readonly string[]>([]);
  useEffect(() => {
    let isOver = false;
    // Without the list of episodes there are no examples, and that is all.
    catalog.page(null).then(
      ({ entries }) => isOver || setExamples(exampleQueries(entries)),
      () => {},
    );
    return () => {
      isOver = true;
    };
  }, [catalog]);
  return (
    <div className="before-typing">
      <Queries name={words.recent} queries={recent} onText={onText} />
      <Queries name={words.examples} queries={examples} onText={onText} />
      <details>
        <summary>{words.help}</summary>
        <SearchHelp />
      </details>
    </div>
  );
}

interface QueriesProps {
  name: string;
  queries: readonly string[];
  onText(text: string): void;
}

function Queries({ name, queries, onText }: QueriesProps) {
  if (queries.length === 0) return null;
  return (
    <section aria-label={name}>
      <h2 className="label">{name}</h2>
      <ul>
        {queries.map((query) => (
          <li key={query}>
            <button type="button" className="chip" dir="auto" onClick={() => onText(query)}>
              {query}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
