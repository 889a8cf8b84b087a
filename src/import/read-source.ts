/** One received file to what it says, or the one problem that keeps it from being read. */
import { type Problem, quoteInput } from '../core/problem.ts';
import { readDocument } from '../formats/formats.ts';
import type { SourceDocument } from '../formats/source-document.ts';
import type { ReceivedFile } from './received.ts';
import { receivedText } from './received-text.ts';

export interface ReadSource {
  file: ReceivedFile;
  /** Id of the format it was read as. */
  role: string;
  /** Its problems name the file. */
  document: SourceDocument;
}

export function readSource(file: ReceivedFile): ReadSource | { problem: Problem } {
  const received = receivedText(file);
  if ('problem' in received) return received;
  const { text } = received;
  if (text.trim() === '')
    return {
      problem: { code: 'source-empty', message: 'The file is empty.', source: file.name, line: 1 },
    };
  const read = readDocument(text);
  if (read === undefined)
    return {
      problem: {
        code: 'source-unrecognised',
        message: `No format is known that starts with ${quoteInput(text.slice(0, 400))}.`,
        source: file.name,
        line: 1,
      },
    };
  const { role, document } = read;
  document.problems = document.problems.map((problem) => ({ ...problem, source: file.name }));
  return { file, role, document };
}
