/**
 * A transcript without times or names: a paragraph a turn, `>>` in front of it where the speaker changes. Lines without
 * a mark go on with the paragraph above; an empty line ends one.
 */

import { takeTurns } from '../captions/turn-marks.ts';
import type { TextFormat } from '../format.ts';
import { filledLines } from '../lines.ts';
import type { SourceCue, SourceDocument } from '../source-document.ts';
import { languageOfText } from '../text-language.ts';

const MARKED = /^>>(?!>)/;
/** Marks a text must have at the head of its lines: one might be an arrow or a prompt. */
const FEWEST_MARKS = 2;
/** Lines of captions with times: other formats' business. */
const TIMED = /-->|^\d+:\d{2}(?::\d{2})?$/;

export const plainTurns: TextFormat = {
  id: 'plain-turns',
  suffixes: ['txt', 'text'],
  before: [{ id: 'named-turns', why: 'Speakers may be named further down.' }],
  recognises: (text) => {
    const lines = filledLines(text);
    if (lines.some((row) => TIMED.test(row.text))) return false;
    const marks = lines.filter((row) => MARKED.test(row.text)).length;
    return marks >= FEWEST_MARKS || MARKED.test(lines[0]?.text ?? '');
  },
  parse: parseTurns,
};

function parseTurns(text: string): SourceDocument {
  const { cues, turns } = takeTurns(paragraphs(text));
  const lang = languageOfText(text);
  return {
    chapters: [],
    texts:
      cues.length === 0
        ? []
        : [{ kind: 'captured', ...(lang === undefined ? {} : { lang }), cues, turns }],
    problems: [],
  };
}

function paragraphs(text: string): SourceCue[] {
  const found: SourceCue[] = [];
  let open = false;
  for (const [index, row] of text.split(/\r\n|\r|\n/).entries()) {
    const words = row.trim();
    const last = found.at(-1);
    if (words === '') open = false;
    else if (open && last !== undefined && !MARKED.test(words)) last.text += ` ${words}`;
    else {
      found.push({ text: words, startTime: null, line: index + 1 });
      open = true;
    }
  }
  return found;
}
