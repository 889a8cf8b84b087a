/** A piece of a web page that no row reads: stands behind all of them, since notes and chapters come as HTML too. */
import { quoteInput } from '../../core/problem.ts';
import type { TextFormat } from '../format.ts';
import { xmlRoot } from '../xml/xml-root.ts';

const PIECE =
  /^(?:p|div|span|section|article|main|header|footer|nav|ul|ol|li|dl|table|blockquote|cite|h[1-6]|a|b|i|em|strong|br|hr|img|figure|time)$/i;

export const htmlPiece: TextFormat = {
  id: 'html-piece',
  suffixes: ['html', 'htm'],
  recognises: (text) => PIECE.test(xmlRoot(text) ?? ''),
  parse: (text) => ({
    chapters: [],
    texts: [],
    problems: [
      {
        code: 'format-unread',
        message: `This is a piece of a web page (HTML) that starts with ${quoteInput(text.slice(0, 400))}, which cannot be read yet.`,
        line: 1,
      },
    ],
  }),
};
