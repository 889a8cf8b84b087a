/** YouTube's srv3: each text whole and at its time. What is expected is cut out of the file by its tags alone. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { differs } from './suite.ts';
import { decoded, filesBelow, folderSuite, namedRowsOf, read } from './suite-documents.ts';

export const srv3Files = folderSuite('srv3', ['ytsubconverter-srv3'], (folder) =>
  filesBelow(folder, '.ytt').map((path) => ({
    name: basename(path),
    check: async () => {
      const document = await read('', path);
      const expected = srv3Rows(readFileSync(path, 'utf8'));
      const rows = namedRowsOf(document).map(([start, , text]) => [start, text.replace(/\s/g, '')]);
      return (
        differs(rows, expected) ??
        differs(
          document.problems.filter(({ code }) => code !== 'ruby-left-out'),
          [],
        )
      );
    },
  })),
);

/** [start, text without white space] of each paragraph, without what is written over words. */
function srv3Rows(xml: string): [number, string][] {
  const body = xml.replace(/<!--[\s\S]*?-->/g, '');
  const pens = Array.from(body.matchAll(/<pen id="(\d+)"[^>]* rb="[24-7]"/g), (match) => match[1]);
  const over = new RegExp(`<s p="(?:${pens.join('|') || 'none'})"[^>]*>[^<]*</s>`, 'g');
  return Array.from(
    body.matchAll(/<p t="(\d+)"[^>]*>([\s\S]*?)<\/p>/g),
    ([, t, inner = '']): [number, string] => [
      Number(t) / 1000,
      decoded(inner.replace(over, '').replace(/<[^>]*>/g, '')).replace(/[\s\u200b]/g, ''),
    ],
  ).filter(([, text]) => text !== '');
}
