/**
 * What is right of each reported input: `reported/*.json`, written by hand before anything was mended. Only fields that are given
 * are compared, and a field that is not known is a fault: a slip of the pen must not compare nothing.
 */
import * as v from 'valibot';
import type { Given } from './reported-given.ts';

const names = v.array(v.nullable(v.string()));
const times = v.array(v.nullable(v.number()));
const track = v.strictObject({
  language: v.optional(v.string()),
  origin: v.optional(v.picklist(['authored', 'aligned', 'estimated'])),
  cues: v.optional(v.number()),
  words: v.optional(v.number()),
  starts: v.optional(times),
  ends: v.optional(times),
  first: v.optional(v.number()),
  last: v.optional(v.number()),
  texts: v.optional(v.array(v.string())),
  speakers: v.optional(names),
  speakerOf: v.optional(names),
  wordTimes: v.optional(v.boolean()),
});
const chapter = v.strictObject({ start: v.optional(v.number()), title: v.optional(v.string()) });
const episode = v.strictObject({
  id: v.optional(v.string()),
  title: v.optional(v.string()),
  published: v.optional(v.nullable(v.string())),
  tracks: v.optional(v.array(track)),
  /** How many, or which. */
  chapters: v.optional(v.union([v.number(), v.array(chapter)])),
  media: v.optional(v.number()),
});
const expectation = v.pipe(
  v.strictObject({
    why: v.pipe(v.string(), v.minLength(1)),
    /** No episode is made of it; a text stands in the sentence that says why. */
    refused: v.optional(v.union([v.literal(true), v.pipe(v.string(), v.minLength(1))])),
    episodes: v.optional(v.pipe(v.array(episode), v.minLength(1))),
    /** Codes that are said, whatever else is; an empty list: none is. */
    problems: v.optional(v.array(v.string())),
  }),
  v.check(
    ({ refused, episodes, problems }) => (refused ?? episodes ?? problems) !== undefined,
    'expects nothing',
  ),
);
const later = v.strictObject({ why: v.pipe(v.string(), v.minLength(1)) });

export type Expectation = v.InferOutput<typeof expectation>;

/** One row of `controls.json`: what a control gave before anything was mended. */
export interface Control {
  refused?: true;
  episodes?: {
    tracks: (Record<string, unknown> & { lang: string })[];
    chapters: number;
    media: number;
  }[];
}

export interface Expectations {
  /** By input; one input may stand in several files. */
  expected: Map<string, Expectation[]>;
  /** Inputs of formats that are not read yet. */
  later: Set<string>;
  /** A sentence for whatever of these files cannot be what somebody meant. */
  faults: string[];
}

/** Lists that are no expectations of a section. */
export const LATER = 'later.json';
export const CHANGED = 'controls-changed.json';
export const OPEN = 'open.json';

/** `files`: what stands in `reported/`, by file name. `inputs`: what there is of each kind. */
export function gatherExpectations(
  files: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  controls: Readonly<Record<string, Control>>,
  inputs: readonly string[],
): Expectations {
  const gathered: Expectations = { expected: new Map(), later: new Set(), faults: [] };
  const { expected, faults } = gathered;
  const add = (input: string, one: Expectation) =>
    expected.set(input, [...(expected.get(input) ?? []), one]);
  for (const [file, rows] of Object.entries(files))
    for (const [input, row] of Object.entries(rows)) {
      const at = `${file}, ${input}`;
      if (!inputs.includes(input)) faults.push(`${at}: there is no such input`);
      if (file === CHANGED && !(input in controls)) faults.push(`${at}: this is no control`);
      const parsed = v.safeParse(file === LATER ? later : expectation, row);
      if (!parsed.success)
        faults.push(`${at}: ${v.getDotPath(parsed.issues[0]) ?? ''} ${parsed.issues[0].message}`);
      else if (file === LATER) gathered.later.add(input);
      else add(input, parsed.output as Expectation);
    }
  for (const input of gathered.later)
    if (expected.has(input) || input in controls)
      faults.push(`${LATER}, ${input}: something is expected of it as well`);
  for (const [input, control] of Object.entries(controls))
    if (files[CHANGED]?.[input] === undefined) add(input, asExpectation(control));
  return gathered;
}

