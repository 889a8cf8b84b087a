/** A text to the JSON value it is, or to where it stops being one. */
import { type Problem, quoteInput } from '../../core/problem.ts';
import { lineIndex } from '../line-index.ts';
import { jsonHead } from '../markdown/other-front-matter.ts';
import { JsonReader } from './json-reader.ts';

export interface JsonText {
  /** For JSON Lines the list of their values; undefined where the text is broken. */
  value: unknown;
  /** The text is several values, one a line. */
  isLines: boolean;
  /** 1-based line at which an object or list of the value starts; 1 for anything else. */
  lineOf: (part: unknown) => number;
  /** What had to be put right to read it; an error where it could not be read. */
  problems: Problem[];
}

/**
 * So starts JSON (and what Python prints of its own values), and no transcript: `[Music]`, `[00:05] text` and `{\an8}`
 * start otherwise. White space takes in the byte order mark.
 */
const START = /^\s*(?:\{\s*["'}]|\[\s*(?:\]|["']|(?:\[\s*)?[[{]\s*["']))/;

/** Undefined for a text that does not mean to be JSON. */
export function readJson(text: string): JsonText | undefined {
  if (!START.test(text) || jsonHead(text) !== undefined) return undefined;
  const reader = new JsonReader(text);
  const values = reader.values();
  const line = lineIndex(text);
  const lineOf = (part: unknown) => line(reader.places.get(part as object) ?? 0);
  if (reader.faultAt !== -1)
    return {
      value: undefined,
      isLines: values.length > 0,
      lineOf,
      problems: [breakAt(text, reader.faultAt, line(reader.faultAt))],
    };
  const isLines = values.length > 1;
  return {
    value: isLines ? values : values[0],
    isLines,
    lineOf,
    problems: noNumbers(text, reader.noNumbers, line),
  };
}

/** The entries of a list of the value with their lines. A bare text has none, and stands behind the entry before it. */
export function locateEntries(
  { lineOf }: JsonText,
  list: readonly unknown[],
): { entry: unknown; line: number }[] {
  let line = lineOf(list);
  return list.map((entry) => {
    if (typeof entry === 'object' && entry !== null) line = lineOf(entry);
    return { entry, line };
  });
}

function breakAt(text: string, at: number, line: number): Problem {
  const rest = text.slice(at, at + 400);
  const message =
    rest.trim() === ''
      ? `The JSON breaks off after ${quoteInput(lastWords(text))}.`
      : `The JSON cannot be read from ${quoteInput(rest)} on.`;
  return { code: 'json-broken', message, line };
}

function lastWords(text: string): string {
  return text
    .slice(-400)
    .trim()
    .slice(-60)
    .replace(/^\S*\s/, '');
}

function noNumbers(text: string, at: readonly number[], line: (at: number) => number): Problem[] {
  const [first] = at;
  if (first === undefined) return [];
  const word = /^-?\w+/.exec(text.slice(first, first + 10))?.[0] ?? '';
  const more = at.length === 1 ? '' : `, ${at.length} times in all`;
  return [
    {
      code: 'json-no-number',
      message: `${quoteInput(word)} stands where a number should be${more}.`,
      line: line(first),
    },
  ];
}
