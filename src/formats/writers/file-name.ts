import type { Track } from '../../core/contract/episode-file.ts';
import type { Writer } from './writer.ts';

/** Long enough for any title, and short enough for every file system with what follows it. */
const LONGEST = 80;

/** What no file system lacks a reason to refuse: its separators, wildcards, quotation marks and control characters. */
const REFUSED = /[\\/:*?"<>|\p{Cc}]+/gu;

/** `Title.zh-Hans.vtt`: as downloaders name subtitles, so that whoever reads it back knows the language. */
export function exportFileName(title: string, track: Track, writer: Writer): string {
  const name = Array.from(title.replace(REFUSED, ' ').replace(/\s+/g, ' ').trim());
  const isOneText = writer.texts === 'leading' || writer.texts === 'shown';
  return [
    name
      .slice(0, LONGEST)
      .join('')
      .replace(/[. ]+$/, '') || 'episode',
    ...(isOneText ? [track.lang] : []),
    writer.extension,
  ].join('.');
}
