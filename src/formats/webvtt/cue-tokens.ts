/** The text of a cue in tokens (W3C WebVTT 1, section 6.4, “WebVTT cue text tokenizer”). */
import { DecodingMode, decodeHTML } from 'entities';
import { readStrictStamp } from './stamp.ts';

export type CueToken =
  | { kind: 'text'; text: string }
  | { kind: 'start'; name: string; classes: string[]; annotation: string }
  | { kind: 'end'; name: string }
  /** Seconds. */
  | { kind: 'time'; time: number };

/** A tag that is not closed runs to the end of the text. */
export function cueTokens(text: string): CueToken[] {
  const tokens: CueToken[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === '<') {
      const close = text.indexOf('>', at);
      const end = close === -1 ? text.length : close;
      const token = readTag(text.slice(at + 1, end));
      if (token !== null) tokens.push(token);
      at = end + 1;
    } else {
      const tag = text.indexOf('<', at);
      const end = tag === -1 ? text.length : tag;
      tokens.push({ kind: 'text', text: decodeEntities(text.slice(at, end)) });
      at = end;
    }
  }
  return tokens;
}

/** What stands between `<` and `>`; null for a time that is none. */
function readTag(tag: string): CueToken | null {
  if (tag.startsWith('/')) return { kind: 'end', name: tag.slice(1) };
  if (/^[0-9]/.test(tag)) {
    const cursor = { at: 0 };
    const time = readStrictStamp(tag, cursor);
    return time === null || cursor.at !== tag.length ? null : { kind: 'time', time };
  }
  const names = /^[^\t\n\f ]*/.exec(tag)?.[0] ?? '';
  const [name = '', ...classes] = names.split('.');
  return {
    kind: 'start',
    name,
    classes: classes.filter((one) => one !== ''),
    annotation: decodeEntities(tag.slice(names.length))
      .replace(/[\t\n\f\r ]+/g, ' ')
      .replace(/^ | $/g, ''),
  };
}

/** As HTML has it: `&not` needs no semicolon. */
function decodeEntities(text: string): string {
  return text.includes('&') ? decodeHTML(text, DecodingMode.Legacy) : text;
}
