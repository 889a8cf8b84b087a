/**
 * srv3 (`<timedtext format="3">`), YouTube's XML with styles: `<p t d>` in milliseconds, in it text and `<s t>` with the
 * offset of a word. The zero width spaces in it are there for the boxes behind the words.
 */
import type { Problem } from '../../core/problem.ts';
import { roundTime } from '../../core/time/time.ts';
import type { Caption } from '../captions/caption.ts';
import { captionDocument } from '../captions/caption-document.ts';
import { clipEnds } from '../captions/clip-ends.ts';
import { stampedCaption } from '../captions/stamped-caption.ts';
import { captionsOfWords, type SpokenWord } from '../captions/word-places.ts';
import type { TextFormat } from '../format.ts';
import type { SourceDocument } from '../source-document.ts';
import { milliseconds } from './milliseconds.ts';
import { parseXml } from './parse-xml.ts';
import { leftOut } from './ruby.ts';
import { LAST_OF_XML } from './unknown-xml.ts';
import { xmlRoot } from './xml-root.ts';
import { elementsOf, textContent, type XmlElement } from './xml-tree.ts';
import { strayText } from './youtube-text.ts';

const ZERO_WIDTH = /\u200b/g;
/** `rb` of a pen: 1 the word itself, 2 brackets for players that know no ruby, from 4 on the reading. */
const BRACKET = 2;

export const srv3: TextFormat = {
  id: 'srv3',
  suffixes: ['srv3'],
  part: 'captions',
  before: LAST_OF_XML,
  recognises: (text) => xmlRoot(text) === 'timedtext',
  parse: readSrv3,
};

function readSrv3(xml: string): SourceDocument {
  const { root, problems } = parseXml(xml);
  const parts = root === undefined ? [] : elementsOf(root);
  const ruby = rubyPens(parts.filter(({ name }) => name === 'head'));
  const captions: Caption[] = [];
  const readings: { text: string; line: number }[] = [];
  for (const body of parts.filter(({ name }) => name === 'body')) {
    let { line } = body;
    for (const node of body.children) {
      if (typeof node !== 'string') line = node.line;
      if (typeof node === 'string' || node.name !== 'p') {
        problems.push(...strayText(textContent(node), line));
        continue;
      }
      captions.push(...readParagraph(node, ruby, problems, readings));
    }
  }
  problems.push(...leftOut(readings));
  return captionDocument(clipEnds(captions), { kind: 'captured' }, problems);
}

/** The pens that write brackets or readings, by id. */
function rubyPens(heads: readonly XmlElement[]): Map<string, number> {
  const pens = heads.flatMap(elementsOf).flatMap(({ name, attributes }): [string, number][] => {
    const part = Number(attributes.rb ?? 0);
    return name === 'pen' && attributes.id !== undefined ? [[attributes.id, part]] : [];
  });
  return new Map(pens.filter(([, part]) => part >= BRACKET));
}

function readParagraph(
  { attributes, children, line }: XmlElement,
  ruby: ReadonlyMap<string, number>,
  problems: Problem[],
  readings: { text: string; line: number }[],
): Caption[] {
  const startTime = milliseconds(attributes.t);
  const words: SpokenWord[] = [];
  let text = '';
  const isTimed = children.some(
    (node) => typeof node !== 'string' && node.attributes.t !== undefined,
  );
  for (const node of children) {
    const said = textContent(node).replace(ZERO_WIDTH, '');
    const own = typeof node === 'string' ? {} : node.attributes;
    const part = ruby.get(own.p ?? attributes.p ?? '');
    if (part !== undefined) {
      if (part > BRACKET && said.trim() !== '') readings.push({ text: said, line });
      continue;
    }
    text += said;
    if (!isTimed || typeof node === 'string') continue;
    const offset = own.t === undefined ? 0 : milliseconds(own.t);
    const time = startTime === null || offset === null ? null : roundTime(startTime + offset);
    words.push({ text: said, startTime: time });
  }
  // A paragraph that is appended (`a="1"`) is the line end before the next one.
  if (text.trim() === '') return [];
  const stamp = { startTime, duration: milliseconds(attributes.d), line };
  return captionsOfWords(stampedCaption(text, stamp, problems), words);
}
