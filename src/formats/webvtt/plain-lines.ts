const SPACED_ARROW = /^([ \t]*-?\d[\d:.,\uff0c\uff1a]*[ \t]*)--([ \t]+)>/gm;

export interface PlainLines {
  text: string;
  /** Where the lines start whose arrow was written with a space in it (`-- >`). */
  spacedArrows: ReadonlySet<number>;
}

/** The text with one kind of line end, of arrow and of nothing; the lines keep their numbers. */
export function plainLines(source: string): PlainLines {
  let text = source.startsWith('\ufeff') ? source.slice(1) : source;
  // Each of several files laid one after the other brings its own.
  if (text.includes('\ufeff')) text = text.replace(/^\ufeff+/gm, '');
  // Written by a program that ended lines twice over; a blank line would stand behind each.
  if (text.includes('\r\r\n') && !/(?<!\r\r)\n/.test(text)) text = text.replaceAll('\r\r\n', '\n');
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  if (text.includes('\0')) text = text.replaceAll('\0', '\ufffd');
  const spacedArrows = new Set<number>();
  if (text.includes('-- ') || (text.includes('\t') && text.includes('--\t')))
    text = text.replace(SPACED_ARROW, (_, stamp: string, space: string, offset: number) => {
      spacedArrows.add(offset);
      // The spaces go in front of the arrow, so that every offset stays.
      return `${stamp}${space}-->`;
    });
  return { text, spacedArrows };
}
