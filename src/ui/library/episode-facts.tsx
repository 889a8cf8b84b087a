import type { CatalogEntry } from '../../core/contract/catalog-file.ts';
import { formatTime } from '../../core/time/time.ts';
import type { Progress } from '../../library/records/record-kinds.ts';
import { useAllText } from '../text/all-text.ts';
import { isWhole, lengthOf } from './episode-length.ts';
import { shortLanguages } from './short-languages.ts';

interface EpisodeFactsProps {
  entry: CatalogEntry;
  progress: Progress | null;
  /** Seconds; null where nothing was read. */
  readTo: number | null;
}

/** How long, of when, in which languages, how much of it is worth watching, and how far one came. */
export function EpisodeFacts({ entry, progress, readTo }: EpisodeFactsProps) {
  const text = useAllText();
  const { library } = text;
  const length = lengthOf(entry, progress);
  const playedTo = progress?.playedTo ?? null;
  const places = [
    readTo === null
      ? null
      : isWhole(readTo, length)
        ? library.readAll
        : library.read(formatTime(readTo)),
    playedTo === null
      ? null
      : isWhole(playedTo, length)
        ? library.finished
        : library.played(formatTime(playedTo)),
  ].filter((place) => place !== null);
  return (
    <p className="episode-facts type-meta">
      {length !== null && (
        <span className="episode-length">
          {length.isAbout && (
            <>
              <span aria-hidden="true">≈ </span>
              <span className="sr-only">{library.about} </span>
            </>
          )}
          {text.length(length.seconds)}
        </span>
      )}
      {entry.published !== undefined && (
        <time dateTime={entry.published}>{text.date(entry.published)}</time>
      )}
      {entry.languages.length > 1 && (
        <span className="episode-languages">
          <span aria-hidden="true">{shortLanguages(entry.languages)}</span>
          <span className="sr-only">{text.list(entry.languages.map(text.languageName))}</span>
        </span>
      )}
      {entry.worth !== undefined && (
        <span className="verdict" data-verdict="watch" title={library.worth}>
          {text.length(entry.worth)}
          <span className="sr-only"> {library.worth}</span>
        </span>
      )}
      {places.length > 0 && <span className="episode-places">{places.join(' · ')}</span>}
    </p>
  );
}
