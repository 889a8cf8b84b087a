/**
 * Times that stand every few minutes on a row of their own, above turns that have names, as Google Meet writes them: they are
 * the times of the turns below.
 *
 *     00:05:00
 *
 *     Ann: words
 *     Ben: words
 */
import { rowsOf } from '../lines.ts';

const LONE = /^\s*[[(]?(\d{1,3}:\d{2}(?::\d{2})?)[\])]?\s*$/;
const LABELLED = /^\s*(?![[(]?\d)[^:：\n]{1,60}[:：]\s+\S/;
/** Where every time has one row there are captions. */
const LABELS_A_TIME = 2;

/** The text with each of these times before its turn; as it is where another one is among them. */
export function joinTimesAbove(text: string): string {
  if (!/\d:\d\d/.test(text)) return text;
  const rows = rowsOf(text);
  const times: [at: number, below: number][] = [];
  let labelled = 0;
  let open = -1;
  for (const [at, row] of rows.entries()) {
    if (row.trim() === '') continue;
    const isLabelled = LABELLED.test(row);
    if (isLabelled) labelled += 1;
    if (open !== -1) {
      if (!isLabelled) return text;
      times.push([open, at]);
    }
    open = LONE.test(row) ? at : -1;
  }
  if (open !== -1 || times.length === 0 || labelled < times.length * LABELS_A_TIME) return text;
  for (const [at, below] of times) {
    const time = LONE.exec(rows[at] as string)?.[1] ?? '';
    rows[at] = '';
    rows[below] = `[${time}] ${(rows[below] as string).trim()}`;
  }
  return rows.join('\n');
}
