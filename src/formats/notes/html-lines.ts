/**
 * Notes in HTML as the lines a reader sees: a paragraph, an item of a list and a row of a table each on its own, without markup;
 * an address stands behind the words that it is linked to. Podcasts publish their descriptions so.
 */
import { decodeHTML } from 'entities';
import { type Line, rowsOf } from '../lines.ts';

const TAG = /(<\/?[a-z][a-z0-9]*(?=[\s/>])[^<>]*>|<!--[^<>]*-->|<!doctype[^<>]*>)/i;
const NAME = /^<(\/?)([a-z][a-z0-9]*)/i;
const ADDRESS = /\bhref\s*=\s*["']?(https?:\/\/[^\s"'<>]+)/i;
const BLOCKS: ReadonlySet<string> = new Set(
  'address article blockquote body br dd details div dl dt figure footer h1 h2 h3 h4 h5 h6 head header hr html li main nav ol p pre section summary table tbody thead title tr ul'.split(
    ' ',
  ),
);
/** Of these nothing is words. */
const UNREAD: ReadonlySet<string> = new Set(['script', 'style']);
/** Any of them, and the text is meant to be a page. */
const MARKUP = /<(?:p|br|li|ul|ol|dl|dt|dd|div|table|td|tr|h[1-6]|a)(?=[\s/>])[^<>]*>/i;

/** undefined where the text has no markup of a page. The lines hold something and are trimmed. */
export function htmlLines(html: string): Line[] | undefined {
  if (!MARKUP.test(html)) return undefined;
  const lines: Line[] = [];
  let open = { text: '', line: 1 };
  let line = 1;
  let unread: string | undefined;
  let link: { url: string; from: number } | undefined;
  const close = () => {
    const text = open.text.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push({ text, line: open.line });
    open = { text: '', line };
    link = undefined;
  };
  for (const [index, part] of html.split(TAG).entries()) {
    const rows = rowsOf(part);
    if (index % 2 === 0) {
      for (const [at, row] of rows.entries()) {
        if (at > 0) {
          line += 1;
          close();
        }
        if (unread === undefined) open.text += decodeHTML(row);
      }
      continue;
    }
    line += rows.length - 1;
    const [, slash = '', written = ''] = NAME.exec(part) ?? [];
    const name = written.toLowerCase();
    if (UNREAD.has(name)) unread = slash === '' ? name : undefined;
    else if (BLOCKS.has(name)) close();
    else if (name === 'td' || name === 'th') open.text += ' ';
    else if (name === 'a' && slash === '') {
      const url = ADDRESS.exec(part)?.[1];
      link = url === undefined ? undefined : { url: decodeHTML(url), from: open.text.length };
    } else if (name === 'a' && link !== undefined) {
      const label = open.text.slice(link.from).trim();
      // An address that is its own label stands there already; a time that leads to itself is a time.
      if (label !== link.url && !/^[([]?[\d:]+[)\]]?$/.test(label)) open.text += ` ${link.url} `;
      link = undefined;
    }
  }
  close();
  return lines;
}
