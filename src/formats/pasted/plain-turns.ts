/**
 * A transcript without times or names: a paragraph a turn, `>>` in front of it where the speaker changes, or a dash in front of
 * every one. Lines without a mark go on with the paragraph above; an empty line ends one.
 */

import { countWords } from '../../core/text/word.ts';
import { takeTurns } from '../captions/turn-marks.ts';
import type { TextFormat } from '../format.ts';
import { filledLines, type Line, rowsOf } from '../lines.ts';
import type { SourceCue, SourceDocument, SourceTurn } from '../source-document.ts';
import { languageOfText } from '../text-language.ts';

const MARKED = /^>>(?!>)/;
/** Beside a digit it is a minus. */
const DASHED = /^[-–—](?:[ \t]*(?=[^\s\d–—-])|[ \t]+(?=\d))/;
/** A heading of Markdown, and a list of times. */
const LISTED = /^(?:#|[-–—]\s*\W{0,3}\d{1,3}:\d\d)/;
/** Of the paragraphs so many must open with a dash, and so many of these end as sentences do: a list has them as well. */
const DASH_SHARE = 0.8;
const ENDED_SHARE = 0.7;
const ENDED = /[.?!…。？！]["'”’»)]?$/;
/** Half a minute of speech. */
const FEWEST_WORDS = 60;
/** Marks a text must have at the head of its lines: one might be an arrow or a prompt. */
const FEWEST_MARKS = 2;
/** Lines of captions with times: other formats' business. */
const TIMED = /-->|^\d+:\d{2}(?::\d{2})?$/;

export const plainTurns: TextFormat = {
  id: 'plain-turns',
  suffixes: ['txt', 'text'],
  before: [{ id: 'prose', why: 'Marks aside it is words.' }],
  recognises: (text) => {
    const lines = filledLines(text);
    if (lines.some((row) => TIMED.test(row.text))) return false;
    const marks = lines.filter((row) => MARKED.test(row.text)).length;
    return marks >= FEWEST_MARKS || MARKED.test(lines[0]?.text ?? '') || areDashed(lines);
  },
  parse: parseTurns,
};

/** Whether a dash stands before every turn: sentences, and as many of them as somebody says. */
function areDashed(lines: readonly Line[]): boolean {
  if (lines.some(({ text }) => LISTED.test(text))) return false;
  const dashed = lines.filter(({ text }) => DASHED.test(text));
  const isOpening = ({ text, line }: Line, at: number) =>
    DASHED.test(text) || line > (lines[at - 1]?.line ?? -1) + 1;
  const isEnd = (at: number) => at === lines.length - 1 || isOpening(lines[at + 1] as Line, at + 1);
  const openings = lines.filter(isOpening).length;
  if (dashed.length < FEWEST_MARKS || dashed.length < openings * DASH_SHARE) return false;
  const ended = lines.filter(({ text }, at) => isEnd(at) && ENDED.test(text));
  if (ended.length < openings * ENDED_SHARE) return false;
  return lines.reduce((sum, { text }) => sum + countWords(text), 0) >= FEWEST_WORDS;
}

function parseTurns(text: string): SourceDocument {
  const { cues, turns } = areDashed(filledLines(text))
    ? withoutDashes(paragraphs(text, DASHED))
    : takeTurns(paragraphs(text, MARKED));
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

function withoutDashes(rows: readonly SourceCue[]): { cues: SourceCue[]; turns: SourceTurn[] } {
  const turns: SourceTurn[] = [];
  const cues = rows.map((row, index): SourceCue => {
    const dash = DASHED.exec(row.text)?.[0];
    if (dash === undefined) return row;
    turns.push({ at: [index, 0] });
    return { ...row, text: row.text.slice(dash.length) };
  });
  return { cues, turns };
}

function paragraphs(text: string, mark: RegExp): SourceCue[] {
  const found: SourceCue[] = [];
  let open = false;
  for (const [index, row] of rowsOf(text).entries()) {
    const words = row.trim();
    const last = found.at(-1);
    if (words === '') open = false;
    else if (open && last !== undefined && !mark.test(words)) last.text += ` ${words}`;
    else {
      found.push({ text: words, startTime: null, line: index + 1 });
      open = true;
    }
  }
  return found;
}
