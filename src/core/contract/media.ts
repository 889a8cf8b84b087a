/** What a recording's address says by itself: where a moment can be watched, and whether there is a picture. */
import type { Media } from './episode-file.ts';

const AUDIO_ENDING = /\.(?:aac|flac|m4a|m4b|mp3|oga|ogg|opus|wav|weba)$/i;

/** Where the recording can be watched at `time` (seconds) without this site. */
export function watchAddress(media: Media, time: number): string {
  const second = Math.floor(time);
  if ('youtube' in media)
    return `https://www.youtube.com/watch?v=${media.youtube}${second > 0 ? `&t=${second}s` : ''}`;
  const address = new URL(media.url);
  // Media Fragments URI 1.0, temporal dimension.
  if (second > 0) address.hash = `t=${second}`;
  return address.href;
}

export function isAudio(media: { url: string; type?: string | undefined }): boolean {
  return media.type !== undefined
    ? media.type.startsWith('audio/')
    : AUDIO_ENDING.test(new URL(media.url).pathname);
}
