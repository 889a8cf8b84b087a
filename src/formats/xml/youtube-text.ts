/**
 * srv1 and srv2, YouTube's older XML: `<text start="1.5" dur="2">` in seconds under `<transcript>`, and
 * `<text t="1500" d="2000">` in milliseconds under `<timedtext>`. The texts are HTML.
 */
import { type Problem, quoteInput } from '../../core/problem.ts';
import { countWords } from '../../core/text/word.ts';
import { parseTime } from '../../core/time/time.ts';
import type { Caption } from '../captions/caption.ts';
import { captionDocument } from '../captions/caption-document.ts';
import { clipEnds } from '../captions/clip-ends.ts';
import { stampedCaption } from '../captions/stamped-caption.ts';
import type { TextFormat } from '../format.ts';
import type { SourceDocument } from '../source-document.ts';
import { plainOfEscaped } from './escaped-text.ts';
import { milliseconds } from './milliseconds.ts';
import { parseXml } from './parse-xml.ts';
import { LAST_OF_XML } from './unknown-xml.ts';
import { xmlRoot } from './xml-root.ts';
import { textContent, type XmlElement } from './xml-tree.ts';

/** A file whose first caption stands further down is none. */
const HEAD = 4000;

export const srv1: TextFormat = {
  id: 'srv1',
  suffixes: ['srv1'],
  part: 'captions',
  before: LAST_OF_XML,
  recognises: (text) => xmlRoot(text) === 'transcript' && /<text\b/.test(text.slice(0, HEAD)),
  parse: (text) =>
    readTexts(text, ({ start, dur }) => [parseTime(start ?? ''), parseTime(dur ?? '')]),
};

export const srv2: TextFormat = {
  id: 'srv2',
  suffixes: ['srv2'],
  part: 'captions',
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
  let line = root?.line ?? 1;
  for (const node of root?.children ?? []) {
    if (typeof node !== 'string') line = node.line;
    if (typeof node === 'string' || node.name !== 'text') {
      problems.push(...strayText(textContent(node), line));
      continue;
    }
    const text = plainOfEscaped(textContent(node));
    if (text.trim() === '') continue;
    const [startTime, duration] = stampOf(node.attributes);
    captions.push(stampedCaption(text, { startTime, duration, line }, problems));
  }
  return captionDocument(clipEnds(captions), { kind: 'captured' }, problems);
}

/** Words that stand where no caption is. */
export function strayText(text: string, line: number): Problem[] {
  const words = countWords(text);
  if (words === 0) return [];
  const message = `No caption holds the words ${quoteInput(text)}.`;
  return [{ code: 'line-unread', message, line, words }];
}
