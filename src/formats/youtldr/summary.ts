/** The parts of a YouTLDR page between its facts and its captions. Each heading is a row; the lines under it are its. */
import { quoteInput } from '../../core/problem.ts';
import { countWords } from '../../core/text/word.ts';
import type { Line } from '../lines.ts';
import type { SourceDocument, SourceSummary } from '../source-document.ts';
import { readSections } from './sections.ts';

type ReadPart = (lines: readonly Line[], summary: SourceSummary, page: SourceDocument) => void;

const PARTS: Record<string, ReadPart> = {
  'AI Summary': (lines, summary) => {
    summary.paragraphs = lines.map((row) => row.text);
  },
  'Section summaries': (lines, _summary, page) => readSections(lines, page),
  'Key points': readKeyPoints,
};
const DISCLAIMER = /^AI-generated\b/;
const BULLET = /^[•·*-]\s+/;
/** A name after the last sentence: one to five words, the first with a capital. An initial's stop ends no sentence. */
const QUOTE =
  /^(.*(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St))[.!?…]["”’']?)\s*(\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+[\p{L}\p{M}'’.-]+){0,4})$/u;

/** A row that is the heading of a part, and no words of the page. */
export function isPartName(row: string): boolean {
  return Object.hasOwn(PARTS, row);
}

export function readSummary(lines: readonly Line[], page: SourceDocument): void {
  const summary: SourceSummary = { paragraphs: [], keyPoints: [], quotes: [] };
  let read: ReadPart = reportUnread;
  let part: Line[] = [];
  for (const row of lines) {
    const next = isPartName(row.text) ? PARTS[row.text] : undefined;
    if (next !== undefined) {
      read(part, summary, page);
      read = next;
      part = [];
    } else if (DISCLAIMER.test(row.text)) summary.disclaimer = row.text;
    else part.push(row);
  }
  read(part, summary, page);
  const { paragraphs, keyPoints, quotes, disclaimer } = summary;
  if (paragraphs.length + keyPoints.length + quotes.length > 0 || disclaimer !== undefined)
    page.summary = summary;
}

function reportUnread(lines: readonly Line[], _summary: SourceSummary, page: SourceDocument): void {
  for (const { text, line } of lines)
    page.problems.push({
      code: 'line-unread',
      message: `The line ${quoteInput(text)} belongs to no part of the page that is known.`,
      line,
      words: countWords(text),
    });
}

/** `• Title — text` a line; the quotes follow without a heading of their own. */
function readKeyPoints(lines: readonly Line[], summary: SourceSummary): void {
  for (const { text, line } of lines) {
    if (BULLET.test(text)) {
      const [, title, rest] = /^(.+?) — (.+)$/.exec(text.replace(BULLET, '')) ?? [];
      if (title !== undefined && rest !== undefined) summary.keyPoints.push({ title, text: rest });
      else summary.keyPoints.push({ text: text.replace(BULLET, '') });
    } else {
      const [, quote, speaker] = QUOTE.exec(text) ?? [];
      if (quote !== undefined && speaker !== undefined)
        summary.quotes.push({ text: quote, speaker, line });
      else summary.quotes.push({ text, line });
    }
  }
}
