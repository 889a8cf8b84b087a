import { memo, useLayoutEffect, useRef, useState } from 'react';
import HtmlPlayer from 'react-player/HtmlPlayer';
import { canPlay } from 'react-player/patterns';
import { createReactPlayer } from 'react-player/ReactPlayer';
import {
  createMediaElementPlayer,
  type MediaElement,
} from '../../playback/media-element-player.ts';
import type { Player } from '../../playback/player.ts';
import type { MediaSource } from './media-source.ts';
import { YouTubeVideo } from './youtube-video.tsx';

/** Two players are enough; the package's default brings fifteen and 2 MB. First that can play wins. */
const FILE = { key: 'html', name: 'File', canPlay: () => true, player: HtmlPlayer as never };
const Surface = createReactPlayer(
  [
    { key: 'youtube', name: 'YouTube', canPlay: canPlay.youtube, player: YouTubeVideo as never },
    FILE,
  ],
  FILE,
);

interface MediaSurfaceProps {
  source: MediaSource;
  title: string;
  startTime: number;
  rate: number;
  volume: number;
  muted: boolean;
  onPlayer(player: Player): void;
}

/**
 * The element that plays, and the port to it. Its settings are read once: the package's player sets rate, volume and
 * playing back to its props on every render, so it is never rendered again and all requests go through the port.
 */
export const MediaSurface = memo(
  function MediaSurface(props: MediaSurfaceProps) {
    const [first] = useState(props);
    const elementRef = useRef<HTMLElement>(null);
    // Before the element's first event, which for a local file comes at once.
    useLayoutEffect(() => {
      const element = elementRef.current as unknown as MediaElement | null;
      if (element === null) return;
      const player = createMediaElementPlayer(element, {
        kind: first.source.kind === 'youtube' ? 'youtube' : 'media',
        startTime: first.startTime,
        rate: first.rate,
        volume: first.volume,
        muted: first.muted,
        // A file of the reader's own comes from no network.
        isOffline: () => !navigator.onLine && first.source.media !== null,
      });
      first.onPlayer(player);
    }, [first]);
    return (
      <Surface
        ref={elementRef as never}
        src={first.source.src}
        width="100%"
        height="100%"
        playsInline
        preload="auto"
        controls={first.source.kind === 'video'}
        playbackRate={first.rate}
        volume={first.volume}
        muted={first.muted}
        config={{ youtube: { start: Math.floor(first.startTime), title: first.title } as never }}
      />
    );
  },
  () => true,
);
