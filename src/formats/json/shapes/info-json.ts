/**
 * What yt-dlp writes about a video (`Title [id].info.json`). Only the fields named here are read: the lists of formats and
 * captions carry addresses with the downloader's own IP address and signatures, which belong in no episode.
 */
import type { Media } from '../../../core/contract/episode-file.ts';
import { type Problem, quoteInput } from '../../../core/problem.ts';
import { formatTime } from '../../../core/time/time.ts';
import { nothingTold } from '../../audit/telling.ts';
import { tagOf } from '../../language-name.ts';
import { showNotes } from '../../notes/show-notes.ts';
import type { SourceChapter, SourceDocument } from '../../source-document.ts';
import { jsonFormat } from '../json-format.ts';
import { type JsonRecord, listOf, recordOf, textOf, timeOf } from '../json-value.ts';
import { type JsonText, readJson } from '../read-json.ts';
import { webLinkOf } from '../web-link.ts';

/** Any of these beside an id and a title tells a video from all other things that have both. */
const TELLING = ['webpage_url', 'extractor', 'extractor_key', 'upload_date', 'automatic_captions'];
/** All that is read of it, and all that a kept copy holds. */
const FIELDS = [
  '_type',
  'id',
  'title',
  'channel',
  'uploader',
  'upload_date',
  'duration',
  'language',
  'description',
  'tags',
  'chapters',
  'extractor',
  'extractor_key',
  'webpage_url',
];
const INFO_SUFFIXES = ['info.json'];
/** yt-dlp's name for the time before the first chapter, where it has none. */
const UNTITLED = /^<Untitled Chapter \d+>$/;

export const playlistJson = jsonFormat({
  id: 'playlist-info',
  suffixes: INFO_SUFFIXES,
  part: 'metadata',
  told: nothingTold,
  before: [{ id: 'info-json', why: 'A playlist is described with the fields of a video.' }],
  recognises: (json) => isInfo(json) && isPlaylist(recordOf(json) ?? {}),
  read: (json) => ({ chapters: [], texts: [], problems: [playlistProblem(recordOf(json.value))] }),
});

export const infoJson = jsonFormat({
  id: 'info-json',
  suffixes: INFO_SUFFIXES,
  part: 'metadata',
  told: nothingTold,
  before: [{ id: 'podcast-chapters', why: 'A video without chapters has an empty list of them.' }],
  recognises: isInfo,
  read: readInfo,
});

/** The metadata of a video without its private fields, to be kept; null for any other text. */
export function infoToKeep(text: string): string | null {
  const value = readJson(text)?.value;
  const record = recordOf(value);
  if (record === undefined || !isInfo(value) || isPlaylist(record)) return null;
  const kept = FIELDS.flatMap((name) => (name in record ? [[name, record[name]]] : []));
  return `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`;
}

function isInfo(json: unknown): boolean {
  const record = recordOf(json);
  if (record === undefined || textOf(record.id) === undefined || typeof record.title !== 'string')
    return false;
  return TELLING.some((name) => name in record);
}

function isPlaylist({ _type, entries }: JsonRecord): boolean {
  return Array.isArray(entries) || _type === 'playlist' || _type === 'multi_video';
}

function playlistProblem(record: JsonRecord = {}): Problem {
  const count = Array.isArray(record.entries) ? record.entries.length : record.playlist_count;
  const videos = typeof count === 'number' ? ` of ${count} videos` : '';
  return {
    code: 'playlist-metadata',
    message: `The file describes the playlist ${quoteInput(String(record.title))}${videos}, and not one video.`,
    line: 1,
  };
}

function readInfo(json: JsonText): SourceDocument {
  const info = recordOf(json.value) ?? {};
  const title = textOf(info.title);
  const show = textOf(info.channel) ?? textOf(info.uploader);
  const published = dateOf(info.upload_date);
  const duration = timeOf(info.duration) ?? 0;
  const lang = tagOf(info.language);
  const topics = listOf(info.tags).flatMap((tag) => textOf(tag) ?? []);
  const notes = notesOf(info.description);
  const chapters = listOf(info.chapters).flatMap((entry) => chapterOf(entry, json.lineOf(entry)));
  const media = mediaOf(info);
  const page = media === undefined ? webLinkOf(info.webpage_url, title) : undefined;
  const links = [...(page === undefined ? [] : [page]), ...(notes.links ?? [])];
  const spoken = lang ?? notes.lang;
  return {
    ...(title === undefined ? {} : { title }),
    ...(show === undefined ? {} : { show }),
    ...(published === undefined ? {} : { published }),
    ...(duration === 0 ? {} : { duration }),
    ...(spoken === undefined ? {} : { lang: spoken }),
    ...(notes.description === undefined ? {} : { description: notes.description }),
    ...(links.length === 0 ? {} : { links }),
    ...(topics.length === 0 ? {} : { topics }),
    ...(media === undefined ? {} : { media: [media] }),
    // The list is the uploader's, or read from the description by a rule as good as ours.
    chapters: chapters.length > 0 ? chapters : notes.chapters,
    texts: [],
    problems: chapters.length > 0 ? [] : notes.problems,
  };
}

function mediaOf({ id, extractor_key, extractor, webpage_url }: JsonRecord): Media | undefined {
  const site = [extractor_key, extractor, webpage_url].find((name) => textOf(name) !== undefined);
  if (!/youtu\.?be/i.test(String(site)) || !/^[\w-]{11}$/.test(String(id))) return undefined;
  return { youtube: String(id) };
}

/** `20240131` */
function dateOf(date: unknown): string | undefined {
  const parts = /^(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(String(date));
  return parts === null ? undefined : parts.slice(1).join('-');
}

/** A description has no title of its own: what reads as one is its first line. Its lines are none of this file's. */
function notesOf(text: unknown): SourceDocument {
  const { title, ...notes } = showNotes.parse(typeof text === 'string' ? text : '');
  const description = [title, notes.description].filter((part) => part !== undefined).join('\n');
  return {
    ...notes,
    ...(description === '' ? {} : { description }),
    chapters: notes.chapters.map((chapter) => ({ ...chapter, line: 1 })),
    problems: notes.problems.map((problem) => ({ ...problem, line: 1 })),
  };
}

function chapterOf(entry: unknown, line: number): SourceChapter[] {
  const { start_time, end_time, title } = recordOf(entry) ?? {};
  const startTime = timeOf(start_time);
  if (startTime === null) return [];
  const named = textOf(title) ?? '';
  return [
    {
      startTime,
      endTime: timeOf(end_time),
      title: named === '' || UNTITLED.test(named) ? formatTime(startTime) : named,
      line,
    },
  ];
}
