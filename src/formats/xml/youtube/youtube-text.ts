/**
 * srv1 and srv2, YouTube's older XML: `<text start="1.5" dur="2">` in seconds under `<transcript>`, and
 * `<text t="1500" d="2000">` in milliseconds under `<timedtext>`. The texts are HTML.
 */
import { parseTime } from '../../../core/time/time.ts';
import type { Caption } from '../../captions/caption.ts';
import { stampedCaption } from '../../captions/stamped-caption.ts';
import type { TextFormat } from '../../format.ts';
import type { SourceDocument } from '../../source-document.ts';
import { parseXml } from '../parse-xml.ts';
import { XML_ROW, xmlRoot } from '../xml-root.ts';
import { textContent, type XmlElement } from '../xml-tree.ts';
import { plainOfEscaped } from './escaped-text.ts';
import { milliseconds } from './milliseconds.ts';
import { captionElements, youtubeDocument } from './youtube-document.ts';

/** A file whose first caption stands further down is none. */
const HEAD = 4000;

export const srv1: TextFormat = {
  id: 'srv1',
  suffixes: ['srv1'],
  part: 'captions',
  ...XML_ROW,
  recognises: (text) => xmlRoot(text) === 'transcript' && /<text\b/.test(text.slice(0, HEAD)),
  parse: (text) =>
    readTexts(text, ({ start, dur }) => [parseTime(start ?? ''), parseTime(dur ?? '')]),
};

export const srv2: TextFormat = {
  id: 'srv2',
  suffixes: ['srv2'],
  part: 'captions',
  ...XML_ROW,
  before: [{ id: 'srv3', why: 'Both call their root “timedtext”.' }],
  recognises: (text) => xmlRoot(text) === 'timedtext' && !/<body\b/.test(text),
  parse: (text) => readTexts(text, ({ t, d }) => [milliseconds(t), milliseconds(d)]),
};

type Stamp = (
  attributes: XmlElement['attributes'],
) => [start: number | null, duration: number | null];

function readTexts(xml: string, stampOf: Stamp): SourceDocument {
  const { root, problems } = parseXml(xml);
  const captions: Caption[] = [];
  for (const { attributes, children, line } of root === undefined
    ? []
    : captionElements(root, 'text', problems)) {
    const text = plainOfEscaped(children.map(textContent).join(''));
    if (text.trim() === '') continue;
    const [startTime, duration] = stampOf(attributes);
    captions.push(stampedCaption(text, { startTime, duration, line }, problems));
  }
  return youtubeDocument(captions, problems);
}
