/**
 * The list of a library as far as it was read. A small one is read whole once the page is at rest. Of a large one what is
 * asked for: a page more, or all of it where somebody narrows or sorts; until then its summary says what there is.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { SMALL_CATALOG } from '../core/contract/catalog-file.ts';
import type { CatalogSummary } from '../core/contract/catalog-summary-file.ts';
import type { Catalog } from '../library/catalog.ts';
import type { CatalogPart } from '../library/catalog-pages.ts';

export interface LibraryListState extends CatalogPart {
  /** Of a large library, once it has come. */
  summary: CatalogSummary | null;
  isReading: boolean;
  /** What kept the last reading from its end; null where nothing did. */
  fault: unknown;
}

export interface LibraryList {
  store: StoreApi<LibraryListState>;
  /** To be called when the page is at rest. */
  settle(): void;
  more(): void;
  /** Reads what is not read yet. */
  whole(): void;
  /** Once more what failed. */
  retry(): void;
  /** From now on what changes in the catalog changes here; returns the function that ends it. */
  follow(): () => void;
}

export function createLibraryList(catalog: Catalog, first: CatalogPart): LibraryList {
  const store = createStore<LibraryListState>(() => ({
    ...first,
    // What is there is counted rather than believed.
    total: first.next === null ? first.entries.length : first.total,
    summary: null,
    isReading: false,
    fault: null,
  }));
  let isWholeWanted = false;
  let latest: () => Promise<Partial<LibraryListState>> = async () => ({});

  /** The latest reading wins. */
  const read = async (work: typeof latest) => {
    latest = work;
    store.setState({ isReading: true, fault: null });
    const change = await work().catch((fault: unknown) => ({ fault }));
    if (latest === work) store.setState({ ...change, isReading: false });
  };

  const readWhole = async () => {
    const entries = await catalog.entries();
    return { entries, total: entries.length, next: null };
  };

  /** As far as it was read before or is to be, from the first page on. */
  const readAnew = async () => {
    const before = store.getState();
    const summary = before.summary && (await catalog.summary());
    if (before.next === null || isWholeWanted) return { ...(await readWhole()), summary };
    let part = await catalog.page(null);
    while (part.next !== null && part.entries.length < before.entries.length)
      part = joined(part, await catalog.page(part.next));
    return { ...part, summary };
  };

  const whole = () => {
    isWholeWanted = true;
    if (store.getState().next !== null && latest !== readWhole) void read(readWhole);
  };

  return {
    store,
    whole,
    settle() {
      if (first.total <= SMALL_CATALOG) whole();
      // Without it there is nothing to choose from before all is read, and that is all.
      else
        catalog.summary().then(
          (summary) => store.setState({ summary }),
          () => {},
        );
    },
    more() {
      const before = store.getState();
      if (before.next !== null && !before.isReading)
        void read(async () => joined(before, await catalog.page(before.next)));
    },
    retry: () => void read(latest),
    follow: () => catalog.observe(() => void read(readAnew)),
  };
}

function joined({ entries }: CatalogPart, more: CatalogPart): CatalogPart {
  return { ...more, entries: [...entries, ...more.entries] };
}
