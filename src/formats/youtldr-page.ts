/**
 * A transcript page of YouTLDR saved as text. From top to bottom: the site's banner, the title, a line of facts run
 * together (`58:4713,171 words · ~66 min readEnglishTranscribed Apr 11, 2026`), a summary in parts, then the captions
 * as lines of a stamp and lines of text in turn, then the site's own advertisements.
 */
import { parseTime } from '../core/time.ts';
import type { Format } from './format.ts';
import { filledLines, type Line } from './lines.ts';
import type { SourceDocument } from './source-document.ts';
import { readCaptions } from './youtldr-captions.ts';
import { FACTS, readFacts } from './youtldr-facts.ts';
import { readSummary } from './youtldr-summary.ts';

/** Banner and facts stand among the first lines of a page; further down they would be somebody's words. */
const HEAD_LINES = 12;
const BANNER = /^[·•|]?\s*YouTLDR$/;
/** Said by the site, not by anybody in the recording. */
const BOILERPLATE = /^(?:Full Transcript|[·•|]?\s*YouTLDR)$/;

export const youtldrPage: Format = {
  id: 'youtldr-page',
  recognises: (text) =>
    filledLines(text.slice(0, 4000))
      .slice(0, HEAD_LINES)
      .some((row) => BANNER.test(row.text)),
  parse: parsePage,
};

function parsePage(text: string): SourceDocument {
  const lines = filledLines(text);
  const firstCue = lines.findIndex((row) => isStamp(row.text));
  const head = firstCue === -1 ? lines : lines.slice(0, firstCue);
  const page: SourceDocument = {
    publisher: 'YouTLDR',
    chapters: [],
    texts: [],
    problems: [],
  };
  readSummary(readTop(head, page), page);
  if (firstCue !== -1) readCaptions(lines.slice(firstCue), page);
  return page;
}

function isStamp(text: string): boolean {
  return text.includes(':') && parseTime(text) !== null;
}

/** Title and facts; returns the lines after them. */
function readTop(head: readonly Line[], page: SourceDocument): Line[] {
  const said = head.filter((row, index) => index >= HEAD_LINES || !BOILERPLATE.test(row.text));
  const factsIndex = said.findIndex((row, index) => index < HEAD_LINES && FACTS.test(row.text));
  const [title, ...rest] = said;
  if (title === undefined) return [];
  if (factsIndex !== 0) page.title = title.text;
  if (factsIndex === -1) return rest;
  readFacts(said[factsIndex] as Line, page);
  return said.filter((_row, index) => index !== factsIndex && (index > 0 || factsIndex === 0));
}
