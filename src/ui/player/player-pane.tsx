import { type ReactNode, useEffect, useState } from 'react';
import { formatTime } from '../../core/time/time.ts';
import { Icon } from '../kit/icon.tsx';
import { whenIdle } from '../kit/when-idle.ts';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useText } from '../text/text.ts';
import type { MediaSource } from './media-source.ts';
import { PlayerNow, PlayerOn } from './player-parts.ts';
import { useKeysBack } from './use-keys-back.ts';

interface PlayerPaneProps {
  source: MediaSource;
  title: string;
  artwork: ReactNode;
  onAttach(): void;
}

/** The picture, or what stands in its place before play: a poster of our own. */
export function PlayerPane({ source, title, artwork, onAttach }: PlayerPaneProps) {
  const text = useText();
  const wanted = useSessionState((state) => state.player.wanted);
  const loading = useSessionState((state) => state.player.status === 'loading');
  const paneRef = useKeysBack();

  useEffect(() => whenIdle(PlayerOn.prepare, 1000), []);

  return (
    <div
      ref={paneRef}
      className="player-pane"
      data-kind={source.kind}
      data-on={wanted || undefined}
    >
      <div className="player-picture">
        {wanted && source.kind === 'audio' && artwork}
        {wanted && <PlayerOn source={source} title={title} onAttach={onAttach} />}
        {!wanted && <Poster artwork={artwork} noted={source.kind === 'youtube'} />}
        {wanted && loading && (
          <p className="player-loading" role="status">
            {text.player.loading}
          </p>
        )}
      </div>
      <PlayerNow />
    </div>
  );
}

interface PosterProps {
  artwork: ReactNode;
  /** It says where the recording comes from. */
  noted: boolean;
}

/** What is drawn of the talk, and where its recording begins or goes on. */
function Poster({ artwork, noted }: PosterProps) {
  const text = useText();
  const { playback, resumeTime } = useSession();
  const [from, setFrom] = useState(() => Math.floor(playback.time()));
  useEffect(() => playback.onTime((time) => setFrom(Math.floor(time))), [playback]);
  const isResume = resumeTime !== null && Math.floor(resumeTime) === from;
  return (
    <button
      type="button"
      className="poster"
      onClick={() => playback.play()}
      aria-describedby={noted ? 'poster-note' : undefined}
    >
      {artwork}
      <span className="poster-play">
        <Icon name="play" size={16} fill="currentColor" />
        {from === 0 ? text.player.play : text.player.playFrom(formatTime(from), isResume)}
      </span>
      {noted && (
        <span id="poster-note" className="poster-note">
          {text.player.fromYouTube}
        </span>
      )}
    </button>
  );
}
