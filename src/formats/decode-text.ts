/** Bytes to text. Mojibake never passes for text: what is not Unicode is refused with the reason. */
import type { ProblemCode } from '../core/problem.ts';

/** Control characters that no text holds (tab, line ends, form feed and escape aside). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f]/g;
/** A stray control character is a slip of an editor; more than one in a hundred is another kind of file. */
const CONTROL_SHARE = 0.01;

export function decodeText(bytes: Uint8Array): { text: string } | { code: ProblemCode } {
  const text = decode(bytes);
  if (text !== null) return isBinary(text) ? { code: 'source-binary' } : { text };
  // One character a byte is enough to tell a text in an old encoding from a recording or an archive.
  const code = isBinary(new TextDecoder('latin1').decode(bytes))
    ? 'source-binary'
    : 'source-encoding';
  return { code };
}

function isBinary(text: string): boolean {
  return (text.match(CONTROL)?.length ?? 0) > text.length * CONTROL_SHARE;
}

/** UTF-8, or UTF-16 where a byte order mark says so; null where the bytes are neither. */
function decode(bytes: Uint8Array): string | null {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
