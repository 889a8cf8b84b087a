import { decodeHTMLStrict } from 'entities';

const STYLE = /<(\/?)(br|b|i|u|s|em|strong|font|span|c)\b[^<>]*>/gi;

/**
 * The words of a text that was written as HTML before it was put into XML, so that the XML reader leaves `AT&amp;T` and
 * `<i>so</i>`. Only tags that style words are known; anything else in angle brackets was said or typed.
 */
export function plainOfEscaped(html: string): string {
  const text = html.replace(STYLE, (_, _close, name: string) => (/^br$/i.test(name) ? '\n' : ''));
  return text.includes('&') ? decodeHTMLStrict(text) : text;
}
