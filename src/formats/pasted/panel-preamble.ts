/** What a pasted list of times holds that was not said: the panel's own words, a title above the first time, the name of a service. */
import { quoteInput } from '../../core/problem.ts';
import { countWords } from '../../core/text/word.ts';
import type { Line } from '../lines.ts';
import type { SourceDocument } from '../source-document.ts';
import { isServiceCredit, reportCredit } from './opening.ts';
import type { PanelRow } from './panel-captions.ts';
import { takeContentsAbove } from './panel-contents.ts';
import { isInterfaceWord } from './panel-words.ts';

/** The rows without those that name who wrote the words down, and without a list of chapters above them. */
export function withoutPage(rows: readonly PanelRow[], document: SourceDocument): PanelRow[] {
  return takeContentsAbove(rows, document).filter(({ text, line }) => {
    const isCredit = isServiceCredit(text);
    if (isCredit) reportCredit(text, line, document);
    return !isCredit;
  });
}

/** `rows`: those above the first time. */
export function readPreamble(rows: readonly Line[], document: SourceDocument): void {
  for (const { text, line } of rows) {
    if (isInterfaceWord(text)) continue;
    if (document.title === undefined) document.title = text;
    else
      document.problems.push({
        code: 'line-unread',
        message: `The line ${quoteInput(text)} stands before the first time.`,
        line,
        words: countWords(text),
      });
  }
}
