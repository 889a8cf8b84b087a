/** A list of chapters above a pasted transcript: its times ascend, and behind them the recording begins anew. */
import type { SourceDocument } from '../source-document.ts';
import { captionsOf, type PanelRow } from './panel-captions.ts';

const FEWEST = 2;
/** More chapters have no page; and what is said has many times as many rows. */
const MOST = 100;
const TIMES_AS_MANY = 2;
/** Words of a title. */
const LONGEST = 14;
/** What generators of pages make of 0:00. */
const ZERO = /^0:0[ \t]+(?=\S)/;

/** `rows` of the whole text. Returns those without the list; all of them where there is none. */
export function takeContentsAbove(
  rows: readonly PanelRow[],
  document: SourceDocument,
): readonly PanelRow[] {
  const first = rows.findIndex(({ stamps }) => stamps.length > 0);
  const stamped = rows.filter(({ stamps }) => stamps.length > 0);
  const time = (row: PanelRow | undefined) => row?.stamps[0]?.time ?? Number.NaN;
  const list = stamped.findIndex((row, at) => at > 0 && time(row) < time(stamped[at - 1]));
  const begins = stamped[list];
  if (begins === undefined || list < FEWEST || list > MOST) return rows;
  const talk = stamped.slice(list);
  const ascends = talk.every((row, at) => at === 0 || time(row) >= time(talk[at - 1]));
  const isAll = time(talk.at(-1)) >= time(stamped[list - 1]) && time(begins) <= time(stamped[0]);
  if (talk.length < list * TIMES_AS_MANY || !ascends || !isAll) return rows;
  const end = rows.indexOf(stamped[list - 1] as PanelRow) + 1;
  const isZero = ZERO.test(rows[first - 1]?.text ?? '');
  const from = isZero ? first - 1 : first;
  const titles = captionsOf(rows.slice(first, end));
  const areShort = titles.every(({ text }) => text !== '' && text.split(/\s+/).length <= LONGEST);
  if (titles.length !== end - first || !areShort) return rows;
  if (isZero) {
    const { text, line } = rows[from] as PanelRow;
    titles.unshift({ text: text.replace(ZERO, ''), startTime: 0, line });
  }
  for (const { text: title, startTime, line } of titles)
    document.chapters.push({ startTime, endTime: null, title, line });
  return [...rows.slice(0, from), ...rows.slice(end)];
}
