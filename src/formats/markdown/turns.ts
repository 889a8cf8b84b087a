/** A transcript in Markdown whose turns are `**Name**: words` (`pasted/written-talk.ts`). */
import type { TextFormat } from '../format.ts';
import { areEntries } from '../labelled-stretch.ts';
import { filledLines, rowsOf } from '../lines.ts';
import { type TurnHead, turnHead } from '../pasted/turn-head.ts';
import { readWrittenTalk } from '../pasted/written-talk.ts';

const NAMED = /^\*\*([^*\n]{1,80}?)(?:\*\*\s*[:：]|\s*[:：]\*\*)\s*/;
const STAMPED = /^[[(]?\d{1,2}(?::\d\d){1,2}(?:[.,]\d{1,3})?[\])]?[ \t]+\S/;
/** One bold phrase before a colon is a definition; two are a conversation. */
const FEWEST_TURNS = 2;

export const markdownTurns: TextFormat = {
  id: 'markdown-turns',
  suffixes: ['md', 'markdown'],
  before: [{ id: 'stamped-turns', why: 'Its turns may have times.' }],
  recognises: (text) => {
    const named: [string, string][] = [];
    let stamped = 0;
    /** All names stand above the times, and none has one. */
    let areAbove = true;
    for (const row of rowsOf(text)) {
      const head = NAMED.test(row) ? turnHead(row) : undefined;
      if (head?.name !== undefined) {
        if (stamped > 0 || head.stamp !== undefined) areAbove = false;
        named.push([head.name, row.slice(head.to)]);
      } else if (STAMPED.test(row)) stamped += 1;
    }
    // **Date:** and its like above a transcript whose rows have times.
    if (areAbove && stamped > named.length) return false;
    return named.length >= FEWEST_TURNS && !areEntries(named);
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
        const isNamed = head?.name !== undefined && (bold.has(head.name) || isStamped(head));
        const isHead = NAMED.test(row) || isNamed;
        return isHead ? head : undefined;
      },
      hasTurns: true,
    });
  },
};

/** `[0:10] **Ann:** words`, among names without a time. */
function isStamped({ stamp, isSetOff }: TurnHead): boolean {
  return stamp !== undefined && isSetOff;
}
