/**
 * TTML in any of its profiles (IMSC, EBU-TT-D, DFXP, YouTube's): text with times, without its styles. Paragraphs stand in
 * the order of their times, since their order in the document has no meaning there.
 */

import type { Caption } from '../captions/caption.ts';
import { textOfCaptions } from '../captions/caption-text.ts';
import type { TextFormat } from '../format.ts';
import { tagOf } from '../language-name.ts';
import type { SourceDocument } from '../source-document.ts';
import { parseXml } from './parse-xml.ts';
import { leftOut } from './ruby.ts';
import { captionsOfRuns } from './ttml-captions.ts';
import { type Inherited, inherit, type ParagraphReading, runsOf } from './ttml-paragraph.ts';
import { readTimeRates } from './ttml-time.ts';
import { type Interval, placeElements, speaks } from './ttml-timing.ts';
import { LAST_OF_XML } from './unknown-xml.ts';
import { xmlRoot } from './xml-root.ts';
import { elementsOf, textContent, type XmlElement } from './xml-tree.ts';
import { strayText } from './youtube-text.ts';

const ALWAYS: Interval = { begin: 0, end: Number.POSITIVE_INFINITY, isUnknown: false };

export const ttml: TextFormat = {
  id: 'ttml',
  suffixes: ['ttml', 'dfxp'],
  part: 'captions',
  before: LAST_OF_XML,
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
  const places = placeElements(body, rates, problems);
  const reading: ParagraphReading = { places, rates, agents: agentsOf(heads), readings: [] };
  const languages = new Map<string, Caption[]>();
  const { lang, space } = root.attributes;
  walk(body, {
    window: ALWAYS,
    keepsSpace: space === 'preserve',
    speaker: undefined,
    lang,
  });
  problems.push(...leftOut(reading.readings));
  const title = heads.flatMap((head) => findAll(head, 'title')).map(plain)[0];
  return {
    ...(title === undefined || title === '' ? {} : { title }),
    chapters: [],
    texts: Array.from(languages, ([tag, captions]) =>
      textOfCaptions(inOrder(captions), { kind: 'captured', ...(tag === '' ? {} : { lang: tag }) }),
    ).filter((text) => text !== undefined),
    problems,
  };

  function walk(element: XmlElement, inherited: Inherited): void {
    const own = inherit(element, inherited, reading);
    for (const child of element.children) {
      if (typeof child === 'string') problems.push(...strayText(child, element.line));
      else if (child.name === 'p') takeParagraph(child, own);
      else if (speaks(child)) walk(child, own);
    }
  }

  function takeParagraph(paragraph: XmlElement, inherited: Inherited): void {
    const tag = tagOf(inherit(paragraph, inherited, reading).lang) ?? '';
    const captions = captionsOfRuns(runsOf(paragraph, inherited, reading), problems);
    const before = languages.get(tag);
    if (before === undefined) languages.set(tag, captions);
    else before.push(...captions);
  }
}

/** A caption without a time stays behind the one it stands behind. */
function inOrder(captions: readonly Caption[]): Caption[] {
  let last = 0;
  const timed = captions.map((caption) => {
    last = caption.startTime ?? last;
    return { caption, time: last };
  });
  return timed.sort((a, b) => a.time - b.time).map(({ caption }) => caption);
}

/** `<ttm:agent xml:id="a"><ttm:name>Ann</ttm:name></ttm:agent>` */
function agentsOf(heads: readonly XmlElement[]): Map<string, string> {
  const agents = heads.flatMap((head) => findAll(head, 'agent'));
  return new Map(
    agents.flatMap((agent): [string, string][] => {
      const name = findAll(agent, 'name').map(plain)[0];
      const { id } = agent.attributes;
      return id === undefined || name === undefined || name === '' ? [] : [[id, name]];
    }),
  );
}

function findAll(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.name === name ? [child] : findAll(child, name),
  );
}

function plain(element: XmlElement): string {
  return textContent(element).replace(/\s+/g, ' ').trim();
}
