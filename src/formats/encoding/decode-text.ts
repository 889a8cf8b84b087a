/** Bytes to text. Mojibake never passes for text: what had to be guessed is said, and what cannot be told is refused. */
import type { Problem } from '../../core/problem.ts';
import { decodeAs, type EncodingGuess, readLegacy } from './legacy-encoding.ts';

/** The problems name no file and no line: that is known to whoever has the file. */
export type DecodedText = { text: string; problem?: Problem } | { problem: Problem };

/** Control characters that no text holds (tab, line ends, form feed and escape aside). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f]/g;
/** A stray control character is a slip of an editor; more than one in a hundred is another kind of file. */
const CONTROL_SHARE = 0.01;
/** Japanese by escapes (ISO-2022-JP): every byte of it is ASCII. */
const ESCAPED = '\x1b$';
/** What a page or an XML file says of itself. */
const DECLARED = /(?:encoding|charset)\s*=\s*["']?\s*([\w-]{2,20})/i;
const DECLARED_WITHIN = 1024;

export function decodeText(bytes: Uint8Array): DecodedText {
  const unicode = decodeUnicode(bytes);
  if (unicode !== null && !unicode.includes(ESCAPED))
    return isBinary(unicode)
      ? refusal('source-binary', 'The file is not a text.')
      : { text: unicode };
  // One character a byte is enough to tell a text in an old encoding from a recording or an archive.
  const characters = new TextDecoder('latin1').decode(bytes);
  if (isBinary(characters)) return refusal('source-binary', 'The file is not a text.');
  const declared = DECLARED.exec(characters.slice(0, DECLARED_WITHIN))?.[1];
  const told = declared === undefined ? null : decodeAs(declared, bytes);
  return told === null ? (damagedText(bytes) ?? guessText(bytes)) : { text: told };
}

/** Characters that are whole for each that is broken, at least: a text in another encoding has hardly a whole one. */
const WHOLE_A_BROKEN = 20;

/** UTF-8 that was cut off inside a character or damaged here and there; undefined where it is no UTF-8 at all. */
function damagedText(bytes: Uint8Array): DecodedText | undefined {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = (text.match(/[^\0-\x7f]/gu)?.length ?? 0) - broken;
  if (broken === 0 || whole < broken * WHOLE_A_BROKEN) return undefined;
  const message = `The file is UTF-8, but ${broken === 1 ? 'a character' : `${broken} characters`} in it cannot be read and ${broken === 1 ? 'is' : 'are'} shown as “\ufffd”.`;
  return { text, problem: { code: 'encoding-damaged', message } };
}

function guessText(bytes: Uint8Array): DecodedText {
  const { taken, rivals } = readLegacy(bytes);
  if (taken !== undefined) {
    const message = `The file is not in Unicode; it was read as ${nameOf(taken)}.`;
    return { text: taken.text, problem: { code: 'encoding-guessed', message } };
  }
  const guesses = rivals.map(nameOf).join(', ');
  return refusal(
    'source-encoding',
    guesses === ''
      ? 'The file is in an encoding that cannot be told from its bytes.'
      : `The file is not in Unicode, and its encoding cannot be told surely; it may be ${guesses}.`,
  );
}

function nameOf({ encoding, sure }: EncodingGuess): string {
  return `${encoding} (${sure} % sure)`;
}

function refusal(code: Problem['code'], message: string): { problem: Problem } {
  return { problem: { code, message } };
}

function isBinary(text: string): boolean {
  return (text.match(CONTROL)?.length ?? 0) > text.length * CONTROL_SHARE;
}

/** UTF-8, or UTF-16 where a byte order mark or its zeros say so; null where the bytes are neither. */
function decodeUnicode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(unicodeOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes in which zeros are counted. */
const ZEROS_WITHIN = 4096;
/** Spaces and line ends alone make so many zeros, all on the same side of the pairs; no UTF-8 text has any. */
const ZERO_SHARE = 0.01;
const ONE_SIDED = 0.98;

function unicodeOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe) return 'utf-16le';
  if (mark === 0xfeff) return 'utf-16be';
  const head = bytes.subarray(0, ZEROS_WITHIN);
  const zeros = [0, 0];
  for (const [index, byte] of head.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] as number) + 1;
  const [even, odd] = zeros as [number, number];
  const all = even + odd;
  if (all < head.length * ZERO_SHARE || all === 0 || bytes.length % 2 === 1) return 'utf-8';
  if (odd >= all * ONE_SIDED) return 'utf-16le';
  return even >= all * ONE_SIDED ? 'utf-16be' : 'utf-8';
}
