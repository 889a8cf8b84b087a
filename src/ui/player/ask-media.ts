import { streamType } from '../../core/contract/media-address.ts';

/** What an address without a telling ending holds; `silent` where it has not said in time. */
export type AskedMedia = 'audio' | 'video' | 'none' | 'silent';

/** A host that is slow to say is no reason to refuse its recording. */
const PATIENCE_MS = 8000;

/**
 * Tries an address as what it is to be, a recording: the policy of the page lets media come from anywhere and nothing
 * else, and a host need not say anything of itself for that. `signal` ends the asking; the promise then stays open.
 */
export function askMedia(url: string, signal: AbortSignal): Promise<AskedMedia> {
  const element = document.createElement('video');
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      element.removeAttribute('src');
      element.load();
    };
    const answer = (asked: AskedMedia) => {
      signal.removeEventListener('abort', end);
      resolve(asked);
      end();
    };
    const timer = setTimeout(() => answer('silent'), PATIENCE_MS);
    signal.addEventListener('abort', end, { once: true });
    element.addEventListener('loadedmetadata', () =>
      answer(element.videoWidth > 0 ? 'video' : 'audio'),
    );
    element.addEventListener('error', () => answer('none'));
    element.preload = 'metadata';
    element.src = url;
  });
}

/** Whether this browser says of a stream's list that it cannot play it; false for all that is no stream. */
export function isStrangeStream(url: string): boolean {
  const type = streamType(url);
  return type !== null && document.createElement('video').canPlayType(type) === '';
}
