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

/** The same, and dates in numbers from the year on; null for anything else. */
export function dateOf(text: string): string | null {
  const [, year, , month, day] = NUMBERS.exec(text.trim()) ?? [];
  const numbers = year === undefined ? text.trim().slice(0, 10) : `${year}-${month}-${day}`;
  const read = v.safeParse(partialDate, numbers);
  return read.success ? read.output : dateOfEnglish(text);
}
