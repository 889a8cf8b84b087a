/**
 * The notes a podcast publishes with an episode: title, podcast, date, a description, links and chapters. Copied from
 * a page they often arrive in one line, everything run together.
 */
import { append } from '../../core/append.ts';
import { quoteInput } from '../../core/problem.ts';
import { countWords } from '../../core/text/word.ts';
import { isSpokenPace } from '../captions/spoken-pace.ts';
import type { TextFormat } from '../format.ts';
import { filledLines, type Line, lineAt } from '../lines.ts';
import type { SourceDocument } from '../source-document.ts';
import { languageOfText } from '../text-language.ts';
import { dateOfEnglish } from '../written-date.ts';
import { takeChapters, withoutListMarks } from './chapters.ts';
import { htmlLines } from './html-lines.ts';
import { LIST_HEAD, takeLinks } from './links.ts';

/** Labels in front of the description. What follows one, up to the next, is its value. */
const LABEL = /(?:^|[ \t\r\n])(Podcast|Show|Published(?: On)?|Date|Description)[ \t]*:[ \t]*/g;
/** Notes have their labels on top; further down they would be somebody's words. */
const HEAD = 2000;
/** The heading of a list of chapters, which has gone from the description with them. */
const LIST_WORD =
  '(?:chapters?|time ?stamps?|time ?codes?|kapitel|chapitres|cap[íi]tulos|章节|章節|目录|時間軸|チャプター|目次)';
const LIST_NAME = new RegExp(
  String.raw`^[^\p{L}]*(?:${LIST_WORD}|(?:time|start)[^\p{L}]{1,9}(?:title|topic|chapter|name|description))[^\p{L}]*$`,
  'iu',
);
const LIST_LABEL = new RegExp(String.raw`(?<!\p{L})${LIST_WORD}\s{0,9}[:：]`, 'giu');
/** Nobody speaks addresses: a text in which so many lines hold one was written to be clicked. */
const FEWEST_LINKS = 2;
const LINK_SHARE = 0.2;

/** A shorter line is a label. Of the words of a talk nearly all stand in longer ones, many for each link. */
const SENTENCE_WORDS = 8;
const SAID_SHARE = 0.7;
const WORDS_A_LINK = 20;
/** No description has so many; and of a short talk, in how many paragraphs. */
const TALK_WORDS = 400;
/** So long is nothing but a talk, unless it is a list of links with a line about each. */
const LONG_TALK_WORDS = 1500;
const WORDS_A_LINE = 10;
const FEWEST_WORDS = 100;
const FEWEST_PARAGRAPHS = 4;

export const showNotes: TextFormat = {
  id: 'show-notes',
  suffixes: ['description'],
  part: 'description',
  before: [{ id: 'named-turns', why: 'Labels such as “Podcast:” stand where names would.' }],
  recognises: (text) => {
    const labels = new Set(Array.from(text.slice(0, HEAD).matchAll(LABEL), (match) => match[1]));
    if (labels.has('Description') && labels.size > 1) return true;
    return hasChapters(text) || isLinkList(text);
  },
  told: (text) => [{ lines: [toldNotes(text)] }],
  parse: (text) => {
    const lines = htmlLines(text);
    return lines === undefined ? parseNotes(text) : parseHtml(lines);
  },
};

/** As its lines, and what is said of them with the lines of the page. */
function parseHtml(lines: readonly Line[]): SourceDocument {
  const notes = parseNotes(lines.map(({ text }) => text).join('\n'));
  const onPage = <Placed extends { line?: number }>(placed: Placed): Placed =>
    placed.line === undefined ? placed : { ...placed, line: lines[placed.line - 1]?.line ?? 1 };
  return {
    ...notes,
    chapters: notes.chapters.map(onPage),
    problems: notes.problems.map(onPage),
  };
}

/** A line ends, or in HTML what stands on one of its own. */
const ROW_END = /\r\n|\r|\n|<\/?(?:p|br|li|[uod]l|h[1-6]|tr|div|dt|dd)(?=[\s/>])[^<>]{0,200}>/i;

