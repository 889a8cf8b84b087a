/** Bytes to text. Mojibake never passes for text: what had to be guessed is said, and what cannot be told is refused. */
import { type Problem, quoteInput } from '../../core/problem.ts';
import { decodeAs, type EncodingGuess, readLegacy } from './legacy-encoding.ts';
import { mendMojibake } from './mojibake.ts';
import { readUtf32 } from './utf-32.ts';

/** The problems name no file and no line: that is known to whoever has the file. */
export type DecodedText = { text: string; problem?: Problem } | { problem: Problem };

/** Control characters that no text holds (tab, line ends, form feed and escape aside). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f]/g;
/** A stray control character is a slip of an editor; more than one in a hundred is another kind of file. */
const CONTROL_SHARE = 0.01;
/** In a short text, one in twenty. */
const FEW_CONTROLS = 3;
/** Japanese by escapes (ISO-2022-JP): every byte of it is ASCII. */
const ESCAPED = '\x1b$';
/** What a page or an XML file says of itself. */
const DECLARED = /(?:encoding|charset)\s*=\s*["']?\s*([\w-]{2,20})/i;
const DECLARED_WITHIN = 1024;

/**
 * `encoding`: what somebody says that a file is in which is not in Unicode, by a name of
 * https://encoding.spec.whatwg.org/#names-and-labels.
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText {
  const unicode = decodeUnicode(bytes);
  if (unicode !== null && !unicode.text.includes(ESCAPED))
    return isBinary(unicode.text)
      ? refusal('source-binary', 'The file is not a text.')
      : soundText(unicode.text, unicode.broken, bytes.length);
  if (encoding !== undefined) {
    const text = decodeAs(encoding, bytes);
    if (text !== null) return { text };
    return refusal('source-encoding', `The file is not in ${quoteInput(encoding)}.`);
  }
  // One character a byte is enough to tell a text in an old encoding from a recording or an archive.
  const characters = new TextDecoder('latin1').decode(bytes);
  if (isBinary(characters)) return refusal('source-binary', 'The file is not a text.');
  const declared = DECLARED.exec(characters.slice(0, DECLARED_WITHIN))?.[1];
  const told = declared === undefined ? null : decodeAs(declared, bytes);
  return told === null ? (damagedText(bytes) ?? guessText(bytes)) : { text: told };
}

/** A text in Unicode with what is wrong with it: characters that are no text, or a time when it was read as another encoding. */
function soundText(decoded: string, broken: number, length: number): DecodedText {
  const nulls = decoded.includes('\0') ? (decoded.match(/\0/g)?.length ?? 0) : 0;
  const text = nulls === 0 ? decoded : decoded.replaceAll('\0', '');
  if (broken > 0) return damaged(text, 'Unicode', broken);
  if (nulls > 0) {
    const message = `${nulls === 1 ? 'A character' : `${nulls} characters`} of the file ${nulls === 1 ? 'is' : 'are'} NUL, which no text has.`;
    return { text, problem: { code: 'encoding-damaged', message } };
  }
  // As many bytes as characters: nothing but ASCII.
  const mended = decoded.length === length ? undefined : mendMojibake(text);
  if (mended === undefined) return { text };
  const message = `The file was once read as ${mended.encoding} and saved again; its letters were mended.`;
  return { text: mended.text, problem: { code: 'encoding-mended', message } };
}

function damaged(text: string, encoding: string, broken: number): DecodedText {
  const message = `The file is ${encoding}, but ${broken === 1 ? 'a character' : `${broken} characters`} in it cannot be read and ${broken === 1 ? 'is' : 'are'} shown as “\ufffd”.`;
  return { text, problem: { code: 'encoding-damaged', message } };
}

/** Characters that are whole for each that is broken, at least: a text in another encoding has hardly a whole one. */
const WHOLE_A_BROKEN = 3;
/** The first bytes of a character of three or four, and the end of the file. */
const CUT_OFF = /(?:[\xe0-\xef][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{1,2})$/;

/** UTF-8 that was cut off inside a character or damaged here and there; undefined where it is no UTF-8 at all. */
function damagedText(bytes: Uint8Array): DecodedText | undefined {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = (text.match(/[^\0-\x7f]/gu)?.length ?? 0) - broken;
  const isCutOff =
    broken === 1 && CUT_OFF.test(new TextDecoder('latin1').decode(bytes.subarray(-3)));
  if (broken === 0 || (whole < broken * WHOLE_A_BROKEN && !isCutOff)) return undefined;
  return damaged(text, 'UTF-8', broken);
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
  const found = text.match(CONTROL)?.length ?? 0;
  const most = Math.max(text.length * CONTROL_SHARE, Math.min(FEW_CONTROLS, text.length / 20));
  return found > most;
}

/**
 * UTF-8, or UTF-16 and UTF-32 where a byte order mark or their zeros say so; null where the bytes are none of them. `broken`:
 * characters of the latter two that cannot be read.
 */
function decodeUnicode(bytes: Uint8Array): { text: string; broken: number } | null {
  const wide = readUtf32(bytes);
  if (wide !== null) return wide;
  const encoding = unicodeOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), broken: 0 };
  } catch {
    if (encoding === 'utf-8') return null;
  }
  // Half of a character, at the end or where something was cut out.
  const text = new TextDecoder(encoding).decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return text.length < broken * WHOLE_A_BROKEN ? null : { text, broken };
}

/** Bytes in which zeros are counted. */
const ZEROS_WITHIN = 4096;
/** Spaces and line ends alone make so many zeros, all on the same side of the pairs; no UTF-8 text has any. */
const ZERO_SHARE = 0.01;
const FEW_ZEROS = 0.05;
const ONE_SIDED = 0.98;
/** In a text that was cut off inside a character. */
const FEWEST_ZEROS = 8;
const CUT_ZERO_SHARE = 0.1;

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
  if (all < head.length * ZERO_SHARE || all === 0) return 'utf-8';
  // A NUL here and there in a text that is sound without it.
  if (all < head.length * FEW_ZEROS && isUtf8(bytes)) return 'utf-8';
  if (bytes.length % 2 === 1 && all < Math.max(FEWEST_ZEROS, head.length * CUT_ZERO_SHARE))
    return 'utf-8';
  if (odd >= all * ONE_SIDED) return 'utf-16le';
  return even >= all * ONE_SIDED ? 'utf-16be' : 'utf-8';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
