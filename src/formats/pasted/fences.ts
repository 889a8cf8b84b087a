/** Rows that fence code in Markdown: people put a transcript between two of them, and neither row is words of it. */

const FENCE = /^[ \t]{0,3}(?:`{3,20}|~{3,20})[ \t]{0,3}[\w+-]{0,20}[ \t]{0,9}\r?$/;

/** The text with an empty row for each; every other row stays where it was. */
export function withoutFences(text: string): string {
  if (!text.includes('```') && !text.includes('~~~')) return text;
  return text
    .split('\n')
    .map((row) => (FENCE.test(row) ? '' : row))
    .join('\n');
}
