/** XML that no row of the table reads. Stands behind all rows: Markdown may begin with a tag as well. */
import type { Format } from '../format.ts';
import { xmlRoot } from './xml-root.ts';

export const unknownXml: Format = {
  id: 'xml',
  recognises: (text) => {
    const root = xmlRoot(text);
    if (root === undefined) return false;
    return /^\s*<\?xml\b/.test(text) || text.slice(-root.length - 40).includes(`${root}>`);
  },
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
