import { memo } from 'react';
import type { CatalogEntry } from '../../core/contract/catalog-file.ts';
import { inLanguage } from '../../core/contract/localized.ts';
import { formatTime } from '../../core/time/time.ts';
import type { Progress } from '../../library/records/record-kinds.ts';
import { Artwork } from '../artwork/artwork.tsx';
import { ClockTime } from '../kit/clock-time.tsx';
import { PageLink } from '../kit/page-link.tsx';
import { episodeAddress } from '../services/addresses.ts';
import { useAllText } from '../text/all-text.ts';

/** Within this many seconds of the end counts as the whole. */
const END = 30;

interface EpisodeRowProps {
  entry: CatalogEntry;
  progress: Progress | null;
  /** Seconds; null where nothing was read. */
  readTo: number | null;
}

/** One of thousands: it renders anew for nothing but its own change, and is laid out when it comes into view. */
export const EpisodeRow = memo(function EpisodeRow({ entry, progress, readTo }: EpisodeRowProps) {
  const text = useAllText();
  const title = inLanguage(entry.title, text.languages);
  const isLeast = entry.durationFrom !== undefined;
  const duration =
    (isLeast ? progress?.duration : null) ?? entry.duration ?? progress?.duration ?? null;
  const playedTo = progress?.playedTo ?? null;
  const isWhole = (time: number) => duration !== null && time >= duration - END;
  const { library } = text;
  const places = [
    readTo === null ? null : isWhole(readTo) ? library.readAll : library.read(formatTime(readTo)),
    playedTo === null
      ? null
      : isWhole(playedTo)
        ? library.finished
        : library.played(formatTime(playedTo)),
  ].filter((place) => place !== null);
  const share = (time: number) =>
    duration === null ? '0%' : `${Math.min(100, (time / duration) * 100)}%`;
  return (
    <li className="episode-row">
      <Artwork artwork={entry.artwork} picture={entry.picture} size="row" />
      <h2 className="heading" lang={title.lang}>
        <PageLink to={episodeAddress(entry.id)} className="episode-link">
          {title.text}
        </PageLink>
      </h2>
      <p className="text-quiet">
        {[entry.show, text.list(entry.people)].filter(Boolean).join(' · ')}
      </p>
      <p className="time-text text-quiet">
        {duration !== null && <ClockTime seconds={duration} />}
        {entry.published !== undefined && (
          <time dateTime={entry.published}>{text.date(entry.published)}</time>
        )}
        {entry.languages.length > 1 && (
          <span>{text.list(entry.languages.map(text.languageName))}</span>
        )}
        {places.length > 0 && <span>{places.join(' · ')}</span>}
      </p>
      {duration !== null && places.length > 0 && (
        <div className="episode-progress" aria-hidden="true">
          {playedTo !== null && <div style={{ width: share(playedTo) }} />}
          {readTo !== null && <i style={{ left: share(readTo) }} />}
        </div>
      )}
    </li>
  );
});
