/** The URL's query as the product writes it: plain names and values, not the router's JSON. */
import type { Layout } from '../../core/reading/reading.ts';
import { parseTime } from '../../core/time/time.ts';

export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (value !== undefined && value !== null) params.set(key, String(value));
  }
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

export interface ReaderSearch {
  /** As written: `754`, `12:34`, `1h2m3s`. Read with `parseTime`. */
  t?: string | undefined;
  end?: string | undefined;
  /** What is looked for in the text. */
  q?: string | undefined;
  /** The language view; which tracks they mean is the episode's to say (`core/reading/views.ts`). */
  lang?: string | undefined;
  view?: string | undefined;
  text?: string | undefined;
}

/** What cannot be read becomes undefined, which takes it out of the URL; an end without a start before it too. */
export function validateReaderSearch(search: Record<string, unknown>): ReaderSearch {
  const [from, to] = spanOf(search.t ?? search.start);
  const t = readable(from);
  const end = readable(search.end ?? to);
  const inOrder =
    t !== undefined && end !== undefined && (parseTime(t) ?? 0) < (parseTime(end) ?? 0);
  return {
    t,
    end: inOrder ? end : undefined,
    q: matching(search.q, /\S/),
    lang: matching(search.lang, /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/),
    view: oneOf(VIEWS, search.view),
    text: matching(search.text, /^[\w.-]{1,80}(,[\w.-]{1,80})?$/),
  };
}

/** Names of a list that is the library's or the reader's: the types ask for each of them. */
export type Names<Name extends string> = Readonly<Record<Name, true>>;
const VIEWS: Names<'only' | Layout> = { only: true, stacked: true, side: true, tap: true };

export function oneOf<Name extends string>(names: Names<Name>, value: unknown): Name | undefined {
  return typeof value === 'string' && Object.hasOwn(names, value) ? (value as Name) : undefined;
}

export function matching(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined;
}

/**
 * A time that stands behind the hash, as other sites and players write it (`#t=80,100`), among the rest of the query;
 * null where none does.
 */
export function withFragment(search: string, hash: string): string | null {
  const { t, end } = parseSearch(hash.slice(1));
  if (t === undefined) return null;
  const query = parseSearch(search);
  return stringifySearch({ ...query, t, end: end ?? query.end });
}

/** `80,100` and `npt:80` are what Media Fragments URI 1.0 (4.2.1) calls a time; `,100` begins at the start. */
function spanOf(value: unknown): (string | undefined)[] {
  if (typeof value !== 'string') return [];
  const [from, to] = value.replace(/^npt:/, '').split(',');
  return [from === '' && to !== undefined ? '0' : from, to];
}

function readable(value: unknown): string | undefined {
  const written = typeof value === 'string' ? value : undefined;
  return written !== undefined && parseTime(written) !== null ? written : undefined;
}
