/**
 * Podcasting 2.0 transcripts in HTML
 * (https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md): `<cite>Name:</cite>
 * <time>0:09</time><p>…</p>`, one after the other, bare or in a page. Name and time may be missing.
 */
import { Parser } from 'htmlparser2';
import { quoteInput } from '../../core/problem.ts';
import { parseTime } from '../../core/time.ts';
import { countWords } from '../../core/word.ts';
import type { Caption } from '../caption.ts';
import { captionDocument } from '../caption-document.ts';
import type { Format } from '../format.ts';
import { lineIndex } from '../line-index.ts';
import type { SourceDocument } from '../source-document.ts';
import { isPage } from './html-page.ts';

const BARE = /^\s*<(?:cite|time|p)\b[^<>]*>/i;
const BESIDE = /<\/(?:cite|time)>\s*<(?:time|p)\b/gi;
/** Whoever writes about talks may cite once. */
const FEWEST_IN_PAGE = 3;
const HEAD = 100_000;

export const podcastHtml: Format = {
  id: 'podcast-html',
  recognises: (text) => {
    const beside = text.slice(0, HEAD).match(BESIDE)?.length ?? 0;
    return isPage(text) ? beside >= FEWEST_IN_PAGE : BARE.test(text) && beside > 0;
  },
  parse: readPodcastHtml,
};

/** What is no text at all. */
const MUTE = new Set(['script', 'style', 'template', 'noscript']);
/** What starts a line of its own. */
const BLOCK =
  /^(?:address|article|aside|blockquote|body|br|div|footer|h[1-6]|header|li|main|nav|ol|section|table|td|tr|ul)$/;

type Part = 'cite' | 'time' | 'p' | 'title' | 'beside';

function readPodcastHtml(html: string): SourceDocument {
  const line = lineIndex(html);
  const captions: Caption[] = [];
  const document: SourceDocument = { chapters: [], texts: [], problems: [] };
  let part: Part = 'beside';
  let muted = 0;
  let said = '';
  let from = 0;
  let speaker: string | undefined;
  let startTime: number | null = null;

  /** Ends the part that was open; what stands between the parts is no transcript. */
  const turnTo = (next: Part) => {
    const text = said.replace(/[ \t\r\n]+/g, ' ').trim();
    if (text !== '') take(text, line(from));
    said = '';
    part = next;
  };
  const take = (text: string, at: number) => {
    if (part === 'cite') speaker = text.replace(/\s*[:：]$/, '');
    else if (part === 'time') startTime = readTime(text, at, document);
    else if (part === 'title') document.title ??= text;
    else if (part === 'beside')
      document.problems.push({
        code: 'line-unread',
        message: `The words ${quoteInput(text)} stand outside the transcript.`,
        line: at,
        words: countWords(text),
      });
    else {
      captions.push({ text, startTime, ...(speaker === undefined ? {} : { speaker }), line: at });
      // The time is the first paragraph's; those after it go on from there.
      startTime = null;
    }
  };

  const parser = new Parser({
    onopentag(name) {
      if (MUTE.has(name)) muted += 1;
      else if (name === 'cite' || name === 'time' || name === 'p' || name === 'title') {
        turnTo(name);
        from = parser.startIndex;
      } else if (BLOCK.test(name)) {
        if (part === 'beside') turnTo('beside');
        else said += ' ';
      }
    },
    onclosetag(name) {
      if (MUTE.has(name)) muted -= 1;
      else if (name === part) turnTo('beside');
      else if (BLOCK.test(name) && part === 'beside') turnTo('beside');
    },
    ontext(text) {
      if (muted > 0) return;
      if (said === '') from = parser.startIndex;
      said += text;
    },
  });
  parser.write(html);
  parser.end();
  turnTo('beside');
  const read = captionDocument(captions, { kind: 'captured', resolution: 1 }, document.problems);
  return { ...document, ...read };
}

function readTime(text: string, line: number, { problems }: SourceDocument): number | null {
  const time = parseTime(text);
  if (time === null)
    problems.push({
      code: 'time-unreadable',
      message: `The time ${quoteInput(text)} is no time.`,
      line,
    });
  return time;
}
