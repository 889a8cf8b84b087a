import { useEffect, useRef, useState } from 'react';
import { IconButton } from '../kit/icon-button.tsx';
import { useSessionState } from '../session/session-context.ts';
import { useAllText } from '../text/all-text.ts';

/** A small window over all others for a recording of one's own; YouTube's player has a button of its own for that. */
export function PictureInPicture() {
  const text = useAllText();
  const placeRef = useRef<HTMLSpanElement>(null);
  const ready = useSessionState(({ player }) => player.wanted && player.status !== 'loading');
  const [video, setVideo] = useState<HTMLVideoElement | null>(null);
  useEffect(() => {
    const found = ready && placeRef.current?.closest('.player-column')?.querySelector('video');
    if (!found) return;
    // It has no size before its first frame is known, and none without a picture.
    const look = () => setVideo(found.videoWidth > 0 ? found : null);
    look();
    found.addEventListener('resize', look);
    return () => {
      found.removeEventListener('resize', look);
      setVideo(null);
    };
  }, [ready]);
  // A browser without it, a page that may not.
  const can = video !== null && document.pictureInPictureEnabled === true;
  const toggle = () => {
    if (document.pictureInPictureElement !== null) void document.exitPictureInPicture();
    else void video?.requestPictureInPicture().catch(() => {});
  };
  return (
    <span ref={placeRef}>
      {can && (
        <IconButton
          icon="picture-in-picture-2"
          label={text.steering.pictureInPicture}
          onClick={toggle}
        />
      )}
    </span>
  );
}
