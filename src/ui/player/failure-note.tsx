import { watchAddress } from '../../core/contract/media.ts';
import type { PlaybackFailure } from '../../playback/player.ts';
import { useSession } from '../session/session-context.ts';
import { useAllText } from '../text/all-text.ts';
import type { MediaSource } from './media-source.ts';

interface FailureNoteProps {
  failure: PlaybackFailure;
  source: MediaSource;
  onAttach(): void;
  onRetry(): void;
}

/** Why nothing plays, where it can be watched instead, and what else can be tried. */
export function FailureNote({ failure, source, onAttach, onRetry }: FailureNoteProps) {
  const text = useAllText();
  const { playback } = useSession();
  const retry = () => {
    // A blocked script is remembered by the page; only a new page asks for it again.
    if (failure.kind === 'blocked') location.reload();
    else onRetry();
  };
  return (
    <div className="player-failure" role="alert">
      <p>{text.failure.sentence(failure)}</p>
      <p className="mt-3 flex flex-wrap gap-x-4 gap-y-2">
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
        <button type="button" className="link" onClick={retry}>
          {text.tryAgain}
        </button>
        <button type="button" className="link" onClick={onAttach}>
          {text.player.attach}
        </button>
      </p>
    </div>
  );
}
