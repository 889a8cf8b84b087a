import { getRouteApi } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';
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
import { ChosenFilters } from './chosen-filters.tsx';
import { ContinueReading } from './continue-reading.tsx';
import { continued } from './continued.ts';
import { EmptyLibrary } from './empty-library.tsx';
import { EpisodeRows } from './episode-rows.tsx';
import { FilterSheet } from './filter-sheet.tsx';
import { FirstVisit } from './first-visit.tsx';
import { LibraryRail } from './library-rail.tsx';
import { LibraryCount, LibraryRest } from './library-rest.tsx';
import { LibraryTools } from './library-tools.tsx';
import { NoneFound } from './none-found.tsx';
import { useGrowing } from './use-growing.ts';
import { useLibraryList } from './use-library-list.ts';
import { usePlaces } from './use-places.ts';
import { useTitleFilter } from './use-title-filter.ts';

const route = getRouteApi('/');

/** With fewer episodes than this filters are only in the way. */
const FILTERS_FROM = 6;
/** Rows of the first paint: more than a screen. The others follow at once, and typing goes before them. */
const ROWS_AT_ONCE = 24;
/** Episodes offered to go on with. */
const CONTINUED = 2;

const NOTHING_CHOSEN = Object.fromEntries([...FACET_KINDS, 'q'].map((name) => [name, undefined]));

/** Every episode as a list, not a wall of cards: it stays readable from one to thousands. */
export function LibraryPage() {
  const text = useAllText();
  const { first, kept, beyond } = route.useLoaderData();
  const { places, why } = usePlaces(kept);
  const search = route.useSearch();
  const { q = '', sort = 'newest', show, person, topic, lang } = search;
  const navigate = route.useNavigate();
  const choices = useMemo(() => ({ show, person, topic, lang }), [show, person, topic, lang]);
  const chosen = Object.values(choices).filter((choice) => choice !== undefined).length;
  const isNarrowed = chosen > 0 || q !== '';
  const isAllWanted = isNarrowed || sort !== 'newest';
  const { list: library, state } = useLibraryList(first, isAllWanted);
  const { entries, total, summary } = state;
  const isAll = state.next === null;
  const { found, query } = useTitleFilter(entries, q);
  const isVain = found.length === 0 && query !== '';
  const facets = useMemo(() => {
    // Where no title is found there is all to choose from, instead of a column without anything.
    if (isAll) return catalogFacets(isVain ? entries : found, choices);
    return summary === null ? [] : summaryFacets(summary, total, choices);
  }, [isAll, isVain, entries, found, summary, total, choices]);
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
  const { rows, end } = useGrowing(drawn.rows, drawn.key);
  const begun = useMemo(() => {
    const known = new Map([...beyond, ...entries].map((entry) => [entry.id, entry]));
    return continued(places, (id) => known.get(id), CONTINUED);
  }, [places, beyond, entries]);
  const isPictured = useMemo(
    () => entries.some(({ artwork, picture }) => (artwork ?? picture) !== undefined),
    [entries],
  );
  const ask = (change: Partial<typeof search>) =>
    navigate({
      search: (before) => ({ ...before, ...change }),
      replace: true,
      resetScroll: false,
    });
  const more = useFocusOnMore<HTMLUListElement>('.episode-row', rows.length);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const hasFilters = total >= FILTERS_FROM || isNarrowed;
  const rail = {
    facets,
    choices,
    onChoice: (kind: (typeof FACET_KINDS)[number], value: string | undefined) =>
      ask(isVain ? { [kind]: value, q: undefined } : { [kind]: value }),
  };

  return (
    <main className="library">
      <title>{`${text.library.title} · ${text.appName}`}</title>
      <div className="library-head">
        <h1 className="type-page">{text.library.title}</h1>
        <p className="library-count" role="status">
          {total > 0 && <LibraryCount state={state} isAllWanted={isAllWanted} found={list.rows} />}
        </p>
        {hasFilters && (
          <input
            type="search"
            className="field library-field"
            aria-label={text.library.filter}
            placeholder={text.library.filter}
            value={q}
            onChange={({ target }) => ask({ q: target.value || undefined })}
          />
        )}
      </div>
      {total > 0 && why === null && places.progress.size === 0 && <FirstVisit />}
      <StorageNote why={why} />
      {total === 0 && <EmptyLibrary />}
      <div className="library-body" data-rail={hasFilters}>
        {hasFilters && (
          <aside className="library-rail" aria-label={text.library.narrow}>
            <LibraryRail {...rail} />
          </aside>
        )}
        <div className="library-main">
          {begun.length > 0 && !isNarrowed && <ContinueReading episodes={begun} />}
          {total > 0 && (
            <LibraryTools
              chosen={hasFilters ? chosen : null}
              isNarrowed={isNarrowed}
              onFilters={() => setSheetOpen(true)}
              order={sort}
              onOrder={(order) => ask({ sort: order })}
            />
          )}
          {isNarrowed && (
            <ChosenFilters
              choices={choices}
              query={q}
              onRemove={(kind) => ask({ [kind]: undefined })}
              onClear={() => ask(NOTHING_CHOSEN)}
            />
          )}
          {isAll && total > 0 && list.rows.length === 0 && (
            <NoneFound query={q} isNarrowed={chosen > 0} />
          )}
          <EpisodeRows
            key={drawn.key}
            ref={more.list}
            entries={rows}
            places={places}
            isPictured={isPictured}
          />
          <div ref={end} />
          <LibraryRest
            state={state}
            isAllWanted={isAllWanted}
            onMore={() => {
              more.expect();
              library.more();
            }}
            onRetry={library.retry}
          />
        </div>
      </div>
      {isSheetOpen && (
        <FilterSheet {...rail} found={list.rows.length} onClose={() => setSheetOpen(false)} />
      )}
    </main>
  );
}
