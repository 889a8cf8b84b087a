import { type CSSProperties, type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import 'youtube-video-element';
import { UNREACHED } from '../../playback/media-element-player.ts';
import { loadYouTubeApi } from './youtube-api.ts';

interface YouTubeVideoProps {
  src: string;
  style?: CSSProperties;
  config?: { start?: number; title?: string };
  ref?: Ref<HTMLElement>;
}

type YouTubeElement = HTMLElement & { config: Record<string, unknown>; src: string };

/**
 * `<youtube-video>`, made by hand because its `config` must be set before its `src`: React sets `src` while rendering
 * and the element then builds its iframe without `start`, `origin` and the referrer policy. Without a referrer YouTube
 * answers with error 153.
 *
 * The element leaves one 50 ms interval behind for each load (youtube-video-element 1.9); taking `src` away at the end
 * makes it a few idle getters.
 */
export function YouTubeVideo({ src, style, config, ref }: YouTubeVideoProps) {
  const hostRef = useRef<HTMLDivElement>(null);
  const elementRef = useRef<HTMLElement>(null);
  // Fixed at the first load: a changed start would only reload the iframe.
  const configRef = useRef(config);

  useLayoutEffect(() => {
    const { title, start } = configRef.current ?? {};
    const element = document.createElement('youtube-video') as YouTubeElement;
    element.config = {
      ...(start === undefined ? {} : { start }),
      origin: location.origin,
      referrerpolicy: 'strict-origin-when-cross-origin',
      cc_load_policy: 0,
      disablekb: 1,
    };
    element.style.cssText = 'display:block;width:100%;height:100%;min-width:0;min-height:0';
    element.addEventListener('loadedmetadata', () => {
      const frame = element.shadowRoot?.querySelector('iframe');
      if (title !== undefined) frame?.setAttribute('title', title);
    });
    elementRef.current = element;
    hostRef.current?.append(element);
    let isGone = false;
    loadYouTubeApi().then(
      () => {
        if (isGone) return;
        // Any of these begins a load, and what was asked of one that has no `src` is forgotten: all in one go.
        element.toggleAttribute('controls', true);
        element.toggleAttribute('playsinline', true);
        element.src = src;
      },
      () => element.dispatchEvent(new Event(UNREACHED)),
    );
    return () => {
      isGone = true;
      element.remove();
      element.removeAttribute('src');
    };
  }, [src]);
  useImperativeHandle(ref, () => elementRef.current as HTMLElement, []);

  return <div ref={hostRef} style={style} />;
}
