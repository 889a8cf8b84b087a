/** One received file to what it says, or the one problem that keeps it from being read. */
import { type Problem, quoteInput } from '../../core/problem.ts';
import { auditDocument } from '../../formats/audit/audit-document.ts';
import type { Telling } from '../../formats/audit/telling.ts';
import { readDocument } from '../../formats/formats.ts';
import { showNotes } from '../../formats/notes/show-notes.ts';
import type { SourceDocument } from '../../formats/source-document.ts';
import { partOf } from '../../formats/suffixes.ts';
import { settleNames } from './introduced-names.ts';
import { isNoText, openReceived, type ReceivedBytes, type ReceivedText } from './open-received.ts';
import { LARGEST_SOURCE, type ReceivedFile } from './received.ts';
import { isWordOfTitle, readSourceName, type SourceName } from './source-name.ts';

export interface ReadSource {
  file: ReceivedFile;
  name: SourceName;
  /** Id of the format it was read as. */
  role: string;
  /** Its problems name the file. */
  document: SourceDocument;
}

export interface UnreadSource {
  problem: Problem;
  /** Of a text that no format is known of. */
  plain?: { name: SourceName; text: string };
}

export async function readSource(file: ReceivedFile): Promise<ReadSource | UnreadSource> {
  const read = await readAny(file);
  if (!('problem' in read)) settleNames(read.document);
  return read;
}

async function readAny(file: ReceivedFile): Promise<ReadSource | UnreadSource> {
  const called = readSourceName(file.name);
  const name: SourceName = { ...called, ...(file.lang === undefined ? {} : { lang: file.lang }) };
  if (file.tooLarge !== undefined)
    return {
      problem: partOf(name.suffix) === 'chat' ? liveChat(file) : tooLarge(file, file.tooLarge),
    };
  const received = openReceived(file);
  if ('problem' in received) return received;
  if ('format' in received) return readBytes(file, name, received);
  const { text } = received;
  if (partOf(name.suffix) === 'description' || name.role === 'notes')
    return readDescription(file, name, received);
  const isList = name.role === 'chapters' && partOf(name.suffix) !== 'captions';
  const list = isList ? readDescription(file, name, received) : undefined;
  if (list !== undefined && list.document.chapters.length > 0) return list;
  if (text.trim() === '')
    return {
      problem: { code: 'source-empty', message: 'The file is empty.', source: file.name, line: 1 },
    };
  const read = await readDocument(text);
  if (read === undefined)
    return {
      problem: {
        code: 'source-unrecognised',
        message: `No format is known that starts with ${quoteInput(text.slice(0, 400))}.`,
        source: file.name,
        line: 1,
      },
      plain: { name, text },
    };
  const { role, document } = read;
  if (isWordOfTitle(name, document)) delete name.lang;
  takeLanguageOf(name, document);
  if (name.role === 'chapters' && partOf(name.suffix) === 'captions') asChapters(document);
  document.problems = [...received.problems, ...problemsOf(document, read.told(), file)];
  return { file, name, role, document };
}

/** `talk.chapters.vtt`: its captions are chapters, though only the name of the file says so. */
function asChapters(document: SourceDocument): void {
  for (const { cues } of document.texts.splice(0))
    for (const { text, startTime, endTime = null, line } of cues)
      document.chapters.push({ startTime, endTime, title: text, line });
}

/** Downloaded captions repeat the end of their name as their language: `de-en` is German, translated from English. */
function takeLanguageOf(
  { lang, translatedFrom, isAutomatic }: SourceName,
  document: SourceDocument,
) {
  if (lang === undefined) return;
  const written = isAutomatic ? `${lang}-orig` : `${lang}-${translatedFrom}`;
  if (document.lang === written) document.lang = lang;
  for (const text of document.texts) if (text.lang === written) text.lang = lang;
}

/** Those of the document, and how many of its words are in none of it. */
function problemsOf(
  document: SourceDocument,
  told: readonly Telling[],
  { name }: ReceivedFile,
): Problem[] {
  const lost = auditDocument(told, document);
  const problems = [...document.problems, ...(lost === undefined ? [] : [lost])];
  return problems.map((problem) => ({ ...problem, source: name }));
}

async function readBytes(
  file: ReceivedFile,
  name: SourceName,
  { bytes, format }: ReceivedBytes,
): Promise<ReadSource | { problem: Problem }> {
  const read = (await format.load()).parse(bytes);
  if ('helps' in read) return { problem: isNoText(file, format, read.helps) };
  const problems = read.problems.map((problem) => ({ ...problem, source: file.name }));
  return { file, name, role: format.id, document: { ...read, problems } };
}

/**
 * The description of a video is any text at all, an empty one too, and without a title of its own: only the name of the file
 * tells what it is.
 */
function readDescription(file: ReceivedFile, name: SourceName, received: ReceivedText): ReadSource {
  const { title, description, problems, ...notes } = showNotes.parse(received.text);
  const whole = [title, description].filter((part) => part !== undefined).join('\n');
  const document: SourceDocument = {
    ...notes,
    ...(whole === '' ? {} : { description: whole }),
    problems,
  };
  document.problems = [
    ...received.problems,
    ...problemsOf(document, showNotes.told?.(received.text) ?? [], file),
  ];
  return { file, name, role: showNotes.id, document };
}

/** Of a stream of many hours it may be too large to be read, and nobody needs to. */
function liveChat(file: ReceivedFile): Problem {
  return {
    code: 'live-chat',
    message: 'This is what people wrote beside a live stream, and nothing that was said in it.',
    source: file.name,
  };
}

const MEGABYTE = 1_000_000;

function tooLarge(file: ReceivedFile, bytes: number): Problem {
  return {
    code: 'source-too-large',
    message: `The file has ${Math.round(bytes / MEGABYTE)} MB; no more than ${Math.round(LARGEST_SOURCE / MEGABYTE)} MB are read.`,
    source: file.name,
    line: 1,
  };
}
