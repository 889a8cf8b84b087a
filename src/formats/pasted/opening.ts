/**
 * What stands before the first label of a written transcript: the head of a page, or a talk of which only the questions and answers
 * have names. Then a label is that of its own paragraph, and what follows without one is the talk that goes on.
 */
import { append } from '../../core/append.ts';
import { quoteInput } from '../../core/problem.ts';
import { countWords } from '../../core/text/word.ts';
import { rowsOf } from '../lines.ts';
import type { MarkdownBlock } from '../markdown/blocks.ts';
import { takeEmphasis } from '../markdown/emphasis.ts';
import { linksAlone } from '../notes/links.ts';
import type { SourceDocument } from '../source-document.ts';
import { isSectionName, mayNameTalk, rowsApart, type Sections, sectionsOf } from './sections.ts';
import { ENDS_SENTENCE } from './sentences.ts';
import type { WrittenForm } from './written-talk.ts';

export interface Opening {
  /** It is a talk of its own, which goes on wherever no label stands. */
  isTalk: boolean;
  /** Whether a paragraph of it was said. */
  isSaid: (paragraph: string) => boolean;
  /** A label is over at the next heading: what stands below headings without one is most of the text. */
  endsAtHeadings: boolean;
  /** Nothing above was said. */
  sections: Sections;
}

