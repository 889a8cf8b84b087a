/** A paragraph of srv3: its words with their times, without what is written over them. */
import type { Problem } from '../../../core/problem.ts';
import { roundTime } from '../../../core/time/time.ts';
import type { Caption } from '../../captions/caption.ts';
import { stampedCaption } from '../../captions/stamped-caption.ts';
import { captionsOfWords, type SpokenWord } from '../../captions/word-places.ts';
import { elementsOf, textContent, type XmlElement } from '../xml-tree.ts';
import { milliseconds } from './milliseconds.ts';

const ZERO_WIDTH = /\u200b/g;
/** `rb` of a pen: 1 the word itself, 2 brackets for players that know no ruby, from 4 on the reading. */
const BRACKET = 2;

/** The pens that write brackets or readings, by id. */
export function rubyPens(heads: readonly XmlElement[]): Map<string, number> {
  const pens = heads.flatMap(elementsOf).flatMap(({ name, attributes }): [string, number][] => {
    const part = Number(attributes.rb ?? 0);
    return name === 'pen' && attributes.id !== undefined ? [[attributes.id, part]] : [];
  });
  return new Map(pens.filter(([, part]) => part >= BRACKET));
}

export function readParagraph(
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
