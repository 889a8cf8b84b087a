/** XML that no row of the table reads. Stands behind all rows: Markdown may begin with a tag as well. */
import { nothingTold } from '../audit/telling.ts';
import type { TextFormat } from '../format.ts';
import { xmlRoot } from './xml-root.ts';

/** XML says so itself, or names its namespace in its first tag. */
const HEAD = 2000;

export const unknownXml: TextFormat = {
  id: 'xml',
  suffixes: ['xml'],
  before: [{ id: 'named-turns', why: 'Lines of speakers may stand between its tags.' }],
  recognises: (text) =>
    xmlRoot(text) !== undefined && /^\s*<\?xml\b|\sxmlns\b/.test(text.slice(0, HEAD)),
  told: nothingTold,
  parse: (text) => ({
    chapters: [],
    texts: [],
    problems: [
      {
        code: 'xml-shape',
        message: `The file is XML of a kind that is not known: <${(xmlRoot(text) ?? '').slice(0, 80)}>.`,
        line: 1,
      },
    ],
  }),
};
