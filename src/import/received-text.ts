import type { Problem, ProblemCode } from '../core/problem.ts';
import { decodeText } from '../formats/decode-text.ts';
import type { ReceivedFile } from './received.ts';

const REFUSALS: Partial<Record<ProblemCode, string>> = {
  'source-unreadable': 'This cannot be read.',
  'source-binary': 'The file is not a text.',
  'source-encoding': 'The file is in an encoding that cannot be told from its bytes.',
};

/** The text of a received file, or the problem that keeps it from being read as one. */
export function receivedText(file: ReceivedFile): { text: string } | { problem: Problem } {
  const decoded =
    file.bytes === null ? { code: 'source-unreadable' as const } : decodeText(file.bytes);
  if ('text' in decoded) return decoded;
  const { code } = decoded;
  return { problem: { code, message: REFUSALS[code] ?? code, source: file.name, line: 1 } };
}
