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
import { type MarkdownBlock, markdownBlocks } from '../markdown/blocks.ts';
import { takeEmphasis } from '../markdown/emphasis.ts';
import { takeFields } from '../markdown/fields.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import type { SourceDocument, SourceText } from '../source-document.ts';
import { finishTalk } from './finish-talk.ts';
import {
  headRows,
  isAbove,
  isProgramRow,
  type Opening,
  openingOf,
  reportUnread,
  takeAbove,
  takeAside,
} from './opening.ts';
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
  blocks: readonly MarkdownBlock[];
  /** Headings of the document that are the name of one who has spoken before the first of them. */
  namedHeadings?: number;
  form: WrittenForm;
  document: SourceDocument;
  opening: Opening;
  /** Times stand in the text. */
  isTimed: boolean;
  /** The unfolded text and the folded one. */
  outer: SourceText;
  inner: SourceText;
  pairs: [number, number][];
  /** Of whoever has spoken. */
  names: Set<string>;
  folded: boolean;
  /** A heading has ended what the last label says. */
  isLabelOver: boolean;
  foldLabel: string;
  /** The head of a turn whose words are still to come. */
  due: (TurnHead & { block: MarkdownBlock }) | undefined;
}

/** A picture is none. */
const LINK = /(?<!!)\[([^\s[\]][^[\]\n]{0,199})\]\((https?:\/\/[^()\s]{1,2000})\)/g;
/** One time or two in square brackets may be a verse. */
const FEWEST_STAMPS = 3;

export function readWrittenTalk(text: string, form: WrittenForm): SourceDocument {
  const { fields, chapters, body, problems } = readFrontMatter(text);
  const document: SourceDocument = { chapters, texts: [], problems };
  takeFields(fields, document);
  const apart = headRows(body, form);
  const opens = (row: string) =>
    form.isByLine === true || apart.has(row) || isProgramRow(row) || form.headOf(row) !== undefined;
  const blocks = markdownBlocks(body, opens);
  const reading: Reading = {
    blocks,
    form,
    document,
    opening: openingOf(blocks, form),
    isTimed: form.isByLine === true || stampsInside(body).length >= FEWEST_STAMPS,
    outer: { kind: form.kind, cues: [], turns: [] },
    inner: { kind: form.kind, cues: [], turns: [] },
    pairs: [],
    names: new Set(),
    folded: false,
    isLabelOver: false,
    foldLabel: '',
    due: undefined,
  };
  for (const block of blocks) READ[block.kind](block, reading);
  reportDue(reading);
  return finishTalk(reading);
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
    const name = heading.replace(/:$/, '');
    const block: MarkdownBlock = { text, line, kind: 'heading' };
    if (reading.names.has(name) && areNames(reading)) {
      // Labels have become headings half-way.
      reportDue(reading);
      reading.due = { name, to: text.length, isSetOff: true, block };
    } else if (isAbove(block, reading.opening)) takeAbove(block, document, reading.opening);
    else if (outer.cues.length === 0 && document.title === undefined) document.title = heading;
    else if (folded) reportUnread(text, line, document);
    else {
      outer.headings ??= [];
      outer.headings.push({ at: [outer.cues.length, 0], text: heading });
      reading.isLabelOver = reading.opening.endsAtHeadings;
    }
  },
  paragraph: (block, reading) => {
    const { form, outer, inner, folded, opening } = reading;
    const side = folded ? inner : outer;
    let head = form.headOf(block.text);
    const words = block.text.slice(head?.to ?? 0);
    if (isAbove(block, opening)) {
      takeAbove(block, reading.document, opening);
      return;
    }
    if (head !== undefined) {
      // A time on a row of its own, and below it the name with the words.
      const above = reading.due;
      if (above?.stamp !== undefined && above.name === undefined && head.stamp === undefined) {
        head = { ...head, stamp: above.stamp };
        reading.due = undefined;
      }
      reportDue(reading);
      reading.isLabelOver = false;
    } else {
      head = reading.due;
      reading.due = undefined;
    }
    if (head !== undefined && words === '') reading.due = { ...head, block };
    else if (head !== undefined) addWords(words, head, block, reading);
    else if (!isAside(block, side, reading)) {
      const isOver = opening.isTalk || reading.isLabelOver;
      if (isOver && !folded && side.turns.at(-1)?.name !== undefined)
        side.turns.push({ at: [side.cues.length, 0] });
      addWords(words, head, block, reading);
    }
  },
};

/** One heading that is a name may be the title of a section about somebody. */
function areNames(reading: Reading): boolean {
  reading.namedHeadings ??= reading.blocks.filter(
    ({ kind, text }) =>
      kind === 'heading' && reading.names.has(takeEmphasis(text).text.replace(/:$/, '')),
  ).length;
  return reading.namedHeadings > 1;
}

function isAside(block: MarkdownBlock, side: SourceText, reading: Reading): boolean {
  const { document, form, opening, folded } = reading;
  const isBefore = form.hasTurns && side.cues.length === 0;
  const isSaid = !folded && opening.isSaid;
  return takeAside(block, { document, isBefore, isSaid, mayHaveTitle: form.kind === 'captured' });
}

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
    reading.names.add(head.name);
    if (folded && outer.turns.length > 0)
      pairs.push([outer.turns.length - 1, inner.turns.length - 1]);
  } else if (head !== undefined && head.name === undefined && head.stamp === undefined)
    side.turns.push({ at: [side.cues.length, 0] });
  for (const { marked, startTime, endTime } of pieces) {
    const { text: plain, spans } = takeEmphasis(withoutLinks(marked, block.line, document));
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

/** The words of a link are said, its address is not. */
function withoutLinks(marked: string, line: number, document: SourceDocument): string {
  if (!marked.includes('](http')) return marked;
  return marked.replace(LINK, (_, label: string, url: string) => {
    if (URL.canParse(url)) {
      document.links ??= [];
      document.links.push({ label: takeEmphasis(label).text, url });
    } else
      document.problems.push({
        code: 'link-doubtful',
        message: `The address ${quoteInput(url)} is none that a browser could open; the words of the link are kept.`,
        line,
      });
    return label;
  });
}

/** Where every few seconds have a time and a name, the same name goes on. */
function opensTurn(name: string, side: SourceText, form: WrittenForm): boolean {
  return form.isByLine !== true || side.turns.at(-1)?.name !== name;
}

/** A name and nothing said: the turn goes. Where nothing but a mark stands nothing is missing. */
function reportDue(reading: Reading): void {
  const { due, document } = reading;
  if (due?.name !== undefined || due?.stamp !== undefined)
    document.problems.push(noWords(due.block, due));
  reading.due = undefined;
}

function noWords({ text, line }: MarkdownBlock, head: TurnHead | undefined): Problem {
  const message = `No words follow ${quoteInput(text)}.`;
  const words = countWords(head?.name ?? '');
  return { code: 'line-unread', message, line, ...(words === 0 ? {} : { words }) };
}
