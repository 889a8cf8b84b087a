import { getRouteApi } from '@tanstack/react-router';
import { chooseView, keepView, viewParams } from '../../core/reading/views.ts';
import { parseTime } from '../../core/time/time.ts';
import { usePreference } from '../services/services.ts';
import { ReaderView } from './reader-view.tsx';

const route = getRouteApi('/episode/$id');

/** Nearer to either end than this (seconds) is not worth coming back to. */
const WORTH_RESUMING = 15;

export function ReaderPage() {
  const { episode, corrected, corrections, progress, attachment } = route.useLoaderData();
  const search = route.useSearch();
  const navigate = route.useNavigate();
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
        navigate({
          search: (before) => ({ ...before, ...viewParams(episode, choice) }),
          replace: true,
          resetScroll: false,
        });
      }}
      words={search.q ?? null}
      onWords={(q) =>
        navigate({
          search: (before) => ({ ...before, q: q ?? undefined }),
          replace: true,
          resetScroll: false,
        })
      }
      resumeTime={startTime === null && resumable ? playedTo : null}
    />
  );
}
