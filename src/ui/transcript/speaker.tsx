import type { EpisodeFile, Track } from '../../core/contract/episode-file.ts';
import { useText } from '../text/text.ts';
import { ofSpeaker } from './lines.ts';

interface SpeakerProps {
  episode: EpisodeFile;
  track: Track;
  turnIndex: number;
  /** Of the text that is spoken: the name stands where its lines begin. */
  dir: 'ltr' | 'rtl' | 'auto';
}

/**
 * Who speaks, where somebody else begins to; a press asks who it is, and names it. A guess is marked as one, and says so.
 * Where nobody is named the question stands quietly: captions leave a hundred turns in a row without a name.
 */
export function Speaker({ episode, track, turnIndex, dir }: SpeakerProps) {
  const text = useText();
  const turn = track.turns[turnIndex];
  const before = track.turns[turnIndex - 1];
  if (turn === undefined) return null;
  const { at, person, guess } = turn;
  const named = person === null ? undefined : episode.people[person];
  if (named !== undefined && before?.person === person && before.guess === guess) return null;
  return (
    <p className="speaker" dir={dir} data-person={named && person}>
      <button type="button" tabIndex={-1} {...ofSpeaker(at)}>
        {named === undefined ? (
          <span>{text.transcript.whoIsThis}</span>
        ) : (
          <bdi className={guess && 'guess'} title={guess && text.transcript.guessedName}>
            {named.name}
            {guess && <span className="sr-only"> ({text.transcript.guessedName})</span>}
          </bdi>
        )}
      </button>
    </p>
  );
}
