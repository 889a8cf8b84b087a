/** The words of XML and HTML: what stands between tags, in the body where there is one. */
import { type Telling, withoutSpans } from './telling.ts';

const TAG = /<[^<>]*(?:>|$)/g;
/** Tags at which a word ends, whatever the document means by the others. */
const WORD_END = /<\/?(?:br|p|div|text|body|li|h[1-6]|td|tr|cite|time|title)\b[^<>]*>/gi;

export function xmlTelling(xml: string): readonly Telling[] {
  const body = xml.indexOf('<body');
  return markup(withoutSpans(body === -1 ? xml : xml.slice(body), '<metadata', '</metadata>'));
}

export function htmlTelling(html: string): readonly Telling[] {
  let text = html;
  // What stands in the place of a time is no word, whether or not it is one.
  for (const mute of ['script', 'style', 'template', 'noscript', 'time'])
    text = withoutSpans(text, `<${mute}`, `</${mute}>`);
  return markup(text);
}

function markup(text: string): readonly Telling[] {
  const bare = withoutSpans(text, '<!--', '-->').replaceAll('<![CDATA[', '').replaceAll(']]>', '');
  const rows = bare.replace(WORD_END, '\n');
  return [{ lines: [rows.replace(TAG, '')], orElse: [rows.replace(TAG, ' ')] }];
}
