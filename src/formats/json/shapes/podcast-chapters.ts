/**
 * Podcasting 2.0 chapters, version 1.2
 * (https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md).
 */
import * as v from 'valibot';
import { verdict } from '../../../core/contract/episode-file.ts';
import { quoteInput } from '../../../core/problem.ts';
import { formatTime } from '../../../core/time/time.ts';
import type { SourceDocument } from '../../source-document.ts';
import { jsonFormat } from '../json-format.ts';
import { type JsonRecord, listOf, recordOf, textOf, timeOf } from '../json-value.ts';
import { type JsonText, locateEntries } from '../read-json.ts';
import { unitOfChapters } from '../time-unit.ts';
import { webLinkOf } from '../web-link.ts';

export const podcastChapters = jsonFormat({
  id: 'podcast-chapters',
  suffixes: ['chapters.json', 'json'],
  recognises: (json) => {
    const list = recordOf(json)?.chapters;
    const first = recordOf(listOf(list ?? json)[0]);
    if (Array.isArray(list) && first === undefined) return true;
    return first !== undefined && (list !== undefined || !('text' in first)) && isChapter(first);
  },
  read: readChapters,
});

/** Other programs list chapters with these. */
const STARTS = ['startTime', 'start_time', 'start', 'time', 'timestamp'];
const ENDS = ['endTime', 'end_time', 'end'];

function isChapter(entry: JsonRecord): boolean {
  return 'startTime' in entry || ('title' in entry && STARTS.some((name) => name in entry));
}

function fieldOf(entry: JsonRecord, names: readonly string[]): unknown {
  return names.map((name) => entry[name]).find((value) => value !== undefined);
}

function readChapters(json: JsonText): SourceDocument {
  const {
    chapters = json.value,
    title,
    podcastName,
    author,
    description,
  } = recordOf(json.value) ?? {};
  const document: SourceDocument = {
    ...optional('title', textOf(title)),
    ...optional('show', textOf(podcastName)),
    ...optional('description', textOf(description)),
    chapters: [],
    texts: [],
    problems: [],
  };
  const name = textOf(author);
  if (name !== undefined) document.people = [name];
  const unit = unitOfChapters(
    listOf(chapters).map((entry) => fieldOf(recordOf(entry) ?? {}, STARTS)),
  );
  for (const { entry, line } of locateEntries(json, listOf(chapters)))
    takeChapter(entry, { line, unit }, document);
  return document;
}

/** `unit`: seconds of its numbers. `toc: false` marks a change of picture, which is no chapter to be shown. */
function takeChapter(
  entry: unknown,
  { line, unit }: { line: number; unit: number },
  document: SourceDocument,
): void {
  const chapter = recordOf(entry);
  if (chapter === undefined) {
    document.problems.push({
      code: 'segment-unread',
      message: `The chapter ${quoteInput(JSON.stringify(entry) ?? '')} has no parts.`,
      line,
    });
    return;
  }
  const title = textOf(chapter.title);
  const link = webLinkOf(chapter.url, title);
  if (link !== undefined) {
    document.links ??= [];
    document.links.push(link);
  }
  if (chapter.toc === false) return;
  const startTime = timeOf(fieldOf(chapter, STARTS), unit);
  if (startTime === null)
    document.problems.push({
      code: 'time-unreadable',
      message: `The chapter ${quoteInput(title ?? '')} has no start that can be read.`,
      line,
    });
  // A chapter without a name is told from the others by its time.
  const shown = title ?? (startTime === null ? undefined : formatTime(startTime));
  if (shown === undefined) return;
  document.chapters.push({
    startTime,
    endTime: timeOf(fieldOf(chapter, ENDS), unit),
    title: shown,
    // Not of the format: what our own chapters say besides.
    ...optional('summary', textOf(chapter.summary)),
    ...(v.is(verdict, chapter.verdict) ? { verdict: chapter.verdict } : {}),
    line,
  });
}

function optional<K extends string>(name: K, value: string | undefined): { [k in K]?: string } {
  return (value === undefined ? {} : { [name]: value }) as { [k in K]?: string };
}
