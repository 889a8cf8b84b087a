/** The words of WebVTT and SRT, told by their lines alone: whatever is no time, no number, no name of a cue and no note. */
import { skipBlanks } from '../../core/text/word.ts';
import { rowsOf } from '../lines.ts';
import { plainSigns } from '../webvtt/plain-signs.ts';
import type { Telling } from './telling.ts';

const ARROW = /[-–—]{1,3}\s{0,3}(?:>|&gt;)|→/;
/** What stands before an arrow between two times. */
const START = /^[\s\d:.,;\uff1a\uff0c-]{1,40}$/;
const LONGEST_START = 40;
const END = /^[ \t]*-?\d+(?:[ \t]?[:.,;\uff1a\uff0c][ \t]?\d+)*/;
/** Of a cue, behind its times. */
const SETTING = /(?<!\S)(?:(?:align|position|line|size|vertical|region):\S*|[XY][12]:\d+(?!\S))/g;
const NUMBER = /^[\ufeff\s]*#?\d{1,9}[.)]?\s*$/;
const HEADER = /^\ufeff?\s*WEBVTT(?:\s|$)/;
/** Behind the header of a piece of a stream, which may stand anywhere. */
const STREAM = /^X-TIMESTAMP-MAP/;
const SILENT = /^(?:NOTE(?:\s|$)|(?:STYLE|REGION)\s*$)/;

export function captionTelling(text: string): readonly Telling[] {
  const rows = rowsOf(text);
  const isWebVtt = text.includes('WEBVTT') && rows.some((row) => HEADER.test(row));
  const lines: string[] = [];
  let isAfterBlank = true;
  /** Until the next blank row nothing is said. */
  let isSilent = false;
  let next = afterTimes(rows[0] ?? '');
  for (const [index, row] of rows.entries()) {
    const said = next;
    next = afterTimes(rows[index + 1] ?? '');
    if (isBlank(row)) {
      isAfterBlank = true;
      isSilent = false;
      continue;
    }
    if (said !== undefined) {
      lines.push(said);
      isSilent = false;
    } else {
      const isHead = HEADER.test(row) && (isAfterBlank || STREAM.test(rows[index + 1] ?? ''));
      if (isWebVtt && (isHead || isAfterBlank)) isSilent = isHead || SILENT.test(row);
      if (!isSilent && !isNumber(rows, index) && !(isAfterBlank && next !== undefined))
        lines.push(row);
    }
    isAfterBlank = false;
  }
  return [{ lines: [lines.join('\n')] }];
}

/** What stands behind two times, settings and all; undefined for a row without times. */
function afterTimes(row: string): string | undefined {
  // Most rows have none of the signs that an arrow ends in.
  if (!row.includes('>') && !row.includes('→') && !row.includes('&gt;')) return undefined;
  const arrow = ARROW.exec(row);
  if (arrow === null) return undefined;
  const [before, after] = [row.slice(0, arrow.index), row.slice(arrow.index + arrow[0].length)];
  if (START.test(before)) return after.replace(END, '').replace(SETTING, '');
  if (before.length > LONGEST_START || !START.test(plainSigns(before))) return undefined;
  // The same signs stand in the end; each is as long as what stands for it.
  const end = END.exec(plainSigns(after.slice(0, LONGEST_START)));
  return after.slice(end?.[0].length).replace(SETTING, '');
}

function isBlank(row: string): boolean {
  return skipBlanks(row, 0, row.length) === row.length;
}

/** A number above times is the cue's, blank rows between them or none. */
function isNumber(rows: readonly string[], index: number): boolean {
  if (!NUMBER.test(rows[index] ?? '')) return false;
  let next = index + 1;
  while (next < rows.length && next < index + 4 && isBlank(rows[next] as string)) next += 1;
  return afterTimes(rows[next] ?? '') !== undefined;
}
