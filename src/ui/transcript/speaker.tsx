import type { EpisodeFile, Turn } from '../../core/contract/episode-file.ts';
import { useText } from '../text/text.ts';

interface SpeakerProps {
  episode: EpisodeFile;
  turn: Turn;
  /** Of the text that is spoken: the name stands where its lines begin. */
  dir: 'ltr' | 'rtl' | 'auto';
}

/** Who speaks. A guess is marked as one, and says so. */
export function Speaker({ episode, turn, dir }: SpeakerProps) {
  const text = useText();
  const name = turn.person === null ? undefined : episode.people[turn.person]?.name;
  if (name === undefined) return null;
  return (
    <p className="speaker" dir={dir}>
      {turn.guess ? (
        <bdi className="guess" title={text.transcript.guessedName}>
          {name}
          <span className="sr-only"> ({text.transcript.guessedName})</span>
        </bdi>
      ) : (
        <bdi>{name}</bdi>
      )}
    </p>
  );
}
