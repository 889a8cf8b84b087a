/** A written transcript whose turns are the items of a Markdown list or its quotations: read as what it is without their marks. */
import type { TextFormat } from '../format.ts';
import { filledLines } from '../lines.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { markdownTurns } from '../markdown/turns.ts';
import { namedTurns } from './named-turns.ts';
import { stampedTurns } from './stamped-turns.ts';

/** Characters in which a transcript shows what it is. */
const HEAD = 200_000;
const ITEM = /^[ \t]{0,9}[-*+–—][ \t]{1,9}(?=\S)/;
const QUOTATION = /^[ \t]{0,3}>[ \t]{0,9}(?=[^\s>])/;
/** Of the rows that are no headings so many have the mark. */
const SHARE = 0.9;
const FEWEST = 3;
const READERS: readonly TextFormat[] = [markdownTurns, stampedTurns, namedTurns];

export const listedTurns: TextFormat = {
  id: 'listed-turns',
  suffixes: ['md', 'markdown'],
  before: [{ id: 'plain-turns', why: 'Behind its dashes stand names.' }],
  recognises: (text) => readerOf(text) !== undefined,
  parse: (text) => {
    const found = readerOf(text);
    return found === undefined
      ? { chapters: [], texts: [], problems: [] }
      : found.reader.parse(found.plain);
  },
};

function readerOf(text: string): { reader: TextFormat; plain: string } | undefined {
  const { body } = readFrontMatter(text.slice(0, HEAD));
  const rows = filledLines(body).filter(({ text: row }) => !row.startsWith('#'));
  const mark = [ITEM, QUOTATION].find((one) => {
    const marked = rows.filter(({ text: row }) => one.test(row)).length;
    return marked >= FEWEST && marked >= rows.length * SHARE;
  });
  if (mark === undefined) return undefined;
  const plain = text
    .split(/(\r\n|\r|\n)/)
    .map((row) => row.replace(mark, ''))
    .join('');
  const reader = READERS.find((one) => one.recognises(plain));
  return reader && { reader, plain };
}
