/** Web pages that hold no transcript we know: a page to sign in, saved under the name of the captions it kept back. */
import { Parser } from 'htmlparser2';
import { quoteInput } from '../../core/problem.ts';
import type { Format } from '../format.ts';
import { xmlRoot } from '../xml/xml-root.ts';

const PAGE_ROOT = /^(?:html|head|body|meta|title|script|link|noscript)$/i;
const PAGE_TYPE = /^\s*<!doctype\s+html\b/i;
/** A title stands at the head of its page. */
const HEAD = 100_000;

export const htmlPage: Format = {
  id: 'html-page',
  recognises: isPage,
  parse: (html) => {
    const title = titleOf(html);
    return {
      chapters: [],
      texts: [],
      problems: [
        {
          code: 'html-page',
          message: `The file is a web page${title === '' ? '' : ` titled ${quoteInput(title)}`}, and no transcript.`,
          line: 1,
        },
      ],
    };
  },
};

export function isPage(text: string): boolean {
  return PAGE_TYPE.test(text) || PAGE_ROOT.test(xmlRoot(text) ?? '');
}

function titleOf(html: string): string {
  let title = '';
  let isTitle = false;
  const parser = new Parser({
    onopentag(name) {
      isTitle = name === 'title' && title === '';
    },
    onclosetag() {
      isTitle = false;
    },
    ontext(text) {
      if (isTitle) title += text;
    },
  });
  parser.write(html.slice(0, HEAD));
  parser.end();
  return title.replace(/\s+/g, ' ').trim();
}
