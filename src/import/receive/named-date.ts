/**
 * The day that people and programs write before or behind a title in the names of files and folders: `2026-03-04 Roses`,
 * `20260304 - Roses`, `Roses, 4 March 2026`, `Roses-20260304_100211-Meeting Recording`.
 */
import { dateOf } from '../../formats/written-date.ts';

/** Its separator is a group of its own. */
const DAY = String.raw`(?:19|20)\d\d(?<mark>[-_.]?)(?:0[1-9]|1[0-2])\k<mark>(?:0[1-9]|[12]\d|3[01])`;
/** A time of day may follow, as meetings have it. */
const OF_DAY = String.raw`[ _T-]\d\d[._:-]?\d\d(?:[._:-]?\d\d)?`;
const YEAR = String.raw`(?:19|20)\d\d`;
/** `4 March 2026`, `4th of March, 2026`, `4. März 2026`, `March 4, 2026`, `04.03.2026`, `2026年3月4日`. */
const IN_WORDS = [
  String.raw`\d{1,2}(?:\.|st|nd|rd|th)?[ _-](?:of[ _]|de[ _])?\p{L}{3,12}\.?(?:[ _]de)?,?[ _-]${YEAR}`,
  String.raw`\p{L}{3,12}\.?[ _-]\d{1,2}(?:st|nd|rd|th)?,?[ _-]${YEAR}`,
  String.raw`\d{1,2}(?<dot>[.-])\d{1,2}\k<dot>${YEAR}`,
  String.raw`${YEAR}[年년] ?\d{1,2}[月월] ?\d{1,2}[日일]`,
].join('|');
const WEEKDAY = String.raw`(?:(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satu?r?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)\.?,?[ _])?`;
const BEHIND_TITLE = String.raw`(?<=\S)(?:[ _–—,-]+|\s*[([])`;

/** Each has a group `day`; what it matches is no part of the title. */
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`^(?<day>${DAY})(?:${OF_DAY})?[ _.–—-]+(?=\S)`),
  // Teams and Meet write what it is behind it.
  new RegExp(
    String.raw`(?<=\S)[ _–—-]+(?<day>${DAY})${OF_DAY}(?: [A-Z]{2,5})?[ _–—-]+(?:meeting )?(?:recording|transcript|notes by gemini)$`,
    'i',
  ),
  new RegExp(String.raw`(?<=\S)(?:[ _–—-]+|\s*\()(?<day>${DAY})(?:${OF_DAY})?\)?$`),
  new RegExp(`^(?<day>${DAY})$`),
  new RegExp(String.raw`^${WEEKDAY}(?<day>${IN_WORDS})[ _.,:–—-]+(?=\S)`, 'iu'),
  new RegExp(String.raw`${BEHIND_TITLE}${WEEKDAY}(?<day>${IN_WORDS})[)\]]?$`, 'iu'),
];
/** What Zoom calls a recording by is all its name: `GMT20260304-100211_Recording`. */
const OF_ZOOM = /^GMT(\d{8})-\d{6}(?=_|$)/;

export interface NamedDate {
  /** What is left of the name. */
  title: string;
  /** ISO 8601. */
  date?: string;
}

/** A name that is nothing but a day stays as it is. */
export function takeDate(name: string): NamedDate {
  if (!/\d{4}/.test(name) || name.length > LONGEST) return { title: name };
  const zoom = dateOf(OF_ZOOM.exec(name)?.[1] ?? '');
  if (zoom !== null) return { title: name, date: zoom };
  for (const form of FORMS) {
    const match = form.exec(name);
    const date = match === null ? null : dateOf(plainDay(match.groups?.day ?? ''));
    if (match === null || date === null) continue;
    if (match[0] === name) return { title: name, date };
    const title = match.index === 0 ? name.slice(match[0].length) : name.slice(0, match.index);
    return /[\p{L}\p{N}]/u.test(title) ? { title, date } : { title: name, date };
  }
  return { title: name };
}

/** No file system has longer names. */
const LONGEST = 1000;

/** As documents write it: `4-Mar-2026` and `4th of March 2026` are `4 Mar 2026` and `4 March 2026`. */
function plainDay(day: string): string {
  if (!/\p{L}{3}/u.test(day)) return day.replaceAll('_', '-');
  return day
    .replace(/[_-]/g, ' ')
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/, '')
    .replace(/ of /, ' ');
}
