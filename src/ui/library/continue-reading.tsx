import { formatTime } from '../../core/time/time.ts';
import { Artwork } from '../artwork/artwork.tsx';
import { useAllText } from '../text/all-text.ts';
import type { Continued } from './continued.ts';
import { EpisodeTitle } from './episode-row.tsx';

/** What was begun and not ended, to be gone on with: it opens where it was left. */
export function ContinueReading({ episodes }: { episodes: readonly Continued[] }) {
  const { library } = useAllText();
  return (
    <section className="library-continue" aria-labelledby="continue">
      <h2 id="continue" className="label">
        {library.continue}
      </h2>
      <ul>
        {episodes.map((one) => (
          <Begun key={one.entry.id} {...one} />
        ))}
      </ul>
    </section>
  );
}

function Begun({ entry, length, to, how }: Continued) {
  const text = useAllText();
  const { library } = text;
  return (
    <li className="begun">
      <div className="episode-art">
        <Artwork artwork={entry.artwork} picture={entry.picture} size="row" />
      </div>
      <div className="episode-words">
        <EpisodeTitle id={entry.id} title={entry.title} />
        <p className="type-meta text-quiet">
          {how === 'read'
            ? library.youRead(formatTime(to))
            : length === null
              ? library.youPlayed(formatTime(to))
              : library.left(text.length(length.seconds - to))}
        </p>
        {length !== null && (
          <div className="begun-bar" aria-hidden="true">
            <div style={{ width: `${Math.min(100, (to / length.seconds) * 100)}%` }} />
          </div>
        )}
      </div>
    </li>
  );
}
