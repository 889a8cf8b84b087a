/**
 * When the elements of a TTML document are on: times are counted from where the container begins, or in a `seq` from where
 * the sibling before ends, and nothing outlasts its container (TTML 2, 12.2, after SMIL 3).
 */
import { type Problem, quoteInput } from '../../../core/problem.ts';
import { tagOf } from '../parse-xml.ts';
import type { XmlElement } from '../xml-tree.ts';
import { parseTtmlTime, type TimeRates } from './ttml-time.ts';

/** Seconds, half-open; the end is Infinity where nothing ends it, and nothing is on where it is not after the begin. */
export interface Interval {
  begin: number;
  end: number;
  /** Its own or a container's begin cannot be read. */
  isUnknown: boolean;
}

/** What has no time of its own, and no words of the talk. */
const SILENT = new Set(
  'head metadata title desc copyright agent name actor set animate style styling layout region image'.split(
    ' ',
  ),
);

export function speaks({ name }: XmlElement): boolean {
  return !SILENT.has(name);
}

export function isSequence({ attributes }: XmlElement): boolean {
  return attributes.timeContainer === 'seq';
}

/** The interval of `body`, which stands in `root`, and of every element in it. */
export function placeElements(
  root: XmlElement,
  body: XmlElement,
  rates: TimeRates,
  problems: Problem[],
): Map<XmlElement, Interval> {
  const places = new Map<XmlElement, Interval>();
  const isAbsolute = isApples(root) || countsFromStart(body, rates);
  place(body, { begin: 0, end: Number.POSITIVE_INFINITY, isUnknown: false });
  return places;

  /** `within`: from where the element's times are counted, and what it cannot outlast. */
  function place(element: XmlElement, within: Interval): Interval {
    const { attributes } = element;
    const from = read(element, 'begin');
    const to = read(element, 'end');
    const lasting = read(element, 'dur');
    const counted = isAbsolute ? 0 : within.begin;
    const begin = from === null ? within.begin : counted + from;
    const isUnknown = within.isUnknown || (from === null && attributes.begin !== undefined);
    const limit = Math.min(
      within.end,
      counted + (to ?? Number.POSITIVE_INFINITY),
      begin + (lasting ?? Number.POSITIVE_INFINITY),
    );
    const last = placeChildren(element, { begin, end: limit, isUnknown });
    const end = to === null && lasting === null ? Math.min(limit, last) : limit;
    const interval = { begin, end, isUnknown };
    places.set(element, interval);
    return interval;
  }

  /** When the last of them ends. Text of a `par` is on as long as its container, text of a `seq` for no time at all. */
  function placeChildren(element: XmlElement, own: Interval): number {
    const inSequence = isSequence(element);
    let last = own.begin;
    for (const child of element.children) {
      if (typeof child === 'string') {
        if (!inSequence && child.trim() !== '') last = own.end;
      } else if (child.name === 'br') {
        if (!inSequence) last = own.end;
      } else if (speaks(child)) {
        const { end } = place(child, inSequence ? { ...own, begin: last } : own);
        last = inSequence ? end : Math.max(last, end);
      }
    }
    return last;
  }

  function read({ name, attributes, line }: XmlElement, which: 'begin' | 'end' | 'dur') {
    const written = attributes[which];
    if (written === undefined) return null;
    const seconds = parseTtmlTime(written, rates);
    if (seconds === null)
      problems.push({
        code: 'time-unreadable',
        message: `The ${which} ${quoteInput(written)} of a ${tagOf(name)} is no time expression.`,
        line,
      });
    return seconds;
  }
}

/** Apple's transcripts and lyrics bring a name space of theirs, and count all times from where the recording starts. */
function isApples({ attributes }: XmlElement): boolean {
  return ['itunes', 'podcasts'].some((name) => attributes[name]?.includes('apple.com'));
}

/** Seconds by which times that were rounded apart may differ. */
const ROUNDED = 0.05;

/**
 * Whether all times are counted from where the recording starts, as programs write them that never read the rules: counted
 * from their containers some would lie outside them, and as they stand all lie within.
 */
function countsFromStart(body: XmlElement, rates: TimeRates): boolean {
  let isOutside = false;
  let allWithin = true;
  walk(body, 0, Number.POSITIVE_INFINITY);
  return isOutside && allWithin;

  function walk(element: XmlElement, begin: number, end: number): void {
    if (isSequence(element)) allWithin = false;
    for (const child of element.children) {
      if (typeof child === 'string' || !speaks(child)) continue;
      const from = timeOf(child, 'begin');
      const to = timeOf(child, 'end');
      if (begin > 0 && from !== null) {
        const last = to ?? from;
        if (begin + last > end + ROUNDED || begin + from >= end) isOutside = true;
        if (from < begin - ROUNDED || last > end + ROUNDED) allWithin = false;
      }
      walk(child, from ?? begin, Math.min(to ?? Number.POSITIVE_INFINITY, end));
    }
  }

  function timeOf({ attributes }: XmlElement, which: 'begin' | 'end'): number | null {
    const written = attributes[which];
    return written === undefined ? null : parseTtmlTime(written, rates);
  }
}

/** When an element is displayed by its own attributes: `tts:display`, and `set` that changes it for a time. */
export function displayed(element: XmlElement, on: Interval, rates: TimeRates): Interval {
  if (element.attributes.display !== 'none') return on;
  for (const child of element.children) {
    if (typeof child === 'string' || child.name !== 'set') continue;
    const { display = 'none', begin = '0s', end, dur } = child.attributes;
    if (display === 'none') continue;
    const from = on.begin + (parseTtmlTime(begin, rates) ?? 0);
    const to = end === undefined ? null : parseTtmlTime(end, rates);
    const lasting = dur === undefined ? null : parseTtmlTime(dur, rates);
    return {
      ...on,
      begin: from,
      end: Math.min(
        on.end,
        on.begin + (to ?? Number.POSITIVE_INFINITY),
        from + (lasting ?? Number.POSITIVE_INFINITY),
      ),
    };
  }
  return { ...on, end: on.begin };
}

export function intersect(a: Interval, b: Interval): Interval {
  return {
    begin: Math.max(a.begin, b.begin),
    end: Math.min(a.end, b.end),
    isUnknown: a.isUnknown || b.isUnknown,
  };
}
