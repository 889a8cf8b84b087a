/**
 * TTML in any of its profiles (IMSC, EBU-TT-D, DFXP, YouTube's): text with times, without its styles. Paragraphs stand in
 * the order of their times, since their order in the document has no meaning there.
 */

import { textOfCaptions } from '../../captions/caption-text.ts';
import type { TextFormat } from '../../format.ts';
import type { SourceDocument } from '../../source-document.ts';
import { parseXml } from '../parse-xml.ts';
import { leftOut } from '../ruby.ts';
import { XML_ROW, xmlRoot } from '../xml-root.ts';
import { elementsOf } from '../xml-tree.ts';
import { captionsOfBody } from './ttml-body.ts';
import { agentsOf, titleOf } from './ttml-head.ts';
import type { ParagraphReading } from './ttml-paragraph.ts';
import { readTimeRates } from './ttml-time.ts';
import { placeElements } from './ttml-timing.ts';

export const ttml: TextFormat = {
  id: 'ttml',
  suffixes: ['ttml', 'dfxp'],
  part: 'captions',
  ...XML_ROW,
  recognises: (text) => xmlRoot(text) === 'tt',
  parse: readTtml,
};

function readTtml(xml: string): SourceDocument {
  const { root, problems } = parseXml(xml);
  if (root === undefined) return { chapters: [], texts: [], problems };
  const parts = elementsOf(root);
  const body = parts.find(({ name }) => name === 'body') ?? root;
  const heads = parts.filter(({ name }) => name === 'head');
  const rates = readTimeRates(root);
  const places = placeElements(root, body, rates, problems);
  const reading: ParagraphReading = { places, rates, agents: agentsOf(heads), readings: [] };
  const languages = captionsOfBody(body, root.attributes, reading, problems);
  const title = titleOf(heads);
  return {
    ...(title === undefined ? {} : { title }),
    chapters: [],
    texts: Array.from(languages, ([tag, captions]) =>
      textOfCaptions(captions, { kind: 'captured', ...(tag === '' ? {} : { lang: tag }) }),
    ).filter((text) => text !== undefined),
    problems: [...problems, ...leftOut(reading.readings)],
  };
}