function asExpectation({ refused, episodes }: Control): Expectation {
  return v.parse(expectation, {
    why: 'It is a control.',
    ...(refused === undefined ? {} : { refused }),
    ...(episodes === undefined
      ? {}
      : {
          episodes: episodes.map(({ tracks, ...rest }) => ({
            ...rest,
            tracks: tracks.map(({ lang, ...track }) => ({ language: lang, ...track })),
          })),
        }),
  });
}

/** What of an import is not as it should be, in one short line; undefined where all is. */
export function compareGiven(given: Given, wanted: Expectation): string | undefined {
  const { refused, episodes, problems } = wanted;
  return (
    refusalFault(given, wanted) ??
    (refused === undefined || episodes !== undefined
      ? firstDifference('episodes', given.episodes, episodes)
      : undefined) ??
    problemFault(given.problems, problems)
  );
}

function refusalFault(
  { refusals, episodes }: Given,
  { refused, episodes: wanted }: Expectation,
): string | undefined {
  if (refused === undefined)
    return refusals.length === 0 || wanted === undefined
      ? undefined
      : `refused: ${cut(refusals[0] as string)}`;
  if (wanted === undefined && episodes.length > 0) return 'is not refused';
  if (refusals.length === 0) return 'is not refused';
  if (refused === true || refusals.some((said) => said.includes(refused))) return undefined;
  return `is refused without “${refused}”: ${cut(refusals[0] as string)}`;
}

function problemFault(
  said: readonly string[],
  wanted: readonly string[] | undefined,
): string | undefined {
  if (wanted?.length === 0 && said.length > 0) return `says ${said.join(', ')}`;
  const missing = wanted?.find((code) => !said.includes(code));
  return missing === undefined ? undefined : `does not say ${missing}`;
}

/** Times are told in thousandths of a second. */
const SAME_TIME = 0.0005;

/** A number beside a list is how many it holds; fields that are not wanted are not looked at. */
function firstDifference(path: string, given: unknown, wanted: unknown): string | undefined {
  if (wanted === undefined) return undefined;
  if (Array.isArray(given) && typeof wanted === 'number')
    return given.length === wanted ? undefined : `${path}: ${given.length} instead of ${wanted}`;
  if (Array.isArray(given) && Array.isArray(wanted)) {
    if (given.length !== wanted.length)
      return `${path}: ${given.length} instead of ${wanted.length}${isPlain(given) ? `, ${cut(JSON.stringify(given))}` : ''}`;
    return firstOf(wanted, (one, index) => firstDifference(`${path}[${index}]`, given[index], one));
  }
  if (isObject(given) && isObject(wanted))
    return firstOf(Object.keys(wanted), (key) =>
      firstDifference(`${path}.${key}`, given[key], wanted[key]),
    );
  const isSame =
    typeof given === 'number' && typeof wanted === 'number'
      ? Math.abs(given - wanted) < SAME_TIME
      : given === wanted;
  return isSame
    ? undefined
    : `${path}: ${cut(JSON.stringify(given) ?? 'nothing')} instead of ${cut(JSON.stringify(wanted))}`;
}

function firstOf<T>(
  all: readonly T[],
  faultOf: (one: T, index: number) => string | undefined,
): string | undefined {
  for (const [index, one] of all.entries()) {
    const fault = faultOf(one, index);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isPlain(values: readonly unknown[]): boolean {
  return !values.some(isObject);
}

/** Characters of a line that quotes twice. */
const SHORT = 100;

function cut(text: string): string {
  return text.length <= SHORT ? text : `${text.slice(0, SHORT - 1)}…`;
}
