import { getRouteApi } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import {
  catalogFacets,
  FACET_KINDS,
  narrowed,
  summaryFacets,
} from '../../library/catalog-facets.ts';
import { inOrder } from '../../library/catalog-order.ts';
import { StorageNote } from '../kit/storage-note.tsx';
import { useFocusOnMore } from '../kit/use-focus-on-more.ts';
import { useAllText } from '../text/all-text.ts';
import { EpisodeRow } from './episode-row.tsx';
import { LibraryFilters } from './library-filters.tsx';
import { LibraryCount, LibraryRest } from './library-rest.tsx';
import { useLibraryList } from './use-library-list.ts';
import { usePlaces } from './use-places.ts';
import { useTitleFilter } from './use-title-filter.ts';

const route = getRouteApi('/');

/** With fewer episodes than this filters are only in the way. */
const FILTERS_FROM = 6;
/** Rows of the first paint: more than a screen. The others follow at once, and typing goes before them. */
const ROWS_AT_ONCE = 40;

const NOTHING_CHOSEN = Object.fromEntries([...FACET_KINDS, 'q'].map((name) => [name, undefined]));

/** Every episode as a list, not a wall of cards: it stays readable from one to thousands. */
export function LibraryPage() {
  const text = useAllText();
  const { first, kept } = route.useLoaderData();
  const { places, why } = usePlaces(kept);
  const search = route.useSearch();
  const { q = '', sort = 'newest', show, person, topic, lang } = search;
  const navigate = route.useNavigate();
  const choices = useMemo(() => ({ show, person, topic, lang }), [show, person, topic, lang]);
  const isNarrowed = Object.values(choices).some((choice) => choice !== undefined);
  const isAllWanted = isNarrowed || q !== '' || sort !== 'newest';
  const { list: library, state } = useLibraryList(first, isAllWanted);
  const { entries, total, summary } = state;
  const isAll = state.next === null;
  const { found, query } = useTitleFilter(entries, q);
  const facets = useMemo(() => {
    if (isAll) return catalogFacets(found, choices);
    return summary === null ? [] : summaryFacets(summary, total, choices);
  }, [isAll, found, summary, total, choices]);
  const { languages } = text;
  const list = useMemo(() => {
    const left = narrowed(found, choices);
    const openedAt = (id: string) =>
      Math.max(places.progress.get(id)?.updated ?? 0, places.reading.get(id)?.updated ?? 0);
    // Who looks for a title wants what is most like it first. Rows in another order than they come in would move.
    const isAsTheyCome = (query !== '' && search.sort === undefined) || !isAll;
    const rows = isAsTheyCome ? left : inOrder(left, sort, { languages, openedAt });
    // Another order is another list: rows that are laid out on demand take a millisecond each to be moved.
    return { rows, key: `${isAll ? sort : 'newest'} ${found === entries} ${query}` };
  }, [isAll, entries, found, query, choices, search.sort, sort, languages, places]);
  const drawn = useDeferredValue(list, { ...list, rows: list.rows.slice(0, ROWS_AT_ONCE) });
  const ask = (change: Partial<typeof search>) =>
    navigate({
      search: (before) => ({ ...before, ...change }),
      replace: true,
      resetScroll: false,
    });
  const more = useFocusOnMore<HTMLUListElement>('.episode-row', drawn.rows.length);

  return (
    <main className="page">
      <title>{`${text.library.title} · ${text.appName}`}</title>
      <div className="mt-8 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-3">
        <h1 className="title">
          {text.library.title}
          <span className="ms-3 font-normal text-quiet text-sm" role="status">
            {total > 0 && (
              <LibraryCount state={state} isAllWanted={isAllWanted} found={list.rows.length} />
            )}
          </span>
        </h1>
        {total >= FILTERS_FROM && (
          <input
            type="search"
            className="field w-full sm:w-80"
            aria-label={text.library.filter}
            placeholder={text.library.filter}
            value={q}
            onChange={({ target }) => ask({ q: target.value || undefined })}
          />
        )}
      </div>
      <StorageNote why={why} />
      {(total >= FILTERS_FROM || isNarrowed) && (
        <LibraryFilters
          facets={facets}
          choices={choices}
          onChoice={(kind, value) => ask({ [kind]: value })}
          order={sort}
          onOrder={(order) => ask({ sort: order })}
        />
      )}
      {total === 0 && (
        <div className="mt-10">
          <p>{text.library.empty}</p>
          <p className="mt-1 text-quiet">{text.library.emptyHelp}</p>
        </div>
      )}
      {isAll && total > 0 && list.rows.length === 0 && (
        <div className="mt-10">
          <p>{isNarrowed ? text.library.noneNarrowed : text.library.noneMatch(q)}</p>
          <button type="button" className="button mt-4" onClick={() => ask(NOTHING_CHOSEN)}>
            {text.library.clearFilter}
          </button>
        </div>
      )}
      <ul key={drawn.key} ref={more.list} className="mt-5">
        {drawn.rows.map((entry) => (
          <EpisodeRow
            key={entry.id}
            entry={entry}
            progress={places.progress.get(entry.id) ?? null}
            readTo={places.reading.get(entry.id)?.readTo ?? null}
          />
        ))}
      </ul>
      <LibraryRest
        state={state}
        isAllWanted={isAllWanted}
        onMore={() => {
          more.expect();
          library.more();
        }}
        onRetry={library.retry}
      />
    </main>
  );
}
