/**
 * A talk as people write it down, in Markdown or plain: front matter, headings, and turns that a name or a time opens, each of
 * which may hold the words it was translated from, folded away:
 *
 *     **Name**: 译文
 *     <details><summary>Original English</summary>
 *     **Name**: the original
 *     </details>
 *
 * Unfolded and folded turns are two texts of the talk, turn beside turn. What opens a turn is the format's to say.
 */
import { type Problem, quoteInput } from '../../core/problem.ts';
import { countWords } from '../../core/text/word.ts';
import { languageOfName } from '../language-name.ts';
import { type MarkdownBlock, markdownBlocks } from '../markdown/blocks.ts';
import { takeEmphasis } from '../markdown/emphasis.ts';
import { takeFields } from '../markdown/fields.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import type { SourceDocument, SourceText } from '../source-document.ts';
import { languageOfText } from '../text-language.ts';
import { stampedPieces } from './stamped-pieces.ts';
import type { TurnHead } from './turn-head.ts';
import { stampsInside } from './written-stamp.ts';

export interface WrittenForm {
  kind: 'captured' | 'edited';
  /** What opens a turn in a row; undefined where nothing does. */
  headOf: (row: string) => TurnHead | undefined;
  /** A line is a cue of its own: the words between two times are many, and lines are where somebody cut them. */
  isByLine?: true;
  /** Words before the first turn are nobody's. */
  hasTurns: boolean;
}

interface Reading {
  form: WrittenForm;
  document: SourceDocument;
  /** Times stand in the text. */
  isTimed: boolean;
  /** The unfolded text and the folded one. */
  outer: SourceText;
  inner: SourceText;
  pairs: [number, number][];
  folded: boolean;
  foldLabel: string;
  /** The head of a turn whose words are still to come. */
  due: (TurnHead & { block: MarkdownBlock }) | undefined;
}

/** A fold is named by the language in it, or says that it holds the original. */
const ORIGINAL = /^original\b\s*|^原文\s*/i;
/** One time or two in square brackets may be a verse. */
const FEWEST_STAMPS = 3;
/** The first line of a text without headings may be its title. */
const TITLE_WORDS = 20;

export function readWrittenTalk(text: string, form: WrittenForm): SourceDocument {
  const { fields, body, problems } = readFrontMatter(text);
  const document: SourceDocument = { chapters: [], texts: [], problems };
  takeFields(fields, document);
  const reading: Reading = {
    form,
    document,
    isTimed: form.isByLine === true || stampsInside(body).length >= FEWEST_STAMPS,
    outer: { kind: form.kind, cues: [], turns: [] },
    inner: { kind: form.kind, cues: [], turns: [] },
    pairs: [],
    folded: false,
    foldLabel: '',
    due: undefined,
  };
  const opens = (row: string) => form.isByLine === true || form.headOf(row) !== undefined;
  for (const block of markdownBlocks(body, opens)) READ[block.kind](block, reading);
  reportDue(reading);
  return finish(reading);
}

const READ: Record<MarkdownBlock['kind'], (block: MarkdownBlock, reading: Reading) => void> = {
  fold: (_block, reading) => {
    reportDue(reading);
    reading.folded = true;
  },
  'fold-end': (_block, reading) => {
    reportDue(reading);
    reading.folded = false;
  },
  'fold-label': ({ text }, reading) => {
    reading.foldLabel = text;
  },
  heading: ({ text, line }, reading) => {
    const { document, outer, folded } = reading;
    const heading = takeEmphasis(text).text;
    if (outer.cues.length === 0 && document.title === undefined) document.title = heading;
    else if (folded) reportUnread(text, line, document);
    else {
      outer.headings ??= [];
      outer.headings.push({ at: [outer.cues.length, 0], text: heading });
    }
  },
  paragraph: (block, reading) => {
    const { document, form, outer, inner, folded } = reading;
    const side = folded ? inner : outer;
    let head = form.headOf(block.text);
    const words = block.text.slice(head?.to ?? 0);
    if (head !== undefined) reportDue(reading);
    else {
      head = reading.due;
      reading.due = undefined;
    }
    if (head !== undefined && words === '') reading.due = { ...head, block };
    else if (head === undefined && form.hasTurns && side.cues.length === 0) {
      const isTitle = document.title === undefined && countWords(words) <= TITLE_WORDS;
      if (isTitle && form.kind === 'captured') document.title = takeEmphasis(words).text;
      else reportUnread(words, block.line, document);
    } else addWords(words, head, block, reading);
  },
};

