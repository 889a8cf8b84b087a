/**
 * Times that stand every few minutes on a row of their own, among turns that have names, as Google Meet and archives of interviews
 * write them: they are the times of what stands below, a turn or a paragraph of one.
 *
 *     00:05:00
 *
 *     Ann: words
 *     Ben: words
 */
import { keptForLast } from '../last-texts.ts';
import { rowsOf } from '../lines.ts';

const LONE = /^\s*[[(]?(\d{1,3}:\d{2}(?::\d{2})?)[\])]?\s*$/;
const LABELLED = /^\s*(?![[(]?\d)[^:：\n]{1,60}[:：]\s+\S/;
/** Where every time has one row there are captions. */
const LABELS_A_TIME = 2;
/** Of the rows with words so many have a name, where a time may stand within a turn. */
const LABELLED_SHARE = 0.5;

/** Whether a text has them. */
export function hasTimesAbove(text: string): boolean {
  return joinTimesAbove(text) !== text;
}

/** The text with each of these times before its turn; as it is where another one is among them. */
export const joinTimesAbove = keptForLast((text: string): string => {
  if (!/\d:\d\d/.test(text)) return text;
  const rows = rowsOf(text);
  const times: [at: number, below: number][] = [];
  let labelled = 0;
  let filled = 0;
  let open = -1;
  for (const [at, row] of rows.entries()) {
    if (row.trim() === '') continue;
    const isLabelled = LABELLED.test(row);
    const isTime = LONE.test(row);
    if (isLabelled) labelled += 1;
    if (!isTime) filled += 1;
    if (open !== -1) {
      if (isTime) return text;
      times.push([open, at]);
    }
    open = isTime ? at : -1;
  }
  if (open !== -1 || times.length === 0 || labelled < times.length * LABELS_A_TIME) return text;
  const isAbove = times.every(([, below]) => LABELLED.test(rows[below] as string));
  if (!isAbove && labelled < filled * LABELLED_SHARE) return text;
  for (const [at, below] of times) {
    const time = LONE.exec(rows[at] as string)?.[1] ?? '';
    rows[at] = '';
    rows[below] = `[${time}] ${(rows[below] as string).trim()}`;
  }
  return rows.join('\n');
});
