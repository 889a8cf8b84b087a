/** Addresses of recordings as people have them at hand: read from a document, or pasted into a field. */
import type { Media } from './episode-file.ts';

const VIDEO_ID = /^[\w-]{11}$/;
/** An id as it stands: no word has figures and capitals in it. */
const BARE_VIDEO_ID = /^(?=[\w-]*[A-Z\d])(?=[\w-]*[a-z])[\w-]{11}$/;
const YOUTUBE_HOST =
  /^(?:(?:www|m|music|gaming)\.)?(?:youtube(?:-nocookie|kids|education)?\.com|youtu\.be|youtube\.googleapis\.com)$/i;
/** Folders of YouTube's that hold videos by their id; channels lie in `c`, `user`, `channel` and `@name`. */
const VIDEO_FOLDERS: readonly string[] = ['embed', 'shorts', 'live', 'v', 'e', 'vi', 'watch'];
/** As long as an id, and stand where one does: a playlist's and a channel's player. */
const NO_VIDEOS: readonly string[] = ['videoseries', 'live_stream'];

const RECORDING_ENDING =
  /\.(?:aac|flac|m4a|m4b|m4v|mov|mp3|mp4|oga|ogg|ogv|opus|wav|weba|webm|m3u8|mpd)$/i;
/** A list of the pieces of a recording: HLS and DASH. Few browsers play the first, none the second by itself. */
const STREAM_TYPES: Record<string, string> = {
  m3u8: 'application/vnd.apple.mpegurl',
  mpd: 'application/dash+xml',
};

/** Why what was pasted cannot be attached: no address at all; YouTube's, but no video; another site's player. */
export type AddressRefusal = 'no-address' | 'no-video' | 'foreign-player';

/** A YouTube address in any of its forms, or an http(s) address of a media file; null for anything else. */
export function parseMediaAddress(written: string): Media | null {
  const address = addressOf(written);
  if (address === null) return null;
  if (!YOUTUBE_HOST.test(address.hostname)) return { url: address.href };
  const id = videoIdIn(address);
  return id === null ? null : { youtube: id };
}

/**
 * As `parseMediaAddress`; also a bare id of YouTube, the snippet that a site gives to those who embed, and an address among
 * words or in brackets, as the button “Share” of a phone and Markdown write it.
 */
export function readPastedMedia(written: string): Media | AddressRefusal {
  const trimmed = written.replace(UNSEEN, '').trim();
  if (BARE_VIDEO_ID.test(trimmed) && !NO_VIDEOS.includes(trimmed)) return { youtube: trimmed };
  const snippet = SNIPPET.exec(trimmed);
  const address = snippet === null ? trimmed : (sourceIn(trimmed.slice(snippet.index)) ?? '');
  const media = parseMediaAddress(address) ?? parseMediaAddress(addressWithin(address));
  if (media === null)
    return (addressOf(address) ?? addressOf(addressWithin(address))) ? 'no-video' : 'no-address';
  const isFrame = snippet !== null && /^(?:iframe|embed)$/i.test(snippet[1] ?? '');
  return isFrame && 'url' in media && !isRecordingFile(media.url) ? 'foreign-player' : media;
}

/** Whether an address ends as files of recordings do. `url`: http(s). */
export function isRecordingFile(url: string): boolean {
  return RECORDING_ENDING.test(new URL(url).pathname);
}

/** The content type of a stream's list, by which a browser says whether it plays one; null for no stream. */
export function streamType(url: string): string | null {
  const ending = /\.(\w+)$/.exec(new URL(url).pathname)?.[1]?.toLowerCase() ?? '';
  return STREAM_TYPES[ending] ?? null;
}

function addressOf(written: string): URL | null {
  const trimmed = written.trim();
  const isBare = /^[\w.-]+\.\w+(?::\d+)?\//.test(trimmed);
  const prefix = isBare ? 'https://' : trimmed.startsWith('//') ? 'https:' : '';
  const address = URL.parse(prefix + trimmed);
  return address !== null && /^https?:$/.test(address.protocol) ? address : null;
}

function videoIdIn(address: URL): string | null {
  const [first, second] = address.pathname.split('/').filter(Boolean);
  const isShort = /youtu\.be$/i.test(address.hostname);
  const named = isShort ? first : VIDEO_FOLDERS.includes(first ?? '') ? second : undefined;
  const isVideo = (id: string | null | undefined) =>
    id != null && VIDEO_ID.test(id) && !NO_VIDEOS.includes(id);
  return [address.searchParams.get('v'), named].find(isVideo) ?? null;
}

/** What comes along with copied text and nobody sees. */
const UNSEEN = /[\u200b-\u200f\u2060\ufeff]/g;
/** Of a tag, only a link says what is to be opened. */
const OTHER_TAG = /<(?!a\s|https?:)[a-z]/i;
/** To its last character that does not end a sentence. */
const ADDRESS_WITHIN = /https?:\/\/[^\s<>"“”()[\]]*[^\s<>"“”()[\].,;:!?'’]/i;

function addressWithin(text: string): string {
  return OTHER_TAG.test(text) ? '' : (ADDRESS_WITHIN.exec(text)?.[0] ?? '');
}

const SNIPPET = /<(iframe|embed|audio|video|source)\b/i;
const SOURCE = /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** The first `src` from a tag on: that of `<video>` may stand at its `<source>`. */
function sourceIn(snippet: string): string | null {
  const found = SOURCE.exec(snippet);
  const written = found?.[1] ?? found?.[2] ?? found?.[3];
  return written === undefined ? null : written.replaceAll('&amp;', '&');
}
