import { useMemo, useState } from 'react';
import type { CatalogEntry } from '../../core/contract/catalog-file.ts';
import type { PersonFile } from '../../core/contract/person-file.ts';
import { Artwork } from '../artwork/artwork.tsx';
import { useFocusOnMore } from '../kit/use-focus-on-more.ts';
import { EpisodeTitle } from '../library/episode-row.tsx';
import { useAllText } from '../text/all-text.ts';
import { ShareBar } from './share-bar.tsx';

interface PersonEpisodesProps {
  entries: readonly CatalogEntry[];
  file: PersonFile | null;
}

/** What was said stands below: it is not to be looked for behind hundreds of rows. */
const AT_ONCE = 8;

export function PersonEpisodes({ entries, file }: PersonEpisodesProps) {
  const text = useAllText();
  const [isWhole, setWhole] = useState(entries.length <= AT_ONCE + 1);
  const rows = isWhole ? entries : entries.slice(0, AT_ONCE);
  const more = useFocusOnMore<HTMLUListElement>('.person-episode', rows.length);
  const shares = useMemo(() => new Map(file?.episodes.map(({ id, share }) => [id, share])), [file]);
  return (
    <section aria-labelledby="person-episodes">
      <h2 id="person-episodes" className="type-list people-head">
        {text.people.episodes}
      </h2>
      <ul ref={more.list}>
        {rows.map((entry) => {
          const share = shares.get(entry.id);
          return (
            <li key={entry.id} className="person-episode">
              <div className="episode-art">
                <Artwork artwork={entry.artwork} picture={entry.picture} size="row" />
              </div>
              <EpisodeTitle id={entry.id} title={entry.title} />
              {entry.published !== undefined && (
                <time className="type-meta" dateTime={entry.published}>
                  {text.date(entry.published)}
                </time>
              )}
              {share !== undefined && <ShareBar share={share} />}
            </li>
          );
        })}
      </ul>
      {!isWhole && (
        <button
          type="button"
          className="button people-more"
          onClick={() => {
            more.expect();
            setWhole(true);
          }}
        >
          {text.people.allEpisodes(entries.length)}
        </button>
      )}
    </section>
  );
}
