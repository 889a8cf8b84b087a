/** The times in a row of a pasted transcript: at its head, or anywhere where all rows were run together. */
import { type ClockAt, clockAt } from '../../core/time/clock-at.ts';
import { formatTime, parseTime } from '../../core/time/time.ts';
import { spokenLabelLength } from './spoken-labels.ts';

export interface PanelStamp {
  /** Offset of the stamp in its row, and of the words after it. */
  from: number;
  to: number;
  /** Seconds. */
  time: number;
  /** What YouTube reads out stands beside it: nothing but a pasted panel has that. */
  isLabelled: boolean;
}

const OPENS = /^[\d([]/;
const OPENING = /[([]/;
const CLOSING = /[)\]]/;
const HEAD = /^([([]?)(\d{1,3}(?::\d{2}){1,2}(?:\.\d{1,3}(?!\d))?)([)\]]?)/;
/** Fewer rows that hold nothing but what is read out for the time above were said. */
const FEWEST_LABELS = 3;
/** Part of something else: a range, a date, a ratio. */
const GOES_ON = /^(?:[:：.,/%-]\d|%)/;
const CLOCK = /^\s?(?:[ap]\.?m\b|uhr\b|h\b)/i;
/** Before a label there is always its first digit. */
const GLUED = /(?:\d{1,2}:)?\d{1,2}:\d{2}(?=\d)/g;
/** Characters: `0:055`. */
const SHORTEST_GLUED = 5;
/** Characters: ` 0:05 `. */
const SHORTEST_INNER = 6;
/** Characters of the last colon and the seconds after it. */
const SECONDS = 3;
const CANONICAL = /^(?:\d{1,2}:)?\d{1,2}:\d{2}$/;
const TIME = String.raw`\d{1,3}(?::\d{2}){1,2}`;
/** By the mark that the first one opens with: all are written alike. */
const BETWEEN_SPACES: Record<string, RegExp> = {
  '': new RegExp(String.raw`(?<=\s)${TIME}(?=\s)`, 'g'),
  '(': new RegExp(String.raw`(?<=\s)\(${TIME}\)(?=\s)`, 'g'),
  '[': new RegExp(String.raw`(?<=\s)\[${TIME}\](?=\s)`, 'g'),
};

/** `row` without space around it. Ascending by place; the first is at 0, if any. */
export function panelStamps(row: string): PanelStamp[] {
  const head = OPENS.test(row) ? headStamp(row) : undefined;
  return head === undefined ? [] : [head, ...gluedStamps(row, head)];
}

function headStamp(row: string): PanelStamp | undefined {
  const { to, time } = wholeStamp(row) ?? { to: 0, time: null };
  if (time === null) return undefined;
  if (to === row.length) return { from: 0, to, time, isLabelled: false };
  const rest = row.slice(to);
  const label = spokenLabelLength(rest, time);
  if (label === 0 && (GOES_ON.test(rest) || CLOCK.test(rest))) return undefined;
  return { from: 0, to: to + label, time, isLabelled: label > 0 };
}

/** With its brackets, of which it has both or none. */
function wholeStamp(row: string): ClockAt | undefined {
  const from = OPENING.test(row.charAt(0)) ? 1 : 0;
  const clock = clockAt(row, from);
  if (clock !== undefined) {
    const isClosed = CLOSING.test(row.charAt(clock.to));
    if (isClosed !== (from === 1)) return undefined;
    return { to: clock.to + from, time: clock.time };
  }
  const [whole, open, stamp, close] = HEAD.exec(row) ?? [];
  if (whole === undefined || stamp === undefined || (open === '') !== (close === ''))
    return undefined;
  return { to: whole.length, time: parseTime(stamp) };
}

function gluedStamps(row: string, head: PanelStamp): PanelStamp[] {
  const stamps: PanelStamp[] = [];
  if (row.length < head.to + SHORTEST_GLUED) return stamps;
  let last = head;
  for (const match of row.matchAll(GLUED)) {
    // The words before may end in digits: `in 20` and `0:07` make `in 200:07`.
    const end = match.index + match[0].length;
    for (let from = Math.max(match.index, last.to); from < end - SECONDS; from += 1) {
      const stamp = gluedAt(row, from, end);
      if (stamp === undefined || stamp.time < last.time) continue;
      stamps.push(stamp);
      last = stamp;
      break;
    }
  }
  return stamps;
}

function gluedAt(row: string, from: number, end: number): PanelStamp | undefined {
  const stamp = row.slice(from, end);
  const time = CANONICAL.test(stamp) ? parseTime(stamp) : null;
  if (time === null || formatTime(time) !== stamp) return undefined;
  const label = spokenLabelLength(row.slice(end, end + 80), time);
  return label === 0 ? undefined : { from, to: end + label, time, isLabelled: true };
}

/**
 * Further times between spaces, in a row that holds the whole transcript, or where all stand in brackets. One that those after it
 * lie before, or that is not before `until`, seconds, was said.
 */
export function innerStamps(row: string, head: PanelStamp, until = Infinity): PanelStamp[] {
  if (row.length < head.to + SHORTEST_INNER) return [];
  const pattern = BETWEEN_SPACES[/^[([]/.exec(row)?.[0] ?? ''] as RegExp;
  const found = Array.from(row.slice(head.to).matchAll(pattern), (match) => ({
    from: head.to + match.index,
    to: head.to + match.index + match[0].length,
    time: parseTime(match[0].replace(/[^\d:]/g, '')),
  }));
  let last = head.time;
  return found.flatMap(({ from, to, time }, index): PanelStamp[] => {
    if (time === null || time < last || time >= until) return [];
    const after = found.slice(index + 1, index + 4);
    const before = after.filter((one) => one.time !== null && one.time < time).length;
    if (before * 2 > after.length) return [];
    last = time;
    return [{ from, to, time, isLabelled: false }];
  });
}

interface StampedRow {
  text: string;
  stamps: readonly PanelStamp[];
}

/** What is read out for a time may stand on the row below it: the two are one row, where most times have it. */
export function withLabels<Row extends StampedRow>(rows: Row[]): Row[] {
  const lone = rows.filter(isLone).length;
  const labels = new Set(rows.filter((row, index) => isLabelOf(row, rows[index - 1])));
  if (labels.size < FEWEST_LABELS || labels.size * 2 < lone) return rows;
  return rows.flatMap((row, index) => {
    if (labels.has(row)) return [];
    const label = rows[index + 1];
    if (label === undefined || !labels.has(label)) return [row];
    const text = row.text + label.text;
    return [{ ...row, text, stamps: panelStamps(text) }];
  });
}

function isLabelOf({ text, stamps }: StampedRow, above: StampedRow | undefined): boolean {
  const time = above?.stamps[0]?.time;
  if (above === undefined || time === undefined || stamps.length > 0 || !isLone(above))
    return false;
  return spokenLabelLength(text, time) === text.length;
}

/** Nothing but a time stands in the row. */
export function isLone({ text, stamps }: StampedRow): boolean {
  return stamps.length > 0 && stamps[0]?.to === text.length;
}
