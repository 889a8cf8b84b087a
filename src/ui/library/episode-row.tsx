import { memo } from 'react';
import type { CatalogEntry } from '../../core/contract/catalog-file.ts';
import { inLanguage } from '../../core/contract/localized.ts';
import { directionOf } from '../../core/text/direction.ts';
import type { Progress } from '../../library/records/record-kinds.ts';
import { Artwork } from '../artwork/artwork.tsx';
import { PageLink } from '../kit/page-link.tsx';
import { episodeAddress } from '../services/addresses.ts';
import { useAllText } from '../text/all-text.ts';
import { EpisodeFacts } from './episode-facts.tsx';
import { lengthOf } from './episode-length.ts';

interface EpisodeRowProps {
  entry: CatalogEntry;
  progress: Progress | null;
  /** Seconds; null where nothing was read. */
  readTo: number | null;
  /** The list has pictures: a row without one keeps the place of it. */
  isPictured: boolean;
}

/** One of thousands: it renders anew for nothing but its own change, and is laid out when it comes into view. */
export const EpisodeRow = memo(function EpisodeRow(props: EpisodeRowProps) {
  const { entry, progress, readTo, isPictured } = props;
  const text = useAllText();
  const summary = inLanguage(entry.summary ?? {}, text.languages);
  const people = text.list(entry.people);
  return (
    <li className="episode-row">
      {isPictured && (
        <div className="episode-art">
          <Artwork artwork={entry.artwork} picture={entry.picture} size="row" />
          <PlayedShare entry={entry} progress={progress} readTo={readTo} />
        </div>
      )}
      <div className="episode-words">
        <EpisodeTitle id={entry.id} title={entry.title} />
        {summary.text !== '' && (
          <p className="episode-summary" lang={summary.lang} dir={directionOf(summary.lang)}>
            {summary.text}
          </p>
        )}
        {(entry.show !== undefined || people !== '') && (
          <p className="episode-by type-meta">
            {[entry.show, people].filter(Boolean).map((part, index) => (
              <bdi key={part}>
                {index > 0 && ' · '}
                {part}
              </bdi>
            ))}
          </p>
        )}
      </div>
      <EpisodeFacts entry={entry} progress={progress} readTo={readTo} />
    </li>
  );
});

/** What an episode of a list is called, and the way to it. */
export function EpisodeTitle({ id, title }: Pick<CatalogEntry, 'id' | 'title'>) {
  const { lang, text } = inLanguage(title, useAllText().languages);
  return (
    <h3 className="type-list" lang={lang} dir={directionOf(lang)}>
      <PageLink to={episodeAddress(id)} className="episode-link">
        {text}
      </PageLink>
    </h3>
  );
}

/** At the foot of the picture: how much was played, and a notch where one read to. */
function PlayedShare({ entry, progress, readTo }: Omit<EpisodeRowProps, 'isPictured'>) {
  const length = lengthOf(entry, progress);
  if (length === null || (progress === null && readTo === null)) return null;
  const share = (time: number) => `${Math.min(100, (time / length.seconds) * 100)}%`;
  return (
    <div className="episode-progress" aria-hidden="true">
      {progress !== null && <div style={{ width: share(progress.playedTo) }} />}
      {readTo !== null && <i style={{ insetInlineStart: share(readTo) }} />}
    </div>
  );
}
