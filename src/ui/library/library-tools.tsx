import { CATALOG_ORDERS, type CatalogOrder } from '../../library/catalog-order.ts';
import { Icon } from '../kit/icon.tsx';
import { useAllText } from '../text/all-text.ts';

interface LibraryToolsProps {
  /** How many filters are chosen; null where there are too few episodes to be narrowed or sorted. */
  chosen: number | null;
  /** Not all of them are listed. */
  isNarrowed: boolean;
  onFilters(): void;
  order: CatalogOrder;
  onOrder(order: CatalogOrder): void;
}

/** Over the list: its order, and on a phone the way to what narrows it. */
export function LibraryTools({ chosen, isNarrowed, onFilters, order, onOrder }: LibraryToolsProps) {
  const { library } = useAllText();
  return (
    <div className="library-tools">
      <h2 className="label">{isNarrowed ? library.matching : library.allEpisodes}</h2>
      {chosen !== null && (
        <>
          <button
            type="button"
            className="button filter-button"
            aria-haspopup="dialog"
            onClick={onFilters}
          >
            {library.filterButton(chosen)}
          </button>
          <label className="library-sort">
            <span className="sr-only">{library.sort}</span>
            <select value={order} onChange={({ target }) => onOrder(target.value as CatalogOrder)}>
              {CATALOG_ORDERS.map((value) => (
                <option key={value} value={value}>
                  {library.sorts[value]}
                </option>
              ))}
            </select>
            <Icon name="chevron-down" size={16} />
          </label>
        </>
      )}
    </div>
  );
}
