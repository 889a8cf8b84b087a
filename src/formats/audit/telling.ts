/**
 * What a document says before anything of it is read: its words as strings, in any order, without markup and without fields that hold
 * no words. The import looks for each of them again in what was read. A document may say the same several times over, as Whisper's
 * JSON does (whole, by segment and by word): each telling is looked for on its own.
 */
export interface Telling {
  lines: readonly string[];
  /** The same with its pieces put together another way, where the document does not tell which is meant. */
  orElse?: readonly string[];
}

/** Of kinds of documents that hold nothing that was said. */
export function nothingTold(): readonly Telling[] {
  return [];
}

/** The text without what stands between two marks, marks and all; one that is not closed stays. `open` and `close` in lower case. */
export function withoutSpans(text: string, open: string, close: string): string {
  const lower = text.toLowerCase();
  // Lower case has another length in a few scripts: then nothing is where it was.
  if (lower.length !== text.length || !lower.includes(open)) return text;
  let left = '';
  let copied = 0;
  for (let from = lower.indexOf(open); from !== -1; from = lower.indexOf(open, copied)) {
    const end = lower.indexOf(close, from + open.length);
    if (end === -1) break;
    left += `${text.slice(copied, from)} `;
    copied = end + close.length;
  }
  return left + text.slice(copied);
}
