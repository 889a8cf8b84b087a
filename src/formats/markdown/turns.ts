/** A transcript in Markdown whose turns are `**Name**: words` (`pasted/written-talk.ts`). */
import type { TextFormat } from '../format.ts';
import { filledLines } from '../lines.ts';
import { turnHead } from '../pasted/turn-head.ts';
import { readWrittenTalk } from '../pasted/written-talk.ts';

const NAMED = /^\*\*([^*\n]{1,80}?)(?:\*\*\s*[:：]|\s*[:：]\*\*)\s*/;
/** One bold phrase before a colon is a definition; two are a conversation. */
const FEWEST_TURNS = 2;

/** `**Date:** 2024` is a fact of the document. */
const opensTurn = (row: string) => turnHead(row)?.name !== undefined;

export const markdownTurns: TextFormat = {
  id: 'markdown-turns',
  suffixes: ['md', 'markdown'],
  before: [{ id: 'stamped-turns', why: 'Its turns may have times.' }],
  recognises: (text) => {
    const named = text.split(/\r\n|\r|\n/).filter((row) => NAMED.test(row) && opensTurn(row));
    return named.length >= FEWEST_TURNS;
  },
  parse: (text) => {
    const rows = filledLines(text).map((row) => row.text);
    const bold = new Set(
      rows.flatMap((row) => (NAMED.test(row) ? (turnHead(row)?.name ?? []) : [])),
    );
    return readWrittenTalk(text, {
      kind: 'edited',
      headOf: (row) => {
        const head = turnHead(row);
        // Whoever is bold elsewhere may stand plain as well: the form changes half-way.
        const isHead = NAMED.test(row) || (head?.name !== undefined && bold.has(head.name));
        return isHead ? head : undefined;
      },
      hasTurns: true,
    });
  },
};
