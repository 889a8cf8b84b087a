import { inLanguage } from '../../core/contract/localized.ts';
import { directionOf } from '../../core/text/direction.ts';
import { formatTime } from '../../core/time/time.ts';
import { Artwork } from '../artwork/artwork.tsx';
import { PageLink } from '../kit/page-link.tsx';
import { episodeAddress } from '../services/addresses.ts';
import { useAllText } from '../text/all-text.ts';
import type { Continued } from './continued.ts';

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
  const title = inLanguage(entry.title, text.languages);
  const { library } = text;
  return (
    <li className="begun">
      <div className="episode-art">
        <Artwork artwork={entry.artwork} picture={entry.picture} size="row" />
      </div>
      <div className="episode-words">
        <h3 className="type-list" lang={title.lang} dir={directionOf(title.lang)}>
          <PageLink to={episodeAddress(entry.id)} className="episode-link">
            {title.text}
          </PageLink>
        </h3>
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
