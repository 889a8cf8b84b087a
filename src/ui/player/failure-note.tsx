import { watchAddress } from '../../core/contract/media.ts';
import type { PlaybackFailure } from '../../playback/player.ts';
import { useSession } from '../session/session-context.ts';
import { useAllText } from '../text/all-text.ts';
import { isStrangeStream } from './ask-media.ts';
import type { MediaSource } from './media-source.ts';

interface FailureNoteProps {
  failure: PlaybackFailure;
  source: MediaSource;
  onAttach(): void;
}

/** Why nothing plays, where it can be watched instead, and what else can be tried. */
export function FailureNote({ failure, source, onAttach }: FailureNoteProps) {
  const text = useAllText();
  const { playback } = useSession();
  const sentence =
    source.kind !== 'youtube' && failure.kind === 'media' && isStrangeStream(source.src)
      ? text.failure.stream
      : text.failure.sentence(failure);
  return (
    <div className="player-failure" role="alert">
      <p>{sentence}</p>
      <p className="player-failure-ways">
        {source.media !== null && (
          <a
            className="link"
            href={watchAddress(source.media, playback.time())}
            target="_blank"
            rel="noopener"
          >
            {source.kind === 'youtube' ? text.failure.watchOnYouTube : text.failure.openMedia}
          </a>
        )}
        <button type="button" className="link" onClick={playback.retry}>
          {text.tryAgain}
        </button>
        <button type="button" className="link" onClick={onAttach}>
          {text.opens.attach}
        </button>
      </p>
    </div>
  );
}
