import { usePreference } from '../services/services.ts';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useAllText } from '../text/all-text.ts';
import { FailureNote } from './failure-note.tsx';
import type { MediaSource } from './media-source.ts';
import { MediaSurface } from './media-surface.tsx';

interface PlayerOnProps {
  source: MediaSource;
  /** Of the episode. */
  title: string;
  onAttach(): void;
}

/** What stands in the pane once play was pressed: what plays, the name of what has no picture, or why nothing does. */
export function PlayerOn({ source, title, onAttach }: PlayerOnProps) {
  const text = useAllText();
  const { playback } = useSession();
  const failure = useSessionState((state) => state.player.failure);
  const retries = useSessionState((state) => state.player.retries);
  const [rate] = usePreference('rate');
  const [volume] = usePreference('volume');
  const [muted] = usePreference('muted');
  return (
    <>
      <MediaSurface
        key={`${source.src} ${retries}`}
        source={source}
        title={text.videoTitle(title)}
        startTime={playback.time()}
        rate={rate}
        volume={volume}
        muted={muted}
        onPlayer={playback.attach}
      />
      {source.kind === 'audio' && <p className="audio-name">{source.name}</p>}
      {failure !== null && <FailureNote failure={failure} source={source} onAttach={onAttach} />}
    </>
  );
}
