/** The line under a YouTLDR page's title: length, word count, language and date, with nothing between them. */
import { quoteInput } from '../../core/problem.ts';
import { parseTime } from '../../core/time/time.ts';
import { languageOfName } from '../language-name.ts';
import type { Line } from '../lines.ts';
import type { SourceDocument } from '../source-document.ts';
import { dateOfEnglish } from '../written-date.ts';

/** A length ends in two digits of seconds, so `58:4713,171` can be cut in one way only. */
export const FACTS =
  /^((?:\d+:)?\d{1,2}:\d{2})?\s*(\d[\d,]{0,12}) words?\b(?:\s*·\s*~?[\d,]+ min read)?\s*(.*?)\s*(?:Transcribed (.+))?$/;

export function readFacts({ text, line }: Line, page: SourceDocument): void {
  const [, length, words, language, date] = FACTS.exec(text) ?? [];
  const duration = length === undefined ? null : parseTime(length);
  if (duration !== null) page.duration = duration;
  if (words !== undefined) page.wordCount = Number(words.replaceAll(',', ''));
  const lang = languageOfName(language ?? '');
  if (lang !== null) page.lang = lang;
  const day = date === undefined ? null : dateOfEnglish(date);
  if (day !== null) page.date = day;
  else if (date !== undefined)
    page.problems.push({
      code: 'line-unread',
      message: `The date ${quoteInput(date)} could not be read.`,
      line,
    });
}
