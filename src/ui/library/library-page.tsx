import { getRouteApi } from '@tanstack/react-router';
import { useText } from '../text/text.ts';
import { EpisodeRow } from './episode-row.tsx';
import { useTitleFilter } from './use-title-filter.ts';

const route = getRouteApi('/');

/** With fewer episodes than this a filter is only in the way. */
const FILTER_FROM = 6;

/** Every episode as a list, not a wall of cards: it stays readable from one to thousands. */
export function LibraryPage() {
  const text = useText();
  const { entries, progress } = route.useLoaderData();
  const { q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const shown = useTitleFilter(entries, q);
  const setQuery = (query: string) =>
    navigate({
      search: { q: query === '' ? undefined : query },
      replace: true,
      resetScroll: false,
    });

  return (
    <main className="page">
      <title>{`${text.library.title} · ${text.appName}`}</title>
      <div className="mt-8 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-3">
        <h1 className="title">
          {text.library.title}
          <span className="ms-3 font-normal text-quiet text-sm" role="status">
            {entries.length > 0 && text.library.count(shown.length)}
          </span>
        </h1>
        {entries.length >= FILTER_FROM && (
          <input
            type="search"
            className="field w-full sm:w-80"
            aria-label={text.library.filter}
            placeholder={text.library.filter}
            value={q}
            onChange={(event) => setQuery(event.target.value)}
          />
        )}
      </div>
      {entries.length === 0 && (
        <div className="mt-10">
          <p>{text.library.empty}</p>
          <p className="mt-1 text-quiet">{text.library.emptyHelp}</p>
        </div>
      )}
      {entries.length > 0 && shown.length === 0 && (
        <div className="mt-10">
          <p>{text.library.noneMatch(q)}</p>
          <button type="button" className="button mt-4" onClick={() => setQuery('')}>
            {text.library.clearFilter}
          </button>
        </div>
      )}
      <ul className="mt-6">
        {shown.map((entry) => (
          <EpisodeRow key={entry.id} entry={entry} progress={progress.get(entry.id) ?? null} />
        ))}
      </ul>
    </main>
  );
}
