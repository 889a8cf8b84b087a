import { xmlTelling } from '../audit/markup-telling.ts';

/** Of rows that know a root. */
export const XML_ROW = {
  before: [{ id: 'xml', why: 'Any root is XML of an unknown kind.' }],
  told: xmlTelling,
};

/** What stands before the first element: white space, the declaration, comments, a document type. */
const OPENERS: readonly { opens: RegExp; closes: string }[] = [
  { opens: /\s*<\?/y, closes: '?>' },
  { opens: /\s*<!--/y, closes: '-->' },
  // With entities of its own the document type ends at its bracket.
  { opens: /\s*<!DOCTYPE[^<>[]*\[/iy, closes: ']>' },
  { opens: /\s*<!DOCTYPE/iy, closes: '>' },
];
const ROOT = /\s*<(?:[\w.-]+:)?([A-Za-z][\w.-]*)/y;

/** Name of the first element without its prefix; undefined for a text that starts with none. Reads no further. */
export function xmlRoot(text: string): string | undefined {
  let at = 0;
  for (;;) {
    const past = pastOpener(text, at);
    if (past === undefined) break;
    at = past;
  }
  ROOT.lastIndex = at;
  return ROOT.exec(text)?.[1];
}

function pastOpener(text: string, at: number): number | undefined {
  for (const { opens, closes } of OPENERS) {
    opens.lastIndex = at;
    if (!opens.test(text)) continue;
    const end = text.indexOf(closes, opens.lastIndex);
    return end === -1 ? undefined : end + closes.length;
  }
  return undefined;
}
