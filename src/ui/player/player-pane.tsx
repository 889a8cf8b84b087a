import { useEffect } from 'react';
import { Icon } from '../kit/icon.tsx';
import { whenIdle } from '../kit/when-idle.ts';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useText } from '../text/text.ts';
import type { MediaSource } from './media-source.ts';
import { PlayerOn } from './player-parts.ts';
import { useKeysBack } from './use-keys-back.ts';

interface PlayerPaneProps {
  source: MediaSource | null;
  title: string;
  onAttach(): void;
}

/** The picture, or what stands in its place: a poster of our own before play, a sentence when nothing plays. */
export function PlayerPane({ source, title, onAttach }: PlayerPaneProps) {
  const text = useText();
  const { playback } = useSession();
  const wanted = useSessionState((state) => state.player.wanted);
  const loading = useSessionState((state) => state.player.status === 'loading');
  const paneRef = useKeysBack();

  useEffect(() => whenIdle(PlayerOn.prepare, 1000), []);

  if (source === null) {
    return (
      <div className="player-pane player-note">
        <p>{text.player.noMedia}</p>
        <button type="button" className="button mt-3" onClick={onAttach}>
          {text.player.attach}
        </button>
      </div>
    );
  }
  return (
    <div
      ref={paneRef}
      className="player-pane"
      data-kind={source.kind}
      data-on={wanted || undefined}
    >
      {wanted && <PlayerOn source={source} title={title} onAttach={onAttach} />}
      {!wanted && (
        <button
          type="button"
          className="poster"
          onClick={() => playback.play()}
          aria-describedby={source.kind === 'youtube' ? 'poster-note' : undefined}
        >
          <span className="poster-lamp">
            <Icon name="play" size={28} fill="currentColor" />
          </span>
          <span className="sr-only">{text.player.play}</span>
          {source.kind === 'youtube' && (
            <span id="poster-note" className="poster-note">
              {text.player.fromYouTube}
            </span>
          )}
        </button>
      )}
      {wanted && loading && (
        <p className="player-loading" role="status">
          {text.player.loading}
        </p>
      )}
    </div>
  );
}
