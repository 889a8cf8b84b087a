import type { Problem } from '../../core/problem.ts';
import { decodeText } from '../../formats/encoding/decode-text.ts';
import type { ByteFormat } from '../../formats/format.ts';
import { findByteFormat } from '../../formats/formats.ts';
import { suffixOf } from '../../formats/suffixes.ts';
import type { ReceivedFile } from './received.ts';

export interface ReceivedText {
  text: string;
  /** What had to be guessed to read it; they name the file. */
  problems: Problem[];
}

/** Of a kind that is told by its bytes. */
export interface ReceivedBytes {
  bytes: Uint8Array;
  format: ByteFormat;
}

/** What a received file holds, or the problem that keeps it from being read at all. */
export function openReceived(
  file: ReceivedFile,
): ReceivedText | ReceivedBytes | { problem: Problem } {
  const place = { source: file.name, line: 1 };
  if (file.bytes === null)
    return {
      problem: {
        code: 'source-unreadable',
        message: `This ${file.notFile === undefined ? 'cannot be read' : `is ${file.notFile}`}.`,
        ...place,
      },
    };
  const format = findByteFormat(file.bytes, suffixOf(file.name));
  if (format !== undefined) return { bytes: file.bytes, format };
  const decoded = decodeText(file.bytes, file.encoding);
  if (!('text' in decoded)) return { problem: { ...decoded.problem, ...place } };
  const { problem } = decoded;
  // Systems write the same letter in one character or in two; whoever looks for it, or compares two texts, means one.
  const text = decoded.text.normalize('NFC');
  return { text, problems: problem === undefined ? [] : [{ ...problem, ...place }] };
}

/** The problem of a file that is no text where only one helps. */
export function isNoText(file: ReceivedFile, { what }: ByteFormat, helps: string): Problem {
  return {
    code: 'source-binary',
    message: `This is ${what}; ${helps}.`,
    source: file.name,
    line: 1,
  };
}
