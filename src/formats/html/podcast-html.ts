/**
 * Podcasting 2.0 transcripts in HTML
 * (https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md): `<cite>Name:</cite>
 * <time>0:09</time><p>…</p>`, one after the other, bare or in a page. Name and time may be missing.
 */
import { htmlTelling } from '../audit/markup-telling.ts';
import type { LateFormat } from '../format.ts';
import { HTML_SUFFIXES, isPage } from './html-page.ts';

const BARE = /^\s*<(?:cite|time|p)\b[^<>]*>/i;
const BESIDE = /<\/(?:cite|time)>\s*<(?:time|p)\b/gi;
/** Whoever writes about talks may cite once. */
const FEWEST_IN_PAGE = 3;
const HEAD = 100_000;

export const podcastHtml: LateFormat = {
  id: 'podcast-html',
  suffixes: HTML_SUFFIXES,
  before: [
    { id: 'html-page', why: 'Any page is a web page.' },
    { id: 'html-piece', why: 'Without a page around it it is a piece of one.' },
  ],
  recognises: (text) => {
    const beside = text.slice(0, HEAD).match(BESIDE)?.length ?? 0;
    return isPage(text) ? beside >= FEWEST_IN_PAGE : BARE.test(text) && beside > 0;
  },
  told: htmlTelling,
  // The parser of HTML is larger than all other readers together.
  load: () => import('./podcast-html-reader.ts'),
};
