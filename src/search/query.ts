/**
 * The query language: words, "quoted phrases", -without, and filters (`speaker:`, `show:`, `in:` …). It is forgiving: a
 * quote that is never closed runs to the end, an operator without an operand is nothing, an unknown `name:` is a word.
 */

/** A filter's name as typed; the value is a word or a quoted phrase. Rows are the whole list. */
export const FILTERS = [
  /** Who says the words. */
  { kind: 'speaker' },
  { kind: 'show' },
  /** Who takes part in the episode. */
  { kind: 'person' },
  { kind: 'topic' },
  /** The language of the text, as a tag or a name: `zh`, `zh-Hans`, `chinese`. */
  { kind: 'in' },
  /** When it was published, as much as is known: `2026`, `2026-04`. */
  { kind: 'date' },
] as const;

export type FilterKind = (typeof FILTERS)[number]['kind'];

export interface Query {
  /** In the order typed. */
  clauses: Clause[];
  without: Clause[];
  filters: Filter[];
  /** The last clause is a word still being typed: it stands for all words that begin so. */
  halfTyped: boolean;
}

export interface Clause {
  /** Without its quotes. */
  text: string;
  /** Its words must follow each other. */
  isPhrase: boolean;
}

export interface Filter {
  kind: FilterKind;
  value: string;
  /** Where it stands in the text, so that a chip can take it out; half-open. */
  from: number;
  to: number;
}

/** A longer query is cut here: nobody types it, and each word costs. */
export const MAX_QUERY_LENGTH = 500;

const FILTER_NAME = new RegExp(`^(${FILTERS.map(({ kind }) => kind).join('|')}):`, 'i');
const OPEN_QUOTE = /["“”„«»]/;
const CLOSE_QUOTE = /["“”»«]/;

export function parseQuery(typed: string): Query {
  const text = typed.slice(0, MAX_QUERY_LENGTH);
  const query: Query = { clauses: [], without: [], filters: [], halfTyped: false };
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const from = at;
    const isWithout = /^-(?=[^\s-])/.test(text.slice(at));
    if (isWithout) at += 1;
    const name = FILTER_NAME.exec(text.slice(at));
    if (name !== null && !isWithout) at += name[0].length;
    const operand = readOperand(text, at);
    at = operand.end;
    query.halfTyped = false;
    if (name !== null && !isWithout) {
      if (operand.text !== '')
        query.filters.push({
          kind: (name[1] as string).toLowerCase() as FilterKind,
          value: operand.text,
          from,
          to: at,
        });
    } else if (/[\p{L}\p{N}]/u.test(operand.text)) {
      const clause = { text: operand.text, isPhrase: operand.isPhrase };
      (isWithout ? query.without : query.clauses).push(clause);
      query.halfTyped = !isWithout && !operand.isClosed;
    }
  }
  return query;
}

interface Operand {
  text: string;
  isPhrase: boolean;
  /** Something stands after it that ends it; without that it may still be typed. */
  isClosed: boolean;
  end: number;
}

/** `1 000 000`, as `core/text/sought-words.ts` takes it for one word. */
const GROUPED_NUMBER = /^\d{1,3}(?: \d{3})* 000(?!\d)|^\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)/;

/** A quoted phrase, or everything up to the next white space; the blanks within a number end none. */
function readOperand(text: string, from: number): Operand {
  if (OPEN_QUOTE.test(text.charAt(from))) {
    const length = text.slice(from + 1).search(CLOSE_QUOTE);
    const end = length === -1 ? text.length : from + 1 + length;
    return {
      text: text.slice(from + 1, end).trim(),
      isPhrase: true,
      isClosed: length !== -1,
      end: Math.min(end + 1, text.length),
    };
  }
  const number = GROUPED_NUMBER.exec(text.slice(from))?.[0].length ?? 0;
  const length = text.slice(from + number).search(/\s/);
  const end = length === -1 ? text.length : from + number + length;
  return { text: text.slice(from, end), isPhrase: false, isClosed: length !== -1, end };
}

/** The text with a filter added at its end, or without it where it is there already. */
export function toggleFilter(text: string, kind: FilterKind, value: string): string {
  const present = parseQuery(text).filters.find((filter) => isSame(filter, kind, value));
  if (present !== undefined) return removeFilter(text, present);
  const written = /[\s"]/.test(value) ? `"${value.replaceAll('"', ' ')}"` : value;
  return `${text.trimEnd()} ${kind}:${written} `.trimStart();
}

export function removeFilter(text: string, { from, to }: Filter): string {
  return `${text.slice(0, from).trimEnd()} ${text.slice(to).trimStart()}`.trimStart();
}

function isSame(filter: Filter, kind: FilterKind, value: string): boolean {
  return filter.kind === kind && filter.value.toLowerCase() === value.toLowerCase();
}
