import type { Problem } from '../../core/problem.ts';
import { decodeText } from '../../formats/encoding/decode-text.ts';
import type { ReceivedFile } from './received.ts';

export interface ReceivedText {
  text: string;
  /** What had to be guessed to read it; they name the file. */
  problems: Problem[];
}

/** The text of a received file, or the problem that keeps it from being read as one. */
export function receivedText(file: ReceivedFile): ReceivedText | { problem: Problem } {
  const place = { source: file.name, line: 1 };
  if (file.bytes === null)
    return { problem: { code: 'source-unreadable', message: 'This cannot be read.', ...place } };
  const decoded = decodeText(file.bytes);
  if (!('text' in decoded)) return { problem: { ...decoded.problem, ...place } };
  const { text, problem } = decoded;
  return { text, problems: problem === undefined ? [] : [{ ...problem, ...place }] };
}
