/** Dates as documents and file names have them, to ISO 8601, as much of it as is known. */
import * as v from 'valibot';
import { partialDate } from '../core/contract/episode-file.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ENGLISH = /^(?:[A-Z][a-z]{2,8},? )?([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}),? (\d{4})$/;
/** `2026-04-11T09:00Z`, `2026/04/11`, `2026.04.11`, `20260411`. */
const NUMBERS = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?![\d])/;

/** `Apr 11, 2026`, `April 11, 2026` or `Sat Apr 11 2026` to `2026-04-11`; null for anything else. */
export function dateOfEnglish(text: string): string | null {
  const [, month, day, year] = ENGLISH.exec(text.trim()) ?? [];
  const index = MONTHS.indexOf(month?.toLowerCase() ?? '');
  if (index === -1 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${String(index + 1).padStart(2, '0')}-${day?.padStart(2, '0')}`;
}

/** Months by how their names begin in ten languages; the longer beginnings tell June from July. */
const BEGINNINGS: readonly string[] = [
  'jan ene gen янв січ',
  'feb fév fev фев',
  'mar mär maa мар',
  'apr abr avr апр',
  'may mai mag mei maj мая май',
  'jun juin giu июн',
  'jul juil lug июл',
  'aug ago aoû aou авг',
  'sep set сен',
  'oct okt ott out окт',
  'nov ноя',
  'dec dez dic déc дек',
];
const MONTH_OF = new Map(
  BEGINNINGS.flatMap((words, index) =>
    words.split(' ').map((word): [string, number] => [word, index + 1]),
  ),
);
/** `25.03.2024`; with slashes or hyphens only where one of the two can be no month. */
const DAY_FIRST = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
/** `5. März 2024`, `Tue, 05 Mar 2024 10:00:00 GMT`, `5 de marzo de 2024`. */
const DAY_AND_NAME =
  /^(?:\p{L}{2,12}\.?,? )?(\d{1,2})(?:\.|st|nd|rd|th)?(?: de)? (\p{L}{3,12})\.?(?: de)?,? (\d{4})(?=$|[ ,T])/u;
const NAME_AND_YEAR = /^(\p{L}{3,12}) (\d{4})$/u;
/** Seconds since 1970, or milliseconds, from 2001 on. */
const EPOCH = /^[1-3]\d{9}(\d{3})?$/;
const IN_HAN = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]$/;

/** The same, dates in numbers and with names of months in other languages; null for anything else. */
export function dateOf(text: string): string | null {
  const written = text.trim();
  const [, year, , month, day] = NUMBERS.exec(written) ?? [];
  const numbers = year === undefined ? written.slice(0, 10) : `${year}-${month}-${day}`;
  const read = v.safeParse(partialDate, numbers);
  return read.success ? read.output : (dateOfEnglish(written) ?? dateOfOthers(written));
}

function dateOfOthers(text: string): string | null {
  const epoch = EPOCH.exec(text);
  if (epoch !== null)
    return new Date(Number(text) * (epoch[1] === undefined ? 1000 : 1)).toISOString().slice(0, 10);
  const [, first, mark, second, year] = DAY_FIRST.exec(text) ?? [];
  if (first !== undefined && second !== undefined) {
    const isDayFirst = mark === '.' || Number(first) > 12;
    if (!isDayFirst && Number(second) <= 12) return null;
    return isDayFirst ? dayOf(year, Number(second), first) : dayOf(year, Number(first), second);
  }
  const han = IN_HAN.exec(text);
  if (han !== null) return dayOf(han[1], Number(han[2]), han[3]);
  const named = DAY_AND_NAME.exec(text);
  if (named !== null) return dayOf(named[3], monthOf(named[2] as string), named[1]);
  const [, name = '', alone] = NAME_AND_YEAR.exec(text) ?? [];
  const month = monthOf(name);
  return month === 0 ? null : `${alone}-${String(month).padStart(2, '0')}`;
}

/** 1 to 12; 0 where it is none. */
function monthOf(name: string): number {
  const word = name.toLowerCase();
  return MONTH_OF.get(word.slice(0, 4)) ?? MONTH_OF.get(word.slice(0, 3)) ?? 0;
}

function dayOf(year = '', month: number, day = ''): string | null {
  const written = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = v.safeParse(partialDate, written);
  return read.success ? read.output : null;
}
