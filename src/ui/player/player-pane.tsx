import { useEffect } from 'react';
import { Icon } from '../kit/icon.tsx';
import { whenIdle } from '../kit/when-idle.ts';
import { usePreference } from '../services/services.ts';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useText } from '../text/text.ts';
import type { MediaSource } from './media-source.ts';
import { FailureNote, MediaSurface, preparePlayer } from './player-parts.ts';
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
  const failure = useSessionState((state) => state.player.failure);
  const loading = useSessionState((state) => state.player.status === 'loading');
  const retries = useSessionState((state) => state.player.retries);
  const [rate] = usePreference('rate');
  const [volume] = usePreference('volume');
  const [muted] = usePreference('muted');
  const paneRef = useKeysBack();

  useEffect(() => whenIdle(preparePlayer, 1000), []);

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
      {wanted && (
        <MediaSurface
          key={`${source.src} ${retries}`}
          source={source}
          title={text.player.videoTitle(title)}
          startTime={playback.time()}
          rate={rate}
          volume={volume}
          muted={muted}
          onPlayer={playback.attach}
        />
      )}
      {wanted && source.kind === 'audio' && <p className="audio-name">{source.name}</p>}
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
      {wanted && loading && failure === null && (
        <p className="player-loading" role="status">
          {text.player.loading}
        </p>
      )}
      {failure !== null && <FailureNote failure={failure} source={source} onAttach={onAttach} />}
    </div>
  );
}
