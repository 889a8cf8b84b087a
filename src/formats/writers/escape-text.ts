/** Words that look like markup, written so that no reader takes them for it. */

/** Of Advanced SubStation Alpha, which converters leave in captions and players take out: `{\an8}`, `\N`, `\h`. */
const OVERRIDE = /\{(?=\\)|\\(?=[Nnh])/;

const WEBVTT_MARKUP = new RegExp(`[&<>]|${OVERRIDE.source}`, 'g');
const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Cue text and names in WebVTT (section 4.2.2): neither a tag nor an arrow is left. */
export function escapeWebvtt(text: string): string {
  return text.replace(WEBVTT_MARKUP, (character) => NAMED[character] ?? reference(character));
}

/** SRT has no escapes of its own: only what would be a tag, an entity or an arrow is touched. */
const SRT_MARKUP = new RegExp(`<(?=[a-z\\d/!])|&(?=#?\\w+;)|(?<=--)>|${OVERRIDE.source}`, 'gi');

export function escapeSrt(text: string): string {
  return text.replace(SRT_MARKUP, reference);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
