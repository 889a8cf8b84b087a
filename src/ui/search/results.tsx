import { memo, useMemo } from 'react';
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

/** Names on top, then the passages, episode by episode. */
export const Results = memo(function Results({ shown, onUnfold, onMore }: ResultsProps) {
  const wording = useAllText();
  const { answer, unfolded } = shown;
  const words = useMemo(() => soughtWords(parseQuery(answer.text)), [answer.text]);
  const hidden = answer.episodeCount - answer.episodes.length;
  const more = useFocusOnMore<HTMLDivElement>('.episode-group', answer.episodes.length);
  return (
    <div ref={more.list}>
      <Names
        key={answer.text}
        headings={answer.headings}
        areAll={answer.episodes.length === 0 && answer.headings.length > 0}
      />
      {answer.episodes.map((result) => (
        <EpisodeGroup
          key={result.episode.id}
          result={result}
          unfolded={unfolded.get(result.episode.id)}
          words={words}
          onUnfold={onUnfold}
        />
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
