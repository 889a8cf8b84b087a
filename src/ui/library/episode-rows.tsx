import type { Ref } from 'react';
import type { CatalogEntry } from '../../core/contract/catalog-file.ts';
import type { Places } from '../../library/shelf.ts';
import { EpisodeRow } from './episode-row.tsx';

interface EpisodeRowsProps {
  entries: readonly CatalogEntry[];
  places: Places;
  isPictured: boolean;
  ref?: Ref<HTMLUListElement>;
}

/** Episodes of the catalog, each with how far one came in it. */
export function EpisodeRows({ entries, places, isPictured, ref }: EpisodeRowsProps) {
  return (
    <ul ref={ref} className="episodes" data-pictured={isPictured}>
      {entries.map((entry) => (
        <EpisodeRow
          key={entry.id}
          entry={entry}
          progress={places.progress.get(entry.id) ?? null}
          readTo={places.reading.get(entry.id)?.readTo ?? null}
          isPictured={isPictured}
        />
      ))}
    </ul>
  );
}
