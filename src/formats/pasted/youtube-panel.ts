/**
 * YouTube's “Show transcript”, copied from the page: a time a caption, on a line of its own or in front of the words, often with
 * what is read out for it glued between (`spoken-labels.ts`); chapters as `Chapter 2: Title`; the panel's own words above. Line
 * breaks may have been lost on the way. Other lists of times and words, such as `(0:10) words`, have the same shape.
 */
import { textOfCaptions } from '../captions/caption-text.ts';
import { areTitles, isSpokenPace } from '../captions/spoken-pace.ts';
import type { TextFormat } from '../format.ts';
import { languageOfName } from '../language-name.ts';
import { filledLines } from '../lines.ts';
import type { SourceDocument } from '../source-document.ts';
import { languageOfText } from '../text-language.ts';
import { isServiceCredit } from './opening.ts';
import { captionsOf, type PanelRow, readCaptions } from './panel-captions.ts';
import { readPreamble, withoutPage } from './panel-preamble.ts';
import { innerStamps, isLone, type PanelStamp, panelStamps, withLabels } from './panel-stamps.ts';
import { captionsName, chapterTitle, panelTelling } from './panel-words.ts';

/** Characters in which a panel shows what it is. */
const HEAD = 20_000;
const FEWEST_STAMPS = 2;
/** Rows with a time, of all: a caption of the panel has a row of words or two. */
const STAMPED_SHARE = 0.2;
/** Of the times so many may fall behind the one before. */
const FALLING_SHARE = 0.2;
/** Markdown is read by its turns, subtitles by their arrows. */
const OTHER = /-->|^(?:#{1,6} |---$|\*\*)/m;
/** Times with a few words and addresses are a description; of a talk a row in so many may hold one. */
const LINK = /https?:\/\/\S/;
const ROWS_A_LINK = 20;

export const youtubePanel: TextFormat = {
  id: 'youtube-panel',
  suffixes: ['txt', 'text'],
  before: [{ id: 'show-notes', why: 'Its times and words may be taken for chapters.' }],
  recognises: (text) => {
    const head = text.slice(0, HEAD);
    if (OTHER.test(head)) return false;
    const rows = panelRows(head);
    const stamped = rows.filter((row) => row.stamps.length > 0);
    const stamps = stamped.flatMap((row) => row.stamps);
    if (stamps.length < FEWEST_STAMPS || stamped.length < rows.length * STAMPED_SHARE) return false;
    if (stamps.some((stamp) => stamp.isLabelled)) return true;
    const falls = stamps.filter(({ time }, index) => time < (stamps[index - 1]?.time ?? 0));
    if (falls.length > stamps.length * FALLING_SHARE) return false;
    const captions = captionsOf(rows);
    // Chapters may stand so as well, the time on a line of its own.
    if (areTitles(captions) && !isSpokenPace(captions)) return false;
    const lone = stamped.filter(isLone).length;
    if (lone * 2 > stamped.length) return true;
    const linked = rows.filter((row) => LINK.test(row.text) && !isServiceCredit(row.text)).length;
    return linked * ROWS_A_LINK <= rows.length && isSpokenPace(captionsOf(stamped));
  },
  told: (text) => panelTelling(panelRows(text)),
  parse: parsePanel,
};

function parsePanel(text: string): SourceDocument {
  const document: SourceDocument = { chapters: [], texts: [], problems: [] };
  const rows = takeChapters(withoutPage(panelRows(text), document), document);
  const first = rows.findIndex((row) => row.stamps.length > 0);
  const start = first === -1 ? rows.length : first;
  readPreamble(rows.slice(0, start), document);
  const captions = readCaptions(takeTrackName(rows.slice(start), document), document);
  for (const { text: words, line } of captions)
    if (words === '')
      document.problems.push({ code: 'line-unread', message: 'No words follow this time.', line });
  const lang = languageOfText(captions.map((caption) => caption.text).join(' '));
  const read = textOfCaptions(captions, {
    kind: 'captured',
    ...(lang === undefined ? {} : { lang }),
    ...(captions.every(({ startTime }) => Number.isInteger(startTime)) ? { resolution: 1 } : {}),
  });
  if (read !== undefined) document.texts.push(read);
  return document;
}

/** Somebody may say nothing but a time: in the place of words, one that does not fit between its neighbours is words. */
function panelRows(text: string): PanelRow[] {
  const rows = withLabels(
    filledLines(text).map(
      (row): PanelRow => ({ text: row.text, line: row.line, stamps: panelStamps(row.text) }),
    ),
  );
  for (let index = 1; index < rows.length; index += 1) {
    const row = rows[index] as PanelRow;
    const before = rows[index - 1] as PanelRow;
    if (!isLone(row) || !isLone(before)) continue;
    const time = timeOf(row) as number;
    const after = timeOf(rows[index + 1]) ?? Number.POSITIVE_INFINITY;
    if (time < (timeOf(before) as number) || time > after) row.stamps = [];
  }
  const stamped = rows.filter((row) => row.stamps.length > 0);
  const [only] = stamped;
  const head = only?.stamps[0];
  if (only !== undefined && head !== undefined && stamped.length + only.stamps.length === 2)
    only.stamps = [head, ...innerStamps(only.text, head)];
  else takeBracketed(stamped);
  return rows;
}

/** A paragraph may have several times in it, where all stand in brackets. */
function takeBracketed(stamped: readonly PanelRow[]): void {
  let until = Number.POSITIVE_INFINITY;
  for (let index = stamped.length - 1; index >= 0; index -= 1) {
    const row = stamped[index] as PanelRow;
    const head = row.stamps[0] as PanelStamp;
    if (row.stamps.length === 1 && /^[([]/.test(row.text))
      row.stamps = [head, ...innerStamps(row.text, head, until)];
    until = head.time;
  }
}

function timeOf(row: PanelRow | undefined): number | undefined {
  return row?.stamps[0]?.time;
}

/** A chapter stands above its first caption, and not where words are due. Returns the other rows. */
function takeChapters(rows: readonly PanelRow[], document: SourceDocument): PanelRow[] {
  return rows.filter((row, index) => {
    const title = chapterTitle(row.text);
    const startTime = timeOf(rows[index + 1]);
    const before = rows[index - 1];
    const isDue = before !== undefined && isLone(before);
    if (title === undefined || startTime === undefined || isDue) return true;
    document.chapters.push({ startTime, endTime: null, title, line: row.line });
    return false;
  });
}

/** The last row may say which captions these are: `English (auto-generated)`. Returns the rows without it. */
function takeTrackName(rows: readonly PanelRow[], document: SourceDocument): readonly PanelRow[] {
  const [before, last] = rows.slice(-2);
  const name = last?.stamps.length === 0 ? captionsName(last.text) : undefined;
  if (name === undefined || before === undefined || isLone(before)) return rows;
  const lang = languageOfName(name);
  if (lang !== null) document.lang = lang;
  return rows.slice(0, -1);
}
