import { type Problem, quoteInput } from '../../core/problem.ts';
import { countWords } from '../../core/text/word.ts';

/** Words that stand where no caption is. */
export function strayText(text: string, line: number): Problem[] {
  const words = countWords(text);
  if (words === 0) return [];
  const message = `No caption holds the words ${quoteInput(text)}.`;
  return [{ code: 'line-unread', message, line, words }];
}
