/** Web pages that hold no transcript we know: a page to sign in, saved under the name of the captions it kept back. */
import { decodeHTML } from 'entities';
import { quoteInput } from '../../core/problem.ts';
import { nothingTold } from '../audit/telling.ts';
import type { TextFormat } from '../format.ts';
import { xmlRoot } from '../xml/xml-root.ts';

export const HTML_SUFFIXES = ['html', 'htm'];

const PAGE_ROOT = /^(?:html|head|body|meta|title|script|link|noscript)$/i;
const PAGE_TYPE = /^\s*<!doctype\s+html\b/i;
/** A title stands at the head of its page. */
const HEAD = 100_000;

export const htmlPage: TextFormat = {
  id: 'html-page',
  suffixes: HTML_SUFFIXES,
  before: [{ id: 'srt', why: 'A page may show captions, times and all.' }],
  recognises: isPage,
  told: nothingTold,
  parse: (html) => {
    const title = titleOf(html);
    return {
      chapters: [],
      texts: [],
      problems: [
        {
          code: 'html-page',
          message: `The file is a web page${title === '' ? '' : ` titled ${quoteInput(title)}`}, and no transcript.`,
          line: 1,
        },
      ],
    };
  },
};

export function isPage(text: string): boolean {
  return PAGE_TYPE.test(text) || PAGE_ROOT.test(xmlRoot(text) ?? '');
}

/** Up to the tag that closes it; searched forward only, since a page may open many and close none. */
function titleOf(html: string): string {
  const head = html.slice(0, HEAD);
  const from = head.search(/<title\b/i);
  const start = from === -1 ? -1 : head.indexOf('>', from);
  const length = start === -1 ? -1 : head.slice(start).search(/<\/title/i);
  if (length === -1) return '';
  return decodeHTML(head.slice(start + 1, start + length))
    .replace(/\s+/g, ' ')
    .trim();
}
