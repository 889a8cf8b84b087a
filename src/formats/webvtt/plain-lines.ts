const SPACED_ARROW = /^([ \t]*-?\d[\d:.,\uff0c\uff1a]*[ \t]*)--[ \t]+>/gm;

/** The text with one kind of line end, of arrow and of nothing; the lines keep their numbers. */
export function plainLines(source: string): string {
  let text = source.startsWith('\ufeff') ? source.slice(1) : source;
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  if (text.includes('\0')) text = text.replaceAll('\0', '\ufffd');
  if (/--[ \t]+>/.test(text)) text = text.replace(SPACED_ARROW, '$1-->');
  return text;
}
