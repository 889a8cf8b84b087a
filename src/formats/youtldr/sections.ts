/** The section summaries of a YouTLDR page: a range of times, a title, a verdict and a sentence, each on its line. */
import * as v from 'valibot';
import { verdict } from '../../core/contract/episode-file.ts';
import { quoteInput } from '../../core/problem.ts';
import { countWords } from '../../core/text/word.ts';
import { parseTime } from '../../core/time/time.ts';
import type { Line } from '../lines.ts';
import type { SourceChapter, SourceDocument } from '../source-document.ts';

const RANGE = /^(\d[\d:]*:[\d:]*)\s*[-–—]\s*(\d[\d:]*:[\d:]*)$/;
/** What stands in the verdict's place is one word, never a sentence. */
const VERDICT = /^\p{L}+$/u;

export function readSections(lines: readonly Line[], page: SourceDocument): void {
  const starts = lines.flatMap((row, index) => (RANGE.test(row.text) ? [index] : []));
  for (const { text, line } of lines.slice(0, starts[0] ?? lines.length))
    page.problems.push({
      code: 'line-unread',
      message: `The line ${quoteInput(text)} stands before the first section.`,
      line,
      words: countWords(text),
    });
  for (const [nth, start] of starts.entries())
    page.chapters.push(readSection(lines.slice(start, starts[nth + 1]), page));
}

function readSection(lines: readonly Line[], page: SourceDocument): SourceChapter {
  const [range, title, ...rest] = lines as [Line, ...Line[]];
  const [, from, to] = RANGE.exec(range.text) ?? [];
  const section: SourceChapter = {
    startTime: parseTime(from ?? ''),
    endTime: parseTime(to ?? ''),
    // A section may have lost its title; its time still names it.
    title: title?.text ?? range.text,
    line: range.line,
  };
  if (section.startTime === null || section.endTime === null)
    page.problems.push({
      code: 'time-unreadable',
      message: `The range ${quoteInput(range.text)} holds a time that cannot be read.`,
      line: range.line,
    });
  const [word, ...sentences] = rest;
  if (word !== undefined && VERDICT.test(word.text)) {
    const known = v.safeParse(verdict, word.text.toLowerCase());
    if (known.success) section.verdict = known.output;
    else
      page.problems.push({
        code: 'verdict-unknown',
        message: `The verdict ${quoteInput(word.text)} is not known.`,
        line: word.line,
        words: countWords(word.text),
      });
  } else if (word !== undefined) sentences.unshift(word);
  if (sentences.length > 0) section.summary = sentences.map((row) => row.text).join(' ');
  return section;
}
