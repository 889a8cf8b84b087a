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
  /** How often a link to that was followed while it was shown. */
  follows: number;
  /** Changes that, in the same entry of the history. */
  onSearch(change: Partial<ReaderSearch>): void;
}

export function ReaderPage({ loaded, search, follows, onSearch }: ReaderPageProps) {
  const { episode } = loaded;
  const [views, setViews] = usePreference('views');
  const { t, end } = search;
  const startTime = t === undefined ? null : parseTime(t);
  const endTime = end === undefined ? null : parseTime(end);
  return (
    <ReaderView
      key={episode.id}
      loaded={loaded}
      linked={startTime === null ? null : { startTime, endTime }}
      choice={chooseView(episode, search, views)}
      onChoice={(choice) => {
        setViews({ ...keepView(views, episode, choice) });
        onSearch(viewParams(episode, choice));
      }}
      words={search.q ?? null}
      follows={follows}
      onWords={(q) => onSearch({ q: q ?? undefined })}
    />
  );
}