/** What notes say below their labels, which are fields; the heading of a list goes with the list. */
function toldNotes(text: string): string {
  const labels = Array.from(text.slice(0, HEAD).matchAll(LABEL));
  const last = labels.find((label) => label[1] === 'Description');
  const body = text.slice(last === undefined ? 0 : last.index + last[0].length);
  const rows = body
    .split(ROW_END)
    .map((row) => row.replace(/<[^<>]*>/g, ' '))
    .filter((row) => !LIST_NAME.test(row));
  // Where an address ends, and what is glued to it, is for links to say.
  const words = withoutListMarks(rows.join('\n'))
    .replace(/<[^<>]*>/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ');
  return words.replace(LIST_HEAD, ' ').replace(LIST_LABEL, ' ');
}

/** Captions also start at 0:00 and rise. */
function hasChapters(text: string): boolean {
  const lines = htmlLines(text);
  const { chapters } = takeChapters(lines?.map((line) => line.text).join('\n') ?? text);
  const titles = chapters.map(({ startTime, title }) => ({ startTime, text: title }));
  return chapters.length > 0 && !isSpokenPace(titles);
}

function isLinkList(text: string): boolean {
  const lines = filledLines(text);
  const linked = lines.filter((row) => /https?:\/\/\S/.test(row.text)).length;
  return linked >= FEWEST_LINKS && linked >= lines.length * LINK_SHARE && !isTalk(lines, linked);
}

/** Mostly sentences: long, or below the links, which notes have behind what they say. */
function isTalk(lines: readonly Line[], linked: number): boolean {
  let all = 0;
  let said = 0;
  let paragraphs = 0;
  let isBelow = true;
  for (const { text } of lines) {
    const words = countWords(text.replace(/https?:\/\/\S+/g, ' '));
    all += words;
    if (paragraphs > 0 && /https?:\/\/\S/.test(text)) isBelow = false;
    if (words < SENTENCE_WORDS) continue;
    said += words;
    paragraphs += 1;
  }
  const least = said >= LONG_TALK_WORDS ? WORDS_A_LINE : WORDS_A_LINK;
  if (said < all * SAID_SHARE || said < linked * least) return false;
  const isShort = said < TALK_WORDS;
  return !isShort || (isBelow && said >= FEWEST_WORDS && paragraphs >= FEWEST_PARAGRAPHS);
}

function parseNotes(text: string): SourceDocument {
  const notes: SourceDocument = { chapters: [], texts: [], problems: [] };
  // A list on top has no title above it.
  const [first] = takeChapters(text).spans;
  const isList = first !== undefined && text.slice(0, first[0]).trim() === '';
  const bodyFrom = isList ? 0 : takeHead(text, notes);
  const body = text.slice(bodyFrom);
  const firstLine = lineAt(text, bodyFrom);
  const { chapters, links, spans, problems } = takeChapters(body, firstLine);
  notes.chapters = chapters;
  if (links.length > 0) notes.links = links;
  append(notes.problems, problems);
  const words = new Set(text.replace(/https?:\/\/\S+/g, ' ').match(/[\p{L}\p{N}]+/gu));
  const paragraphs: string[] = [];
  for (const row of filledLines(blank(body, spans))) {
    const line = { text: row.text, line: row.line + firstLine - 1 };
    const found = takeLinks(line, (word) => words.has(word));
    if (found.links.length > 0) {
      notes.links ??= [];
      append(notes.links, found.links);
    }
    // What is left of a table or a list is no description.
    if (
      /[\p{L}\p{N}\p{S}]/u.test(found.rest.replaceAll('|', '')) &&
      !(chapters.length > 0 && LIST_NAME.test(found.rest))
    )
      paragraphs.push(found.rest);
    append(notes.problems, found.problems);
  }
  if (paragraphs.length > 0) notes.description = paragraphs.join('\n');
  const lang = languageOfText(notes.description ?? notes.title ?? '');
  if (lang !== undefined) notes.lang = lang;
  return notes;
}

/** Title, podcast and date. Returns where the description starts. */
function takeHead(text: string, notes: SourceDocument): number {
  const labels = Array.from(text.slice(0, HEAD).matchAll(LABEL));
  const description = labels.findIndex((label) => label[1] === 'Description');
  const head = labels.slice(0, description + 1);
  // Without labels the title is the first line, unless that is a list's.
  const [firstLine = ''] = /^\s*\S[^\r\n]*/.exec(text) ?? [];
  const titleTo =
    head[0]?.index ??
    (/https?:|\d:\d\d/.test(firstLine) || LIST_NAME.test(firstLine) ? 0 : firstLine.length);
  const title = text.slice(0, titleTo).replace(/\s+/g, ' ').trim();
  if (title !== '') notes.title = title;
  for (const [index, label] of head.slice(0, -1).entries()) {
    const from = label.index + label[0].length;
    const value = text
      .slice(from, head[index + 1]?.index)
      .replace(/\s+/g, ' ')
      .trim();
    takeLabel(label[1] as string, { text: value, line: lineAt(text, from) }, notes);
  }
  const last = head.at(-1);
  return last === undefined ? titleTo : last.index + last[0].length;
}

function takeLabel(label: string, { text, line }: Line, notes: SourceDocument): void {
  const day = dateOfEnglish(text);
  if (label === 'Podcast' || label === 'Show') notes.show = text;
  else if (day !== null) notes.published = day;
  else
    notes.problems.push({
      code: 'line-unread',
      message: `The date ${quoteInput(text)} could not be read.`,
      line,
    });
}

/** Spaces for what has been taken; line ends stay, so that lines keep their numbers. */
function blank(text: string, spans: readonly [from: number, to: number][]): string {
  let left = '';
  let copied = 0;
  for (const [from, to] of spans) {
    left += text.slice(copied, from) + ' '.repeat(to - from);
    copied = to;
  }
  return left + text.slice(copied);
}
