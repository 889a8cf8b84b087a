/**
 * Bold terms of Markdown text. CommonMark's rule for what may close a mark leaves `**（…）**是` open, because Chinese puts no space
 * after a bracket; here two asterisks close the two before them, and a mark without a partner is text.
 */
export interface Emphasised {
  /** Without the marks. */
  text: string;
  /** Half-open UTF-16 spans of the text, ascending. */
  spans: [from: number, to: number][];
}

const BOLD = /(?<!\\)\*\*(?=\S)((?:(?!\*\*)[\s\S])*?\S)\*\*/g;
/** A mark that means itself: `\[laughs\]`. https://spec.commonmark.org/0.31.2/#backslash-escapes */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

export function takeEmphasis(marked: string): Emphasised {
  const spans: Emphasised['spans'] = [];
  let text = '';
  let copied = 0;
  for (const match of marked.matchAll(BOLD)) {
    text += marked.slice(copied, match.index).replace(ESCAPED, '$1');
    const from = text.length;
    text += match[1]?.replace(ESCAPED, '$1');
    spans.push([from, text.length]);
    copied = match.index + match[0].length;
  }
  return { text: text + marked.slice(copied).replace(ESCAPED, '$1'), spans };
}