/** Fewer words with no full stop after them are a title, a date, the name of a place. */
const SENTENCE_WORDS = 15;
const LONG_SENTENCE_WORDS = 8;
/** Words of a talk, and their share of all words: an introduction by an editor is shorter. */
const TALK_WORDS = 60;
const TALK_SHARE = 0.2;
/** Of all words so many stand below headings without a label. */
const SECTIONS_SHARE = 0.2;
const MIXED_SECTIONS_SHARE = 0.5;
/** Nobody says more words a second: what stands before a first time of 0:02 was not said in two seconds. */
const WORDS_A_SECOND = 5;
/** The first line of a text without headings may be its title. */
const TITLE_WORDS = 20;
const STATEMENT = /[.!…。！]["'”’»)\]]{0,3}$/;
/** A noise: `(Intro music)`. */
const IN_BRACKETS = /^[[(（［【].*[\])）］】]$/;
/** Who wrote the words down says so once, above or below them: `Transcribed by https://otter.ai`. */
const CREDIT =
  /^[([*_]{0,3}(?:(?:transcribed|transcript(?:ion)?|captions?|subtitles?|captioned|subtitled)(?: (?:provided|generated|created|made|produced|outsourced))?|generated|created|made) (?:by|with|using|from)\b/i;
/** What programs write into what they have written down. */
const PROGRAM =
  /^(?:meeting ended (?:after|at) [\d:]|this editable transcript was computer[- ]generated|(?:[^\n]{1,80} )?(?:started|stopped) transcription$|detecting language using up to|detected language[: ]|whisper_\w+: |main: processing )/i;
const SITE = /https?:\/\/\S|\b[\w-]{2,40}\.(?:com|ai|io|org|net|fm|app|co)\b/i;
const CREDIT_WORDS = 14;

export function openingOf(blocks: readonly MarkdownBlock[], form: WrittenForm): Opening {
  const first = form.hasTurns
    ? blocks.findIndex(
        ({ kind, text }) =>
          kind === 'fold' || (kind === 'paragraph' && form.headOf(text) !== undefined),
      )
    : -1;
  const sections = sectionsOf(blocks, first);
  const before = blocks
    .slice(0, Math.max(0, first))
    .filter(({ line }) => line >= sections.saidFrom);
  const isSaid = form.isByLine === true ? isLongSentence : isSentence;
  const words = wordsIn(before.filter(({ text }) => isSaid(text)));
  const stamp = first === -1 ? undefined : form.headOf(blocks[first]?.text ?? '')?.stamp;
  const fits = stamp === undefined || words <= stamp.time * WORDS_A_SECOND;
  const isTalk =
    form.isByLine !== true && words >= TALK_WORDS && words >= wordsIn(blocks) * TALK_SHARE;
  return {
    isTalk,
    isSaid: (paragraph) => fits && isSaid(paragraph),
    endsAtHeadings: first !== -1 && isTalkOfSections(blocks.slice(first), form),
    sections,
  };
}

/** A host says who speaks, the talk has headings and no labels, and the questions at its end have some. */
function isTalkOfSections(blocks: readonly MarkdownBlock[], form: WrittenForm): boolean {
  if (!blocks.some(({ kind }) => kind === 'heading')) return false;
  let isUnlabelled = false;
  let words = 0;
  let share = SECTIONS_SHARE;
  for (const [index, block] of blocks.entries())
    if (block.kind === 'heading') isUnlabelled = true;
    else if (block.kind === 'paragraph') {
      const isLabelled = form.headOf(block.text) !== undefined;
      // Some headings stand before a label: others may stand within what somebody says.
      if (isLabelled && blocks[index - 1]?.kind === 'heading') share = MIXED_SECTIONS_SHARE;
      if (isLabelled) isUnlabelled = false;
      else if (isUnlabelled) words += countWords(block.text);
    }
  return words >= wordsIn(blocks) * share;
}

/** Rows above the first turn that are paragraphs of their own, though no empty row is between them. */
export function headRows(body: string, form: WrittenForm): ReadonlySet<string> {
  if (!form.hasTurns) return new Set();
  return rowsApart(rowsOf(body), (row) => form.headOf(row) !== undefined);
}

export function isAbove({ line }: MarkdownBlock, { sections }: Opening): boolean {
  return line < sections.saidFrom;
}

/** A summary, and whatever else stands above the transcript. */
export function takeAbove(block: MarkdownBlock, document: SourceDocument, opening: Opening): void {
  const text = takeEmphasis(block.text).text;
  if (isSectionName(text)) reportUnread(text, block.line, document);
  else if (block.kind === 'heading' && document.title === undefined) document.title = text;
  else if (block.line > opening.sections.summaryFrom) {
    document.summary ??= { paragraphs: [], keyPoints: [], quotes: [] };
    document.summary.paragraphs.push(text);
  } else takeAside(block, { document, isBefore: true, isSaid: false, mayHaveTitle: true });
}

interface Around {
  document: SourceDocument;
  /** Nothing has been said yet. */
  isBefore: boolean;
  isSaid: false | Opening['isSaid'];
  mayHaveTitle: boolean;
}

/**
 * Takes a paragraph that no head opens where nobody said it: links, the name of a service, a title, a line of the head of a page.
 * Returns whether it was one.
 */
export function takeAside({ text, line }: MarkdownBlock, around: Around): boolean {
  const { document, isBefore, isSaid, mayHaveTitle } = around;
  const links = linksAlone(text);
  if (links !== undefined) {
    document.links ??= [];
    append(document.links, links);
  } else if (isProgramRow(text)) {
    document.problems.push({
      code: 'line-unread',
      message: `The line ${quoteInput(text)} is the program's, and was not said.`,
      line,
      words: countWords(text),
    });
  } else if (isServiceCredit(text)) {
    reportCredit(text, line, document);
  } else if (isBefore && mayHaveTitle && document.title === undefined && mayBeTitle(text)) {
    document.title = takeEmphasis(text).text;
  } else if (isBefore && (isSaid === false || !isSaid(text))) reportUnread(text, line, document);
  else return false;
  return true;
}

/** It stands by itself, though no empty row parts it from what was said last. */
export function isProgramRow(row: string): boolean {
  return PROGRAM.test(row);
}

export function reportCredit(text: string, line: number, { problems }: SourceDocument): void {
  problems.push({
    code: 'line-unread',
    message: `The line ${quoteInput(text)} names who wrote the words down, and was not said.`,
    line,
    words: countWords(text),
  });
}

export function reportUnread(text: string, line: number, { problems }: SourceDocument): void {
  problems.push({
    code: 'line-unread',
    message: `The line ${quoteInput(text)} belongs to no turn.`,
    line,
    words: countWords(text),
  });
}

function mayBeTitle(paragraph: string): boolean {
  return (
    countWords(paragraph) <= TITLE_WORDS &&
    !STATEMENT.test(paragraph) &&
    !IN_BRACKETS.test(paragraph) &&
    mayNameTalk(paragraph)
  );
}

export function isServiceCredit(paragraph: string): boolean {
  return CREDIT.test(paragraph) && SITE.test(paragraph) && countWords(paragraph) <= CREDIT_WORDS;
}

function isSentence(paragraph: string): boolean {
  return ENDS_SENTENCE.test(paragraph) || countWords(paragraph) >= SENTENCE_WORDS;
}

/** Above a first time most short lines belong to the page. */
function isLongSentence(paragraph: string): boolean {
  return ENDS_SENTENCE.test(paragraph) && countWords(paragraph) >= LONG_SENTENCE_WORDS;
}

function wordsIn(blocks: readonly MarkdownBlock[]): number {
  return blocks.reduce(
    (sum, { kind, text }) => sum + (kind === 'paragraph' ? countWords(text) : 0),
    0,
  );
}
