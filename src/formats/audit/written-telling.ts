/** The words of a text that somebody wrote down: all of it but the fields at its head and what stands on what can be folded away. */
import { readFrontMatter } from '../markdown/front-matter.ts';
import { type Telling, withoutSpans } from './telling.ts';

export function writtenTelling(text: string): readonly Telling[] {
  const { body, problems } = readFrontMatter(text);
  // Of a head that cannot be read every word is counted as left out.
  const words = problems.length > 0 ? text : body;
  return [{ lines: [withoutSpans(words, '<summary', '</summary>')] }];
}
