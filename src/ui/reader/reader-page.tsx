import { chooseView, keepView, viewParams } from '../../core/reading/views.ts';
import { parseTime } from '../../core/time/time.ts';
import type { ReaderSearch } from '../services/search-params.ts';
import { usePreference } from '../services/services.ts';
import type { LoadedEpisode } from './loaded-episode.ts';
import { ReaderView } from './reader-view.tsx';

interface ReaderPageProps {
  loaded: LoadedEpisode;
  /** What the address says. */
  search: ReaderSearch;
  /** Changes that, in the same entry of the history. */
  onSearch(change: Partial<ReaderSearch>): void;
}

/** Nearer to either end than this (seconds) is not worth coming back to. */
const WORTH_RESUMING = 15;

export function ReaderPage({ loaded, search, onSearch }: ReaderPageProps) {
  const { episode, corrected, corrections, progress, attachment } = loaded;
  const [views, setViews] = usePreference('views');
  const { t, end } = search;
  const startTime = t === undefined ? null : parseTime(t);
  const endTime = end === undefined ? null : parseTime(end);
  const duration = episode.duration ?? progress?.duration ?? null;
  const playedTo = progress?.playedTo ?? 0;
  const resumable =
    playedTo > WORTH_RESUMING && (duration === null || playedTo < duration - WORTH_RESUMING);
  return (
    <ReaderView
      key={episode.id}
      episode={episode}
      corrected={corrected}
      corrections={corrections}
      attachment={attachment}
      linked={startTime === null ? null : { startTime, endTime }}
      choice={chooseView(episode, search, views)}
      onChoice={(choice) => {
        setViews({ ...keepView(views, episode, choice) });
        onSearch(viewParams(episode, choice));
      }}
      words={search.q ?? null}
      onWords={(q) => onSearch({ q: q ?? undefined })}
      resumeTime={startTime === null && resumable ? playedTo : null}
    />
  );
}
