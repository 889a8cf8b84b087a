import { Link } from '@tanstack/react-router';
import type { CatalogEntry } from '../../core/catalog-file.ts';
import { inLanguage } from '../../core/localized.ts';
import { formatTime } from '../../core/time.ts';
import type { Progress } from '../../library/database.ts';
import { ClockTime } from '../kit/clock-time.tsx';
import { type Text, useText } from '../text/text.ts';

/** Played to within this many seconds of the end counts as the whole. */
const END = 30;

export function EpisodeRow({
  entry,
  progress,
}: {
  entry: CatalogEntry;
  progress: Progress | null;
}) {
  const text = useText();
  const title = inLanguage(entry.title, text.languages);
  const duration = entry.duration ?? progress?.duration ?? null;
  return (
    <li className="episode-row">
      <h2 className="heading" lang={title.lang}>
        <Link to="/episode/$id" params={{ id: entry.id }} className="episode-link">
          {title.text}
        </Link>
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
        {progress !== null && <span>{progressSentence(progress, duration, text)}</span>}
      </p>
      {progress !== null && duration !== null && (
        <div className="episode-progress" aria-hidden="true">
          <div style={{ width: `${Math.min(100, (progress.playedTo / duration) * 100)}%` }} />
        </div>
      )}
    </li>
  );
}

function progressSentence(progress: Progress, duration: number | null, text: Text): string {
  const finished = duration !== null && progress.playedTo >= duration - END;
  return finished ? text.library.finished : text.library.played(formatTime(progress.playedTo));
}
