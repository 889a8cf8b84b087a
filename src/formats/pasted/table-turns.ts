/**
 * A transcript in a table of Markdown: a row a turn, and columns that are called what they hold. It is written again as turns that
 * other rows read; what stands in further columns was not said, and is counted.
 *
 *     | Time  | Speaker | Text  |
 *     |-------|---------|-------|
 *     | 00:05 | Ann     | words |
 */
import { append } from '../../core/append.ts';
import { type Problem, quoteInput } from '../../core/problem.ts';
import { countWords } from '../../core/text/word.ts';
import { writtenTelling } from '../audit/written-telling.ts';
import type { TextFormat } from '../format.ts';
import { rowsOf } from '../lines.ts';
import { markdownTurns } from '../markdown/turns.ts';
import { namedTurns } from './named-turns.ts';
import { prose } from './prose.ts';
import { stampedTurns } from './stamped-turns.ts';
import { stampAtHead } from './written-stamp.ts';
import { youtubePanel } from './youtube-panel.ts';

const COLUMNS = {
  start:
    /^(?:time ?(?:stamp|code)?s?|start(?: ?time)?|begin|from|t|zeit(?:stempel)?|beginn|temps|heure|début|hora|tiempo|inicio|tempo|início|ora|inizio|tijd|tid|czas|čas|zaman|время|час|الوقت|זמן|समय|waktu|时间|時間|시간)$/iu,
  end: /^(?:end(?: ?time)?|to|stop|ende|bis|fin|fine|конец|结束|結束)$/iu,
  speaker:
    /^(?:speakers?|(?:speaker )?name|who|person|voice|role|participant|sprecher(?:in)?|wer|locuteur|intervenant|qui|orador|hablante|quién|falante|quem|parlante|chi|spreker|wie|talare|mówca|mluvčí|konuşmacı|спикер|говорящий|кто|المتحدث|דובר|वक्ता|pembicara|说话人|說話人|发言人|發言人|讲者|講者|話者|発言者|화자)$/iu,
  text: /^(?:texts?|transcript(?:ion)?|words|dialogue|content|speech|said|utterance|sentence|line|quote|what (?:was|they|is) said|transkript|aussage|wortlaut|texte|paroles|texto|testo|tekst|текст|реплика|النص|טקסט|पाठ|teks|内容|內容|文本|文字|原文|発言|テキスト|내용|텍스트)$/iu,
};
type Column = keyof typeof COLUMNS;
const RULE =
  /^\|?[ \t]{0,9}:?-{1,200}:?[ \t]{0,9}(?:\|[ \t]{0,9}:?-{1,200}:?[ \t]{0,9}){1,40}\|?[ \t]{0,9}$/;
const READERS: readonly TextFormat[] = [
  markdownTurns,
  stampedTurns,
  youtubePanel,
  namedTurns,
  prose,
];

interface Rewritten {
  text: string;
  /** Cells of further columns. */
  beside: string[];
  line: number;
}

export const tableTurns: TextFormat = {
  id: 'table-turns',
  suffixes: ['md', 'markdown', 'txt'],
  recognises: (text) => rewrite(text) !== undefined,
  told: (text) => {
    const found = rewrite(text);
    return found === undefined ? [] : writtenTelling(`${found.text}\n${found.beside.join('\n')}`);
  },
  parse: (text) => {
    const found = rewrite(text);
    const reader = found && READERS.find((one) => one.recognises(found.text));
    if (found === undefined || reader === undefined)
      return { chapters: [], texts: [], problems: [isUnread(text)] };
    const document = reader.parse(found.text);
    const words = countWords(found.beside.join(' '));
    if (words > 0)
      document.problems.push({
        code: 'line-unread',
        message: `Columns of the table beside the words were left out, ${quoteInput(found.beside[0] ?? '')} among them.`,
        line: found.line,
        words,
      });
    return document;
  },
};

function isUnread(text: string): Problem {
  const message = `This is a table (Markdown) that starts with ${quoteInput(text.slice(0, 400))}, in which no talk was found.`;
  return { code: 'format-unread', message, line: 1 };
}

/** Every table whose head names a column of words beside one of times or names; undefined where there is none. */
function rewrite(text: string): Rewritten | undefined {
  if (!text.includes('|') || !text.includes('--')) return undefined;
  const rows = rowsOf(text);
  const beside: string[] = [];
  let line = 0;
  for (const [at, row] of rows.entries()) {
    const columns = RULE.test(row.trim()) ? columnsOf(rows[at - 1] ?? '') : undefined;
    if (columns === undefined) continue;
    line ||= at;
    rows[at - 1] = '';
    rows[at] = '';
    for (let next = at + 1; (rows[next] ?? '').includes('|'); next += 1) {
      const cells = cellsOf(rows[next] as string);
      rows[next] = turnOf(cells, columns);
      append(
        beside,
        cells.filter((cell, index) => columns[index] === undefined && cell !== ''),
      );
    }
  }
  return line === 0 ? undefined : { text: rows.join('\n'), beside, line };
}

function columnsOf(head: string): (Column | undefined)[] | undefined {
  if (!head.includes('|')) return undefined;
  const names = cellsOf(head).map((cell) => cell.replace(/[*_`]/g, '').trim());
  const taken = new Set<Column>();
  const columns = names.map((name) => {
    const found = (Object.keys(COLUMNS) as Column[]).find(
      (column) => !taken.has(column) && COLUMNS[column].test(name),
    );
    if (found !== undefined) taken.add(found);
    return found;
  });
  return taken.has('text') && (taken.has('speaker') || taken.has('start')) ? columns : undefined;
}

function cellsOf(row: string): string[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
}

function turnOf(cells: readonly string[], columns: readonly (Column | undefined)[]): string {
  const cell = (column: Column) =>
    cells
      .filter((_, index) => columns[index] === column)
      .join(' ')
      .replace(column === 'text' ? /<br ?\/?>/gi : /[*_`]|\\?[[\]]/g, ' ')
      .trim();
  const [start, end] = (['start', 'end'] as const).map((one) =>
    cell(one).replace(/\s*\(https?:[^()\s]*\)/, ''),
  ) as [string, string];
  const stamp =
    stampAtHead(start) === undefined ? start : `[${end === '' ? start : `${start} - ${end}`}]`;
  const name = cell('speaker').replace(/[:：]$/, '');
  const label = name === '' ? '' : `**${name}:**`;
  return [stamp, label, cell('text')].filter((part) => part !== '').join(' ');
}
