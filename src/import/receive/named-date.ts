/** The day that people write before or behind a title in the names of their files and folders: `2026-03-04 Roses`, `20260304 - Roses`. */
import { dateOf } from '../../formats/written-date.ts';

/** Its separator is the second group where the day is the first. */
const DAY = String.raw`(?:19|20)\d\d([-_.]?)(?:0[1-9]|1[0-2])\2(?:0[1-9]|[12]\d|3[01])`;
/** A time of day may follow, as meetings have it. */
const BEFORE = new RegExp(
  String.raw`^(${DAY})(?:[ _T-]\d\d[.:-]?\d\d(?:[.:-]?\d\d)?)?[ _.–—-]+(?=\S)`,
);
const BEHIND = new RegExp(String.raw`(?<=\S)(?:[ _–—-]+|\s*\()(${DAY})\)?$`);
const ALONE = new RegExp(`^(${DAY})$`);

export interface NamedDate {
  /** What is left of the name. */
  title: string;
  /** ISO 8601. */
  date?: string;
}

/** A name that is nothing but a day stays as it is. */
export function takeDate(name: string): NamedDate {
  const match = BEFORE.exec(name) ?? BEHIND.exec(name) ?? ALONE.exec(name);
  const date = dateOf((match?.[1] ?? '').replaceAll('_', '-'));
  if (match === null || date === null) return { title: name };
  if (match[0] === name) return { title: name, date };
  const title = match.index === 0 ? name.slice(match[0].length) : name.slice(0, match.index);
  return /[\p{L}\p{N}]/u.test(title) ? { title, date } : { title: name, date };
}
