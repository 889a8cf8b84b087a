import { Fragment, memo, useMemo } from 'react';
import { parseQuery } from '../../search/query.ts';
import { useFocusOnMore } from '../kit/use-focus-on-more.ts';
import { useAllText } from '../text/all-text.ts';
import { EpisodeGroup } from './episode-group.tsx';
import { Names } from './names.tsx';
import { soughtWords } from './query-words.ts';
import type { Shown } from './shown.ts';

interface ResultsProps {
  shown: Shown;
  onUnfold(episode: string): void;
  onMore(): void;
}

/** Names on top, then the passages, episode by episode; a rule before those that merely come near. */
export const Results = memo(function Results({ shown, onUnfold, onMore }: ResultsProps) {
  const wording = useAllText();
  const { answer, unfolded } = shown;
  const words = useMemo(() => soughtWords(parseQuery(answer.text)), [answer.text]);
  const hidden = answer.episodeCount - answer.episodes.length;
  const firstNear = answer.episodes.findIndex(({ passages }) => passages[0]?.exact === false);
  const more = useFocusOnMore<HTMLDivElement>('.episode-group', answer.episodes.length);
  return (
    <div ref={more.list}>
      <Names
        key={answer.text}
        headings={answer.headings}
        areAll={answer.episodes.length === 0 && answer.headings.length > 0}
      />
      {answer.episodes.map((result, index) => (
        <Fragment key={result.episode.id}>
          {index > 0 && index === firstNear && (
            <h2 className="similar">{wording.search.similar}</h2>
          )}
          <EpisodeGroup
            result={result}
            unfolded={unfolded.get(result.episode.id)}
            words={words}
            onUnfold={onUnfold}
          />
        </Fragment>
      ))}
      {answer.episodes.length > 0 && hidden > 0 && (
        <button
          type="button"
          className="more"
          data-result
          onClick={() => {
            more.expect();
            onMore();
          }}
        >
          {wording.search.moreEpisodes(hidden)}
        </button>
      )}
    </div>
  );
});
