import type { Media } from '../../core/contract/episode-file.ts';
import { isAudio } from '../../core/contract/media.ts';

/** What the surface plays. A file of the reader's own has an object URL and no public address. */
export interface MediaSource {
  kind: 'youtube' | 'audio' | 'video';
  src: string;
  /** The public address, for a link out; null for a local file. */
  media: Media | null;
  name: string;
}

export function sourceOfMedia(media: Media): MediaSource {
  if ('youtube' in media)
    return {
      kind: 'youtube',
      src: `https://www.youtube-nocookie.com/embed/${media.youtube}`,
      media,
      name: `YouTube ${media.youtube}`,
    };
  const name = new URL(media.url).pathname.split('/').at(-1) ?? media.url;
  return { kind: isAudio(media) ? 'audio' : 'video', src: media.url, media, name };
}
