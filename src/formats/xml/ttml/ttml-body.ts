/** The paragraphs of a TTML document, by their languages and in the order of their times. */
import { append } from '../../../core/append.ts';
import type { Problem } from '../../../core/problem.ts';
import type { Caption } from '../../captions/caption.ts';
import { sortCaptions } from '../../captions/in-order.ts';
import { tagOf } from '../../language-name.ts';
import { strayText } from '../stray-text.ts';
import type { XmlElement } from '../xml-tree.ts';
import { captionsOfRuns } from './ttml-captions.ts';
import { type Inherited, inherit, type ParagraphReading, runsOf } from './ttml-paragraph.ts';
import { writesSpaces } from './ttml-sentence.ts';
import { type Interval, speaks } from './ttml-timing.ts';

const ALWAYS: Interval = { begin: 0, end: Number.POSITIVE_INFINITY, isUnknown: false };

/** Captions by the tag of their language, empty where none is given. `attributes`: of the root, which the body inherits. */
export function captionsOfBody(
  body: XmlElement,
  { lang, space }: XmlElement['attributes'],
  reading: ParagraphReading,
  problems: Problem[],
): Map<string, Caption[]> {
  const languages = new Map<string, Caption[]>();
  const isSpaced = writesSpaces(body);
  walk(body, {
    window: ALWAYS,
    keepsSpace: space === 'preserve',
    speaker: undefined,
    lang,
  });
  return new Map(Array.from(languages, ([tag, captions]) => [tag, sortCaptions(captions)]));

  function walk(element: XmlElement, inherited: Inherited): void {
    const own = inherit(element, inherited, reading);
    for (const child of element.children) {
      if (typeof child === 'string') append(problems, strayText(child, element.line));
      else if (child.name === 'p') takeParagraph(child, own);
      else if (speaks(child)) walk(child, own);
    }
  }

  function takeParagraph(paragraph: XmlElement, inherited: Inherited): void {
    const tag = tagOf(inherit(paragraph, inherited, reading).lang) ?? '';
    const captions = captionsOfRuns(runsOf(paragraph, inherited, reading), isSpaced, problems);
    const before = languages.get(tag);
    if (before === undefined) languages.set(tag, captions);
    else append(before, captions);
  }
}
