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
    const column = placeRef.current?.closest('.player-column');
    setVideo(ready ? (column?.querySelector('video') ?? null) : null);
  }, [ready]);
  // A browser without it, a page that may not, a recording without a picture.
  const can = video !== null && video.videoWidth > 0 && document.pictureInPictureEnabled === true;
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
