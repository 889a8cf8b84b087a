import { keptForLast } from './last-texts.ts';

/** A line of a document with its number, for problems that say where. */
export interface Line {
  text: string;
  /** 1-based. */
  line: number;
}

/** All rows as they are. CR, LF and CRLF all end one; parting at a character takes a fraction of what an expression does. */
export function rowsOf(text: string): string[] {
  return text.includes('\r') ? text.split(/\r\n|\r|\n/) : text.split('\n');
}

/** The lines that hold something, trimmed. */
export const filledLines = keptForLast((text): readonly Line[] => {
  const lines: Line[] = [];
  const rows = rowsOf(text);
  for (let index = 0; index < rows.length; index += 1) {
    const words = (rows[index] as string).trim();
    if (words !== '') lines.push({ text: words, line: index + 1 });
  }
  return lines;
});

/** 1-based line in which an offset lies. */
export function lineAt(text: string, offset: number): number {
  return rowsOf(text.slice(0, offset)).length;
}

/** The same for ascending offsets, in one pass over the text. */
export function linesAt(text: string, offsets: readonly number[]): number[] {
  let line = 1;
  let counted = 0;
  return offsets.map((offset) => {
    line += lineAt(text.slice(counted, offset), offset) - 1;
    counted = offset;
    return line;
  });
}