function addWords(
  words: string,
  head: TurnHead | undefined,
  block: MarkdownBlock,
  reading: Reading,
): void {
  const { document, outer, inner, folded, pairs } = reading;
  const side = folded ? inner : outer;
  const pieces =
    reading.isTimed || head?.stamp !== undefined
      ? stampedPieces(words, head?.stamp)
      : [{ marked: words, startTime: null }];
  if (pieces.length === 0) {
    document.problems.push(noWords(block, head));
    return;
  }
  if (head?.name !== undefined && opensTurn(head.name, side, reading.form)) {
    side.turns.push({ at: [side.cues.length, 0], name: head.name });
    if (folded && outer.turns.length > 0)
      pairs.push([outer.turns.length - 1, inner.turns.length - 1]);
  }
  for (const { marked, startTime, endTime } of pieces) {
    const { text: plain, spans } = takeEmphasis(marked);
    if (spans.length > 0) side.emphasis ??= [];
    for (const [from, to] of spans) side.emphasis?.push([side.cues.length, from, to]);
    side.cues.push({
      text: plain,
      startTime,
      ...(endTime === undefined ? {} : { endTime }),
      line: block.line,
    });
  }
}

/** Where every few seconds have a time and a name, the same name goes on. */
function opensTurn(name: string, side: SourceText, form: WrittenForm): boolean {
  return form.isByLine !== true || side.turns.at(-1)?.name !== name;
}

/** A name and nothing said: the turn goes. */
function reportDue(reading: Reading): void {
  const { due, document } = reading;
  if (due !== undefined) document.problems.push(noWords(due.block, due));
  reading.due = undefined;
}

function noWords({ text, line }: MarkdownBlock, head: TurnHead | undefined): Problem {
  const message = `No words follow ${quoteInput(text)}.`;
  const words = countWords(head?.name ?? '');
  return { code: 'line-unread', message, line, ...(words === 0 ? {} : { words }) };
}

function finish({ document, outer, inner, pairs, foldLabel }: Reading): SourceDocument {
  const outerLang = languageOfText(wordsOf(outer));
  const innerLang =
    languageOfText(wordsOf(inner)) ?? languageOfName(foldLabel.replace(ORIGINAL, '')) ?? undefined;
  if (outerLang !== undefined) document.lang = outerLang;
  const isTranslation = inner.cues.length > 0 && outerLang !== innerLang;
  const texts = [
    {
      ...outer,
      ...(isTranslation ? { kind: 'translation' as const } : {}),
      ...(outerLang === undefined ? {} : { lang: outerLang }),
    },
    { ...inner, ...(innerLang === undefined ? {} : { lang: innerLang }) },
  ];
  for (const text of texts) dropLateHeadings(text, document);
  document.texts = texts.filter((text) => text.cues.length > 0);
  for (const text of document.texts) {
    const times = text.cues.flatMap(({ startTime }) => startTime ?? []);
    if (times.length > 0 && times.every(Number.isInteger)) text.resolution = 1;
  }
  if (document.texts.length === 2) document.pairs = [{ texts: [0, 1], turns: pairs }];
  return document;
}

/** A heading at the very end announces nothing. */
function dropLateHeadings(text: SourceText, document: SourceDocument): void {
  const { headings = [], cues } = text;
  const placed = headings.filter(({ at }) => at[0] < cues.length);
  for (const heading of headings.slice(placed.length))
    reportUnread(heading.text, cues.at(-1)?.line ?? 1, document);
  if (placed.length > 0) text.headings = placed;
  else delete text.headings;
}

function reportUnread(text: string, line: number, document: SourceDocument): void {
  document.problems.push({
    code: 'line-unread',
    message: `The line ${quoteInput(text)} belongs to no turn.`,
    line,
    words: countWords(text),
  });
}

function wordsOf(text: SourceText): string {
  return text.cues.map((cue) => cue.text).join(' ');
}
