/** Chapters as front matter lists them: `0:00 Welcome`, a record each, or titles by their times. */
import { parseTime } from '../../core/time/time.ts';
import { takeChapters } from '../notes/chapters.ts';
import type { SourceChapter } from '../source-document.ts';

const LISTS = ['chapters', 'timestamps'];
const STARTS = ['start', 'starttime', 'time', 'timestamp', 'timecode', 'at', 'ts', 'begin'];
const ENDS = ['end', 'endtime'];
const TITLES = ['title', 'name', 'label', 'text', 'chapter', 'heading'];

/** `fields`: the value of the front matter. */
export function chaptersOfField(fields: unknown): SourceChapter[] {
  if (typeof fields !== 'object' || fields === null) return [];
  const list = Object.entries(fields).find(([name]) => LISTS.includes(name.toLowerCase()))?.[1];
  if (typeof list === 'string') return takeChapters(list).chapters.map(onFirstLine);
  if (typeof list !== 'object' || list === null) return [];
  if (!Array.isArray(list)) return chaptersByTime(list);
  if (list.every((one) => typeof one === 'string'))
    return takeChapters(list.join('\n')).chapters.map(onFirstLine);
  return list.flatMap((one): SourceChapter[] => {
    if (typeof one !== 'object' || one === null) return [];
    const title = fieldOf(one, TITLES);
    const startTime = parseTime(fieldOf(one, STARTS) ?? '');
    // `- 0:00: Welcome`
    if (title === undefined || startTime === null) return chaptersByTime(one);
    return [{ startTime, endTime: parseTime(fieldOf(one, ENDS) ?? ''), title, line: 1 }];
  });
}

function onFirstLine(chapter: SourceChapter): SourceChapter {
  return { ...chapter, line: 1 };
}

/** The time may be the name or the value. */
function chaptersByTime(record: object): SourceChapter[] {
  return Object.entries(record).flatMap(([name, value]): SourceChapter[] => {
    if (typeof value !== 'string') return [];
    const time = parseTime(name);
    const startTime = time ?? parseTime(value);
    const title = (time === null ? name : value).trim();
    return startTime === null || title === '' ? [] : [{ startTime, endTime: null, title, line: 1 }];
  });
}

/** Of the first of these fields that is a text, whatever its capitals and marks. */
function fieldOf(record: object, names: readonly string[]): string | undefined {
  const found = Object.entries(record).find(
    ([name, value]) =>
      names.includes(name.toLowerCase().replace(/[-_ ]/g, '')) && typeof value === 'string',
  );
  return (found?.[1] as string | undefined)?.trim() || undefined;
}
