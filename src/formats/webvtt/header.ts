/** The lines above the first cue of a WebVTT file: `Language: en`, `X-TIMESTAMP-MAP=…`. The specification passes them over. */
import { languageOfName } from '../language-name.ts';
import { readStamp } from './stamp.ts';

export interface CaptionHeader {
  /** BCP 47 tag. */
  lang?: string;
  /** `captions`, `subtitles`, `chapters`, …, in lower case. */
  kind?: string;
  /** Seconds between the times of this file and those of the stream it was cut from (RFC 8216, section 3.5). */
  offset?: number;
}

const FIELD = /^([\w-]+)[ \t]*[:=][ \t]*(.*)$/;
const TAG = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;
/** Ticks a second of an MPEG-2 stream. */
const MPEG_CLOCK = 90_000;

const SIGNATURE = /^\ufeff?WEBVTT(?:[ \t]|$)/;

/** Whether the line from `from` to `to` opens a file: the first one, or one more in a file made of several. */
export function isHeaderLine(
  text: string,
  from: number,
  to: number,
  isAfterBlank: boolean,
): boolean {
  const first = text.charCodeAt(from);
  // W, or a byte order mark before it.
  if (first !== 0x57 && first !== 0xfeff) return false;
  if (!SIGNATURE.test(text.slice(from, to))) return false;
  // In the midst of a text the word may be spoken.
  return isAfterBlank || text.startsWith('X-TIMESTAMP-MAP', to + 1);
}

export function readHeader(lines: readonly string[]): CaptionHeader {
  const header: CaptionHeader = {};
  for (const line of lines) {
    const [, name, value = ''] = FIELD.exec(line) ?? [];
    if (name === undefined) continue;
    const text = value.trim();
    if (name === 'X-TIMESTAMP-MAP') {
      const offset = offsetOf(text);
      if (offset !== null) header.offset = offset;
    } else if (/^language$/i.test(name)) {
      const lang = TAG.test(text) ? text : languageOfName(text);
      if (lang !== null) header.lang = lang;
    } else if (/^kind$/i.test(name) && text !== '') header.kind = text.toLowerCase();
  }
  return header;
}

/** `LOCAL:00:00:00.000,MPEGTS:900000`, in either order. */
function offsetOf(map: string): number | null {
  const ticks = /MPEGTS:(\d{1,15})/i.exec(map)?.[1];
  const local = /LOCAL:([\d:.]+)/i.exec(map)?.[1];
  if (ticks === undefined || local === undefined) return null;
  const time = readStamp(local, { at: 0 });
  return time === null ? null : Number(ticks) / MPEG_CLOCK - time;
}
