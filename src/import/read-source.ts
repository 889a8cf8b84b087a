/** One received file to what it says, or the one problem that keeps it from being read. */
import { type Problem, type ProblemCode, quoteInput } from '../core/problem.ts';
import { decodeText } from '../formats/decode-text.ts';
import { findFormat } from '../formats/formats.ts';
import type { SourceDocument } from '../formats/source-document.ts';
import type { ReceivedFile } from './received.ts';

export interface ReadSource {
  file: ReceivedFile;
  /** Id of the format it was read as. */
  role: string;
  /** Its problems name the file. */
  document: SourceDocument;
}

const REFUSALS: Partial<Record<ProblemCode, string>> = {
  'source-unreadable': 'The file cannot be read.',
  'source-binary': 'The file is not a text.',
  'source-encoding': 'The file is a text in an encoding that cannot be told from its bytes.',
  'source-empty': 'The file is empty.',
};

export function readSource(file: ReceivedFile): ReadSource | { problem: Problem } {
  const refuse = (code: ProblemCode, message = REFUSALS[code] ?? code) => ({
    problem: { code, message, source: file.name },
  });
  if (file.bytes === null) return refuse('source-unreadable');
  const decoded = decodeText(file.bytes);
  if ('code' in decoded) return refuse(decoded.code);
  const { text } = decoded;
  if (text.trim() === '') return refuse('source-empty');
  const format = findFormat(text);
  if (format === undefined)
    return refuse(
      'source-unrecognised',
      `No format is known for this text, which starts with ${quoteInput(text.slice(0, 400))}.`,
    );
  const document = format.parse(text);
  document.problems = document.problems.map((problem) => ({ ...problem, source: file.name }));
  return { file, role: format.id, document };
}
