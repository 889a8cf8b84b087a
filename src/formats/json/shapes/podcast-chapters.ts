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
import { listOf, recordOf, textOf, timeOf } from '../json-value.ts';
import { type JsonText, locateEntries } from '../read-json.ts';
import { webLinkOf } from '../web-link.ts';

export const podcastChapters = jsonFormat({
  id: 'podcast-chapters',
  suffixes: ['chapters.json', 'json'],
  recognises: (json) => {
    const list = recordOf(json)?.chapters;
    const first = recordOf(listOf(list)[0]);
    return Array.isArray(list) && (first === undefined || 'startTime' in first);
  },
  read: readChapters,
});

function readChapters(json: JsonText): SourceDocument {
  const { chapters, title, podcastName, author, description } = recordOf(json.value) ?? {};
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
  for (const { entry, line } of locateEntries(json, listOf(chapters)))
    takeChapter(entry, line, document);
  return document;
}

/** `toc: false` marks a change of picture, which is no chapter to be shown. */
function takeChapter(entry: unknown, line: number, document: SourceDocument): void {
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
  if (link !== undefined) document.links = [...(document.links ?? []), link];
  if (chapter.toc === false) return;
  const startTime = timeOf(chapter.startTime);
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
    endTime: timeOf(chapter.endTime),
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
