/**
 * Rows of cells between tabs, of which two or three are times, as programs that annotate recordings export them: when it begins, when
 * it ends, how long it is. Written as `[begins --> ends] Name: words` they are read as all others are, each row at its place.
 *
 *     00:00:01.200⇥00:00:04.300⇥words        Ana⇥00:00:01.200⇥00:00:04.300⇥00:00:03.100⇥words
 */
import { parseTime } from '../../core/time/time.ts';

const CLOCK = /^\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?$/;
const FIRST_LOOK =
  /^(?:[^\t\n]{0,80}\t){0,2}\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?\t[ \t]{0,9}\d{1,3}:\d\d/m;
/** Fewer may be chance. */
const FEWEST = 3;
/** Characters in which a transcript shows what it is, and of cells before the words. */
const HEAD = 4000;

interface Columns {
  name: number | undefined;
  start: number;
  end: number;
  /** From here on they are words. */
  words: number;
}

export function withoutTabs(text: string): string {
  if (!text.includes('\t') || !FIRST_LOOK.test(text.slice(0, HEAD))) return text;
  const rows = text.split('\n');
  const filled = rows.filter((row) => /\S/.test(row));
  const columns = columnsOf((filled[0] ?? '').split('\t'));
  if (columns === undefined || filled.length < FEWEST) return text;
  if (!filled.every((row) => isOf(columns, row.split('\t')))) return text;
  return rows.map((row) => (/\S/.test(row) ? written(row.split('\t'), columns) : row)).join('\n');
}

/** At most one cell before the words is none of the times. */
function columnsOf(cells: readonly string[]): Columns | undefined {
  const isTime = cells.map((cell) => CLOCK.test(cell.trim()));
  const start = isTime.indexOf(true);
  const words = isTime.lastIndexOf(true) + 1;
  const others = isTime.flatMap((one, at) => (one || at >= words ? [] : [at]));
  // A name may stand behind the times as well.
  const isBehind = others.length === 0 && cells.length === words + 2;
  const name = isBehind ? words : others[0];
  if (start === -1 || !isTime[start + 1] || others.length > 1) return undefined;
  const from = isBehind ? words + 1 : words;
  return cells.length > from ? { name, start, end: start + 1, words: from } : undefined;
}

function isOf({ start, end, words }: Columns, cells: readonly string[]): boolean {
  const [begins, ends] = [timeOf(cells[start]), timeOf(cells[end])];
  return begins !== null && ends !== null && begins <= ends && cells.length > words;
}

function timeOf(cell: string | undefined): number | null {
  const time = (cell ?? '').trim();
  return CLOCK.test(time) ? parseTime(time.replace(',', '.')) : null;
}

function written(cells: readonly string[], { name, start, end, words }: Columns): string {
  const said = cells.slice(words).join(' ').trim();
  const who = name === undefined ? '' : (cells[name] as string).trim().replace(/\s*[:：]$/, '');
  const times = `[${(cells[start] as string).trim()} --> ${(cells[end] as string).trim()}]`;
  return who === '' ? `${times} ${said}` : `${times} ${who}: ${said}`;
}
