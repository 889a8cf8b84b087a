/** The words of one `<p>` of TTML, with the interval of each run of text and whose it is. */

import { textContent, type XmlElement, type XmlNode } from '../xml-tree.ts';
import { isSentence } from './ttml-sentence.ts';
import type { TimeRates } from './ttml-time.ts';
import { displayed, type Interval, intersect, isSequence, speaks } from './ttml-timing.ts';

export interface TextRun {
  text: string;
  on: Interval;
  speaker: string | undefined;
  line: number;
  /** The element whose words, each timed, are one line. */
  sentence?: XmlElement;
}

/** What an element hands down to what stands in it. */
export interface Inherited {
  /** Times at which it is displayed. */
  window: Interval;
  /** `xml:space="preserve"`: white space is the author's. */
  keepsSpace: boolean;
  speaker: string | undefined;
  lang: string | undefined;
}

export interface ParagraphReading {
  places: ReadonlyMap<XmlElement, Interval>;
  rates: TimeRates;
  /** Names by the id of their agent. */
  agents: ReadonlyMap<string, string>;
  /** Where readings over words are put (ruby). */
  readings: { text: string; line: number }[];
}

/** Line ends are runs of their own. In document order. */
export function runsOf(
  element: XmlElement,
  inherited: Inherited,
  reading: ParagraphReading,
): TextRun[] {
  const own = inherit(element, inherited, reading);
  const on = reading.places.get(element) ?? own.window;
  const inSequence = isSequence(element);
  const runs = element.children.flatMap((node) => runOf(node));
  return isSentence(element) ? runs.map((run) => ({ ...run, sentence: element })) : runs;

  function runOf(node: XmlNode): TextRun[] {
    if (typeof node === 'string') {
      const text = own.keepsSpace ? node : node.replace(/\s+/g, ' ');
      const shown = inSequence ? { ...on, end: on.begin } : intersect(on, own.window);
      return [{ text, on: shown, speaker: own.speaker, line: element.line }];
    }
    if (!speaks(node)) return [];
    if (isReading(node)) {
      const text = textContent(node).replace(/\s+/g, ' ').trim();
      if (node.attributes.ruby !== 'delimiter' && text !== '')
        reading.readings.push({ text, line: node.line });
      return [];
    }
    const within = runsOf(node, own, reading);
    if (node.name !== 'br') return within;
    return [{ text: '\n', on, speaker: own.speaker, line: node.line }, ...within];
  }
}

export function inherit(
  element: XmlElement,
  { window, keepsSpace, speaker, lang }: Inherited,
  { places, rates, agents }: ParagraphReading,
): Inherited {
  const { agent, space, lang: ownLang } = element.attributes;
  const on = places.get(element) ?? window;
  return {
    window: intersect(window, displayed(element, on, rates)),
    keepsSpace: space === undefined ? keepsSpace : space === 'preserve',
    speaker: agent === undefined ? speaker : namesOf(agent, agents),
    lang: ownLang ?? lang,
  };
}

/** One id, or several where voices speak together. */
function namesOf(ids: string, agents: ReadonlyMap<string, string>): string | undefined {
  const names = ids.split(/\s+/).filter((id) => id !== '');
  return names.length === 0 ? undefined : names.map((id) => agents.get(id) ?? id).join(', ');
}

function isReading({ attributes: { ruby } }: XmlElement): boolean {
  return ruby === 'text' || ruby === 'textContainer' || ruby === 'delimiter';
}
