/**
 * Files lying side by side, sorted into the recordings they are of: by the video's id in their names, else by what their names
 * share.
 */
import { basename, dirname, join, resolve } from 'node:path';
import { readSourceName, recordingOf } from '../import/receive/source-name.ts';
import type { GroupFile, SourceGroup } from './source-group.ts';

/** Recordings, pictures and unfinished downloads, which lie among the transcripts: nobody meant them to be read. */
const NO_TEXT =
  /^(?:mp4|m4v|mkv|webm|mov|avi|flv|ts|mp3|m4a|m4b|aac|ogg|oga|opus|wav|flac|weba|jpe?g|png|webp|gif|avif|part|ytdl|temp|f\d+)$/;
/** What a transcript, its chapters or its description may be called; other files of a whole folder are passed over. */
const TEXT =
  /^(?:json3|srv[123]|ttml|dfxp|xml|vtt|srt|sbv|lrc|txt|text|md|markdown|json|html?|description|(?:info|chapters|live_chat|rechat)\.json)$/;

/** What nobody writes by hand: a name with a video's id, captions, a description of a video. */
const DOWNLOADED = /^(?:json3|srv[123]|ttml|vtt|srt|info\.json)$/;

export function isDownload(name: string): boolean {
  const { video, suffix } = readSourceName(name);
  return video !== undefined || DOWNLOADED.test(suffix);
}

/** What lies in many folders and is nobody's talk. */
const ABOUT_FOLDER = /^(?:readme|licen[cs]e|copying|changelog|contributing|provenance)\b/i;

/** The files of a folder that may hold something of a talk; what else lies there is passed over. */
export function transcriptsAmong(names: readonly string[]): string[] {
  return names.filter((name) => TEXT.test(readSourceName(name).suffix) && !ABOUT_FOLDER.test(name));
}

/** The file says by its name, or by an info.json beside it, which recording it is of. */
export function isRecording(name: string, beside: readonly string[]): boolean {
  const { video, stem, suffix } = readSourceName(name);
  return video !== undefined || NO_TEXT.test(suffix) || beside.includes(`${stem}.info.json`);
}

/**
 * One group a recording, in the order of their names. What is only a film or a picture makes none. `foundIn`: the folder
 * that was searched; `file.name`s start where the person began to look.
 */
export function groupRecordings(files: readonly GroupFile[], foundIn: string): SourceGroup[] {
  const groups = new Map<string, SourceGroup>();
  for (const file of files) {
    const name = readSourceName(file.name);
    const { stem, title, suffix } = name;
    if (NO_TEXT.test(suffix)) continue;
    const folder = dirname(file.name);
    const place = join(resolve(dirname(file.path)), recordingOf(name));
    const group = groups.get(place) ?? {
      name: folder === '.' ? stem : `${folder}/${stem}`,
      place,
      foundIn: resolve(foundIn),
      manifestName: `${file.name.slice(0, -basename(file.name).length)}episode.yaml`,
      files: [],
      title,
    };
    group.files.push(file);
    groups.set(place, group);
  }
  for (const { files } of groups.values())
    files.sort((a, b) => rankOf(a.name) - rankOf(b.name) || (a.name < b.name ? -1 : 1));
  return [...groups.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Who is believed first: what describes the recording, then the texts, then its description. */
export function rankOf(name: string): number {
  const { suffix } = readSourceName(name);
  if (suffix === 'info.json') return 0;
  return suffix === 'description' ? 2 : 1;
}
