/** One input through the public reading, and some through the whole import: what does not hold is a sentence. */
import { createHash } from 'node:crypto';
import type { EpisodeFile } from '../../src/core/contract/episode-file.ts';
import { readEpisode } from '../../src/core/contract/read-episode.ts';
import { countWords } from '../../src/core/text/word.ts';
import { readDocument } from '../../src/formats/formats.ts';
import { withoutFences } from '../../src/formats/pasted/fences.ts';
import type { SourceDocument } from '../../src/formats/source-document.ts';
import { importEpisode } from '../../src/import/import-episode.ts';
import { openReceived } from '../../src/import/receive/open-received.ts';
import { accountedWords, wordsIn } from '../formats/words-kept.ts';
import { checkDocument } from './check-document.ts';

export interface Reading {
  /** Id of the format it was read as; what kept it from being read otherwise. */
  role: string;
  faults: string[];
}

/** Formats of which every word but the marks between speakers is spoken. */
const COUNTED = new Set(['plain-turns']);

export function checkReading(bytes: Uint8Array): Promise<Reading> {
  return caught(async () => {
    const opened = openReceived(received('fuzz', bytes));
    if (!('text' in opened)) return { role: 'no text', faults: [] };
    const { text } = opened;
    const read = await readDocument(text);
    if (read === undefined) return { role: 'unrecognised', faults: [] };
    const { role, document } = read;
    return {
      role,
      faults: [...checkDocument(document, text, role), ...checkWords(role, document, text)],
    };
  });
}

function checkWords(role: string, document: SourceDocument, received: string): string[] {
  if (!COUNTED.has(role)) return [];
  // The rows that fence it are none of it.
  const text = withoutFences(received);
  const wordsOut = accountedWords(document);
  // A dash before every turn is a mark as well; elsewhere it is a word.
  const undashed = text.replace(/(?<=^|[\r\n])[ \t]*[-–—](?=[ \t]+[^\s–—-])/g, '');
  // Where dashes part the turns, a mark in the midst of one is a word of it.
  const counts = [wordsIn([text]), wordsIn([undashed]), countWords(undashed)];
  const isWhole = counts.includes(wordsOut);
  return isWhole ? [] : ['words are lost'];
}

/** `manifest`: what stands in the manifest, any bytes. */
export function checkImport(
  manifest: Uint8Array | undefined,
  sources: readonly Uint8Array[],
): Promise<Reading> {
  return caught(async () => {
    const { episode, problems } = await importEpisode({
      manifestName: 'fuzz/episode.yaml',
      ...(manifest === undefined ? {} : { manifest: received('fuzz/episode.yaml', manifest) }),
      sources: sources.map((bytes, index) => received(`fuzz/${index + 1}.txt`, bytes)),
    });
    if (episode !== undefined)
      return { role: 'imported', faults: await checkEpisode(episode, sources) };
    return { role: 'refused', faults: problems.length > 0 ? [] : ['it is refused without a word'] };
  });
}

async function checkEpisode(
  episode: EpisodeFile,
  sources: readonly Uint8Array[],
): Promise<string[]> {
  // As a reader gets it: NaN and Infinity do not survive JSON.
  const read = readEpisode(JSON.parse(JSON.stringify(episode)));
  if ('fault' in read) return [read.fault.replaceAll(/\d+/g, 'n')];
  const [only, ...others] = sources;
  if (only === undefined || others.length > 0) return [];
  const opened = openReceived(received('fuzz', only));
  const document = 'text' in opened ? (await readDocument(opened.text))?.document : undefined;
  if (document === undefined || document.corrections !== undefined) return [];
  const charactersIn = countCues(document, countCharacters);
  const charactersOut = episode.tracks.reduce(
    (sum, track) => sum + track.text.reduce((all, cue) => all + countCharacters(cue), 0),
    0,
  );
  return charactersIn === charactersOut ? [] : ['the tracks do not hold the words of the text'];
}

function countCues({ texts }: SourceDocument, count: (text: string) => number): number {
  return texts.reduce(
    (sum, { cues }) => sum + cues.reduce((all, cue) => all + count(cue.text), 0),
    0,
  );
}

/** White space aside: cues are cut and joined at it. */
function countCharacters(text: string): number {
  return text.replace(/\s+/g, '').length;
}

function received(name: string, bytes: Uint8Array) {
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function caught(read: () => Promise<Reading>): Promise<Reading> {
  try {
    return await read();
  } catch (error) {
    const { name, message, stack } = error as Error;
    const place = /\(?([^\s(]*src[^\s)]*)\)?\n/
      .exec(`${stack}\n`)?.[1]
      ?.replace(/^.*\/src\//, 'src/');
    return {
      role: 'thrown',
      faults: [`throws ${name}: ${message.slice(0, 200)} (${place ?? '?'})`],
    };
  }
}
