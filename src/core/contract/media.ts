/** Addresses of recordings: reading what a person pastes, and writing where a moment can be watched. */
import type { Media } from './episode-file.ts';

const VIDEO_ID = /^[\w-]{11}$/;
const YOUTUBE_HOST = /^(?:www\.|m\.|music\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)$/i;
const AUDIO_ENDING = /\.(?:aac|flac|m4a|m4b|mp3|oga|ogg|opus|wav|weba)$/i;

/** A YouTube address in any of its forms, or an http(s) address of a media file; null for anything else. */
export function parseMediaAddress(written: string): Media | null {
  const trimmed = written.trim();
  const address = URL.parse(/^[\w.-]+\.\w+\//.test(trimmed) ? `https://${trimmed}` : trimmed);
  if (address === null || !/^https?:$/.test(address.protocol)) return null;
  if (!YOUTUBE_HOST.test(address.hostname)) return { url: address.href };
  const id = address.searchParams.get('v') ?? address.pathname.split('/').filter(Boolean).at(-1);
  return id !== undefined && VIDEO_ID.test(id) ? { youtube: id } : null;
}

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
