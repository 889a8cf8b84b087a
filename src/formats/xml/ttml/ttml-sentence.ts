/** Elements whose children are the words of one line, each with a time of its own: Apple's transcripts and lyrics. */
import { textContent, type XmlElement } from '../xml-tree.ts';
import { speaks } from './ttml-timing.ts';

const ONE_WORD = /^\s*\S+\s*$/;

/** Two words in two rows are more often said by two. */
const FEWEST_IN_ROWS = 3;

/** Nothing but timed words, two at the least. */
export function isSentence({ children }: XmlElement): boolean {
  let words = 0;
  let hasRows = false;
  for (const child of children) {
    if (typeof child === 'string') {
      if (child.trim() !== '') return false;
      continue;
    }
    if (child.name === 'br' && child.children.length === 0) {
      hasRows = true;
      continue;
    }
    const [text, ...more] = child.children;
    if (child.name !== 'span' || child.attributes.begin === undefined) return false;
    if (typeof text !== 'string' || more.length > 0 || !ONE_WORD.test(text)) return false;
    words += 1;
  }
  return words >= (hasRows ? FEWEST_IN_ROWS : 2);
}

/**
 * Whether a space stands between the words of any sentence in `body`: two of them without one are then parts of a word, as
 * in lyrics. Where there is none at all the words are whole, and each is followed by a space that nobody wrote.
 */
export function writesSpaces(body: XmlElement): boolean {
  return body.children.some((child) => {
    if (typeof child === 'string' || !speaks(child)) return false;
    return isSentence(child) ? hasSpaces(child) : writesSpaces(child);
  });
}

function hasSpaces({ children }: XmlElement): boolean {
  return children.some((child, index) =>
    typeof child === 'string'
      ? index > 0 && index < children.length - 1
      : /^\s|\s$/.test(textContent(child)),
  );
}
