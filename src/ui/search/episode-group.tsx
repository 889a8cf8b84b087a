import { Fragment, memo } from 'react';
import { inLanguage } from '../../core/contract/localized.ts';
import type { EpisodeResult, Passage } from '../../search/search.ts';
import { PageLink } from '../kit/page-link.tsx';
import { part } from '../kit/part.tsx';
import { useFocusOnMore } from '../kit/use-focus-on-more.ts';
import { episodeAddress } from '../services/addresses.ts';
import { useAllText } from '../text/all-text.ts';
import { PassageRow } from './passage-row.tsx';

const Artwork = part(async () => (await import('../artwork/artwork.tsx')).Artwork, 'quiet');

interface EpisodeGroupProps {
  result: EpisodeResult;
  /** All of its passages, once they were asked for. */
  unfolded: readonly Passage[] | undefined;
  /** That it was found by. */
  words: string;
  onUnfold(episode: string): void;
}

/** What was found in one episode. */
export const EpisodeGroup = memo(function EpisodeGroup(props: EpisodeGroupProps) {
  const wording = useAllText();
  const { result, unfolded, words, onUnfold } = props;
  const { episode, count } = result;
  const title = inLanguage(episode.title, wording.languages);
  const isExact = result.passages[0]?.exact === true;
  // What merely comes near does not go before what other episodes say exactly.
  const passages = unfolded ?? result.passages.filter(({ exact }) => exact === isExact);
  const firstNear = isExact ? passages.findIndex(({ exact }) => !exact) : -1;
  const isUnreachable = passages.some(({ excerpt }) => excerpt === 'unreachable');
  const hidden = isUnreachable ? 0 : count - passages.length;
  const more = useFocusOnMore<HTMLOListElement>('.passage', passages.length);
  return (
    <section className="episode-group">
      <Artwork
        artwork={episode.artwork ?? undefined}
        picture={episode.picture ?? undefined}
        size="small"
      />
      <h2 className="type-list" lang={title.lang}>
        <PageLink
          to={episodeAddress(episode.id)}
          className="episode-group-link"
          dir="auto"
          data-result
        >
          {title.text}
        </PageLink>
      </h2>
      <p className="episode-group-about">
        {episode.show !== null && <bdi>{episode.show}</bdi>}
        {episode.published !== null && (
          <time dateTime={episode.published}>{wording.date(episode.published)}</time>
        )}
        {count > 0 && <span>{wording.search.matches(count)}</span>}
        <Places at={result.places} />
      </p>
      {isUnreachable && <p className="passage passage-lost">{wording.search.unreachableText}</p>}
      <ol ref={more.list}>
        {passages.map((passage, index) => (
          <Fragment key={`${passage.track} ${passage.fromCue}`}>
            {index === firstNear && <li className="similar">{wording.search.similar}</li>}
            <PassageRow episode={episode.id} passage={passage} words={words} />
          </Fragment>
        ))}
      </ol>
      {hidden > 0 && unfolded === undefined && (
        <button
          type="button"
          className="more"
          data-result
          onClick={() => {
            more.expect();
            onUnfold(episode.id);
          }}
        >
          {wording.search.moreInEpisode(hidden)}
        </button>
      )}
    </section>
  );
});

/** Where in the talk they lie. Each passage below says its time. */
function Places({ at }: { at: readonly number[] }) {
  if (at.length === 0) return null;
  const path = at.map((share) => `M${share * 100} 0V8`).join('');
  return (
    <svg className="places" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
