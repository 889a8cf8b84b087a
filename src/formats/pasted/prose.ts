/**
 * Any other text that is words: a page of a transcript without times, names and marks. The last row of the table, so it takes
 * only what is long enough for a talk and made of words: no code, no table, no letter.
 */
import { wordsOf } from '../../core/text/spoken-words.ts';
import { partedAtMarks, takeTurns } from '../captions/turn-marks.ts';
import type { TextFormat } from '../format.ts';
import { rowsOf } from '../lines.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import type { SourceDocument } from '../source-document.ts';
import { readWrittenTalk } from './written-talk.ts';

/** Characters in which a text shows what it is. */
const HEAD = 20_000;
/** Half a minute of speech. */
const FEWEST_WORDS = 60;
/** Letters, of all that is not space: prose has 95 in a hundred, code 80. */
const LETTER_SHARE = 0.88;
/** A line of a table, of code or of markup. */
const NO_PROSE =
  /^\s*(?:<(?!https?:\/\/)|\[(?!\p{L}[\p{L} ]{0,40}\])|[{}\]]|>(?!>)|\/\/|#!|#include|import |\||@|\$ )|[{};]\s*$|-->|\t.*\t/iu;
const NO_PROSE_SHARE = 0.1;

/** Fewer may be part of what is quoted. */
const FEWEST_CHANGES = 3;

export const prose: TextFormat = {
  id: 'prose',
  suffixes: ['txt', 'text', 'md', 'markdown'],
  recognises: (text) => {
    const { body } = readFrontMatter(text.slice(0, HEAD));
    const rows = rowsOf(body).filter((row) => row.trim() !== '');
    if (rows.filter((row) => NO_PROSE.test(row)).length > rows.length * NO_PROSE_SHARE)
      return false;
    const words = body.replace(/https?:\/\/\S+/g, ' ');
    const letters = words.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
    const others = words.match(/[^\p{L}\p{M}\s]/gu)?.length ?? 0;
    if (letters < (letters + others) * LETTER_SHARE) return false;
    return wordsOf(rows).key.length >= FEWEST_WORDS;
  },
  parse: (text) =>
    withChanges(
      readWrittenTalk(text, { kind: 'captured', headOf: () => undefined, hasTurns: false }),
    ),
};

/** `>>` between words is a change of speaker, as live captions have it. */
function withChanges(document: SourceDocument): SourceDocument {
  const [text, other] = document.texts;
  const isPlain = text?.emphasis === undefined && text?.headings === undefined;
  if (text === undefined || other !== undefined || !isPlain || document.pairs !== undefined)
    return document;
  const { cues, turns } = takeTurns(partedAtMarks(text.cues));
  return turns.length < FEWEST_CHANGES
    ? document
    : { ...document, texts: [{ ...text, cues, turns }] };
}
