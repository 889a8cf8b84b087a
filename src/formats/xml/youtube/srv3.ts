/**
 * srv3 (`<timedtext format="3">`), YouTube's XML with styles: `<p t d>` in milliseconds, in it text and `<s t>` with the
 * offset of a word. The zero width spaces in it are there for the boxes behind the words.
 */
import { append } from '../../../core/append.ts';
import type { Caption } from '../../captions/caption.ts';
import type { TextFormat } from '../../format.ts';
import type { SourceDocument } from '../../source-document.ts';
import { parseXml } from '../parse-xml.ts';
import { leftOut } from '../ruby.ts';
import { XML_ROW, xmlRoot } from '../xml-root.ts';
import { elementsOf } from '../xml-tree.ts';
import { readParagraph, rubyPens } from './srv3-paragraph.ts';
import { captionElements, youtubeDocument } from './youtube-document.ts';

export const srv3: TextFormat = {
  id: 'srv3',
  suffixes: ['srv3'],
  part: 'captions',
  ...XML_ROW,
  recognises: (text) => xmlRoot(text) === 'timedtext',
  parse: readSrv3,
};

function readSrv3(xml: string): SourceDocument {
  const { root, problems } = parseXml(xml);
  const parts = root === undefined ? [] : elementsOf(root);
  const ruby = rubyPens(parts.filter(({ name }) => name === 'head'));
  const captions: Caption[] = [];
  const readings: { text: string; line: number }[] = [];
  for (const body of parts.filter(({ name }) => name === 'body'))
    for (const paragraph of captionElements(body, 'p', problems))
      append(captions, readParagraph(paragraph, ruby, problems, readings));
  append(problems, leftOut(readings));
  return youtubeDocument(captions, problems);
}
