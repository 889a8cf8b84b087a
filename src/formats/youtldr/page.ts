/**
 * A transcript page of YouTLDR saved as text. From top to bottom: the site's banner, the title, a line of facts run
 * together (`58:4713,171 words · ~66 min readEnglishTranscribed Apr 11, 2026`), a summary in parts, then the captions
 * as lines of a stamp and lines of text in turn, then the site's own advertisements.
 */
import type { Telling } from '../audit/telling.ts';
import type { TextFormat } from '../format.ts';
import { filledLines, type Line } from '../lines.ts';
import type { SourceDocument } from '../source-document.ts';
import { readCaptions, STAMP } from './captions.ts';
import { FACTS, readFacts } from './facts.ts';
import { isPartName, readSummary } from './summary.ts';

/** Banner and facts stand among the first lines of a page; further down they would be somebody's words. */
const HEAD_LINES = 12;
const BANNER = /^[·•|]?\s*YouTLDR$/;
/** Said by the site above the title, and from the first of these on, below the last words of the recording. */
const HEADER = /^(?:Full Transcript|[·•|]?\s*YouTLDR)$/;
const FOOTER =
  /^(?:More transcripts|Explore other videos transcribed with YouTLDR\.|Get the TLDR of any YouTube video|Try YouTLDR Free)$/;

export const youtldrPage: TextFormat = {
  id: 'youtldr-page',
  suffixes: ['txt', 'text'],
  before: [
    { id: 'stamped-turns', why: 'Its captions are times and lines as anybody writes them.' },
  ],
  recognises: (text) =>
    filledLines(text.slice(0, 4000))
      .slice(0, HEAD_LINES)
      .some((row) => BANNER.test(row.text)),
  told: pageTelling,
  parse: parsePage,
};

function parsePage(text: string): SourceDocument {
  const page: SourceDocument = { publisher: 'YouTLDR', chapters: [], texts: [], problems: [] };
  const lines = withoutFooter(filledLines(text)).filter(
    (row, index) => index >= HEAD_LINES || !HEADER.test(row.text),
  );
  const factsIndex = lines.findIndex((row, index) => index < HEAD_LINES && FACTS.test(row.text));
  const facts = lines[factsIndex];
  if (facts !== undefined) readFacts(facts, page);
  // The title stands above the facts, and may itself look like a time.
  const title = lines.slice(0, facts === undefined ? 1 : factsIndex);
  if (title.length > 0) page.title = title.map((row) => row.text).join(' ');
  const body = lines.slice(facts === undefined ? 1 : factsIndex + 1);
  const firstCue = body.findIndex((row) => STAMP.test(row.text));
  readSummary(body.slice(0, firstCue === -1 ? undefined : firstCue), page);
  const counted = firstCue === -1 ? 0 : readCaptions(body.slice(firstCue), page);
  if (page.wordCount !== undefined && page.wordCount !== counted)
    page.problems.push({
      code: 'word-count',
      message: `The page says it holds ${page.wordCount} words; ${counted} were read.`,
      ...(facts === undefined ? {} : { line: facts.line }),
    });
  return page;
}

/** The site's own words are none of the page: its banner, facts, headings and advertisements. */
function pageTelling(text: string): readonly Telling[] {
  const rows = withoutFooter(filledLines(text)).filter(
    (row, index) =>
      !isPartName(row.text) &&
      (index >= HEAD_LINES || !(HEADER.test(row.text) || FACTS.test(row.text))),
  );
  return [{ lines: rows.map((row) => row.text) }];
}

/** The footer can only start after the last cue has had a line of words: somebody may well say “More transcripts”. */
function withoutFooter(lines: readonly Line[]): readonly Line[] {
  const lastStamp = lines.findLastIndex((row) => STAMP.test(row.text));
  const footer = lines.findIndex((row, index) => index > lastStamp + 1 && FOOTER.test(row.text));
  return footer === -1 ? lines : lines.slice(0, footer);
}
