/**
 * A transcript in Markdown: front matter, headings, and turns `**Name**: words`, each of which may hold the words it
 * was translated from, folded away:
 *
 *     **Name**: 译文
 *     <details><summary>Original English</summary>
 *     **Name**: the original
 *     </details>
 *
 * Unfolded and folded turns are two texts of the talk, turn beside turn.
 */
import { quoteInput } from '../core/problem.ts';
import type { Format } from './format.ts';
import { readFrontMatter } from './front-matter.ts';
import { languageOfName } from './language-name.ts';
import { type Block, markdownBlocks } from './markdown-blocks.ts';
import { takeEmphasis } from './markdown-emphasis.ts';
import { takeFields } from './markdown-fields.ts';
import type { SourceDocument, SourceText } from './source-document.ts';
import { languageOfText } from './text-language.ts';

const NAMED = /^\*\*([^*\n]{1,80}?)(?:\*\*\s*[:：]|\s*[:：]\*\*)\s*/;
/** One bold phrase before a colon is a definition; two are a conversation. */
const FEWEST_TURNS = 2;
/** A fold is named by the language in it, or says that it holds the original. */
const ORIGINAL = /^original\b\s*|^原文\s*/i;

export const markdownTurns: Format = {
  id: 'markdown-turns',
  recognises: (text) => {
    const named = text.split(/\r\n|\r|\n/).filter((row) => NAMED.test(row));
    return named.length >= FEWEST_TURNS;
  },
  parse: parseMarkdown,
};

interface Reading {
  document: SourceDocument;
  /** The unfolded text and the folded one. */
  outer: SourceText;
  inner: SourceText;
  pairs: [number, number][];
  folded: boolean;
  foldLabel: string;
}

function parseMarkdown(text: string): SourceDocument {
  const { fields, body, problems } = readFrontMatter(text);
  const document: SourceDocument = { chapters: [], texts: [], problems };
  takeFields(fields, document);
  const reading: Reading = {
    document,
    outer: { kind: 'edited', cues: [], turns: [] },
    inner: { kind: 'edited', cues: [], turns: [] },
    pairs: [],
    folded: false,
    foldLabel: '',
  };
  for (const block of markdownBlocks(body)) READ[block.kind](block, reading);
  return finish(reading);
}

const READ: Record<Block['kind'], (block: Block, reading: Reading) => void> = {
  fold: (_block, reading) => {
    reading.folded = true;
  },
  'fold-end': (_block, reading) => {
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
  paragraph: ({ text, line }, reading) => {
    const { document, outer, inner, folded, pairs } = reading;
    const side = folded ? inner : outer;
    const named = NAMED.exec(text);
    if (named === null && side.cues.length === 0) {
      reportUnread(text, line, document);
      return;
    }
    if (named !== null) {
      side.turns.push({ at: [side.cues.length, 0], name: (named[1] as string).trim() });
      if (folded && outer.turns.length > 0)
        pairs.push([outer.turns.length - 1, inner.turns.length - 1]);
    }
    const { text: words, spans } = takeEmphasis(text.slice(named?.[0].length ?? 0));
    if (words === '') {
      // A name and nothing said: the turn goes, with it whatever stood beside it.
      side.turns.pop();
      if (folded) pairs.pop();
      document.problems.push({
        code: 'line-unread',
        message: `No words follow ${quoteInput(text)}.`,
        line,
      });
      return;
    }
    if (spans.length > 0) side.emphasis ??= [];
    for (const [from, to] of spans) side.emphasis?.push([side.cues.length, from, to]);
    side.cues.push({ text: words, startTime: null, line });
  },
};

function finish({ document, outer, inner, pairs, foldLabel }: Reading): SourceDocument {
  const outerLang = languageOfText(wordsOf(outer));
  const innerLang =
    languageOfText(wordsOf(inner)) ?? languageOfName(foldLabel.replace(ORIGINAL, '')) ?? undefined;
  if (outerLang !== undefined) document.lang = outerLang;
  const texts = [
    {
      ...outer,
      kind: inner.cues.length > 0 && outerLang !== innerLang ? 'translation' : 'edited',
      ...(outerLang === undefined ? {} : { lang: outerLang }),
    } as const,
    { ...inner, ...(innerLang === undefined ? {} : { lang: innerLang }) },
  ];
  document.texts = texts.filter((text) => text.cues.length > 0);
  for (const text of document.texts) dropLateHeadings(text, document);
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
  });
}

function wordsOf(text: SourceText): string {
  return text.cues.map((cue) => cue.text).join(' ');
}
