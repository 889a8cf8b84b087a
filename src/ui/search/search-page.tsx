import { type KeyboardEvent, type MouseEvent, useRef } from 'react';
import { keepSearch } from '../../library/recent-searches.ts';
import { useServices } from '../services/services.ts';
import { useAllText } from '../text/all-text.ts';
import { BeforeTyping } from './before-typing.tsx';
import { Facets } from './facets.tsx';
import { FilterChips } from './filter-chips.tsx';
import { Outcome } from './outcome.tsx';
import { moveAmongResults } from './result-keys.ts';
import { Results } from './results.tsx';
import { SearchBar } from './search-bar.tsx';
import { rememberedOf } from './shown.ts';
import { StatusNote } from './status-note.tsx';
import { useAnswers } from './use-answers.ts';
import { useOpenFirst } from './use-open-first.ts';
import { useFirstFocus, useKeptFocus, useSlash } from './use-page-focus.ts';
import { useSearchStatus } from './use-search-status.ts';
import { useTypedQuery } from './use-typed-query.ts';

const SIZE = { episodes: 10, passagesEach: 3 };

/** Every episode searched as one types, the query in the address. */
export function SearchPage() {
  const wording = useAllText();
  const { search, kept } = useServices();
  const { typed, type, settle } = useTypedQuery();
  const { answers, shown, hasFailed } = useAnswers(typed, SIZE, rememberedOf(search));
  const status = useSearchStatus();
  const openFirst = useOpenFirst(typed, shown, settle);
  const page = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useFirstFocus(page, input, shown?.followed ?? null, typed);
  useSlash(input);
  const keptFocus = useKeptFocus(page, input);

  const onKeyDown = (event: KeyboardEvent) => {
    if (page.current === null || input.current === null) return;
    if (moveAmongResults(event, page.current, input.current)) event.preventDefault();
  };
  const onFollow = (event: MouseEvent) => {
    const address = (event.target as Element).closest('a[data-result]')?.getAttribute('href');
    if (address == null) return;
    settle();
    keepSearch(kept, typed);
    answers.noteFollowed(address);
  };
  // A button that is taken away by its own press leaves the focus nowhere.
  const change = (next: string) => {
    type(next);
    input.current?.focus({ preventScroll: true });
  };

  const facets = shown?.answer.facets ?? [];
  return (
    <main
      ref={page}
      className="page search-page"
      onKeyDown={onKeyDown}
      onClickCapture={onFollow}
      {...keptFocus}
    >
      <title>{`${typed.trim() === '' ? wording.search.title : wording.search.titleOf(typed.trim())} · ${wording.appName}`}</title>
      <h1 className="sr-only">{wording.search.title}</h1>
      <SearchBar field={input} typed={typed} status={status} onType={type} onEnter={openFirst} />
      <FilterChips text={typed} onText={change} />
      <StatusNote
        status={status}
        isBlank={shown === null && typed.trim() !== ''}
        hasFailed={hasFailed}
        onRetry={answers.retry}
      />
      {/* Unfolded beside the results or folded above them: the style sheet shows one of the two. */}
      <div className="search-columns">
        {facets.length > 0 && (
          <details className="search-narrow">
            <summary>{wording.search.narrow}</summary>
            <Facets facets={facets} text={typed} onText={type} />
          </details>
        )}
        <div className="search-results" aria-busy={shown?.answer.text !== typed}>
          {typed.trim() === '' ? (
            <BeforeTyping onText={change} />
          ) : (
            shown !== null && (
              <>
                <Outcome answer={shown.answer} onText={change} />
                <Results shown={shown} onUnfold={answers.unfold} onMore={answers.askForMore} />
              </>
            )
          )}
        </div>
        {facets.length > 0 && (
          <aside className="search-aside" aria-label={wording.search.narrow}>
            <Facets facets={facets} text={typed} onText={type} />
          </aside>
        )}
      </div>
    </main>
  );
}
