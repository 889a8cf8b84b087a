import type { MediaSource } from './media-source.ts';
import { PictureInPicture } from './picture-in-picture.tsx';
import { useMediaSession } from './use-media-session.ts';

/** What playing brings with it and reading does not need: the system's own keys, a window of its own. */
export function PlayerExtras({ source }: { source: MediaSource | null }) {
  useMediaSession();
  return source?.kind === 'video' && <PictureInPicture key={source.src} />;
}
