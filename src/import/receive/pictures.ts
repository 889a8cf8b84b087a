/** A picture that lies beside the documents of an episode: which it is by its name, and whether it can be shown by its bytes. */
import type { Problem } from '../../core/problem.ts';
import { findByteFormat } from '../../formats/formats.ts';
import { suffixOf } from '../../formats/suffixes.ts';
import type { ReceivedFile } from './received.ts';
import { type FoundFile, fileNameOf } from './source-group.ts';
import { readSourceName, recordingOf } from './source-name.ts';

/** Bytes. It is shown 480 pixels wide at most, in a list of many. */
export const LARGEST_PICTURE = 2_000_000;

/** Kinds that every browser shows and that run nothing (an SVG may), by their ids among the formats: what they are called. */
const SHOWN: ReadonlyMap<string, string> = new Map([
  ['jpeg', 'jpg'],
  ['png', 'png'],
  ['webp', 'webp'],
]);
const SUFFIXES = ['jpg', 'jpeg', 'png', 'webp'];
/** What a picture of the talk is called where it is not called as the talk; the first is meant before the next. */
const CALLED = ['artwork', 'cover', 'poster', 'thumbnail'];

export interface Picture {
  bytes: Uint8Array;
  sha256: string;
  suffix: string;
}

/** Called as a picture; what it is, its bytes tell. */
export function isPicture(name: string): boolean {
  return SUFFIXES.includes(suffixOf(name));
}

/** Of the pictures in a folder those that are of the recording with these files, the one that is meant first. */
export function picturesOf(
  files: readonly FoundFile[],
  pictures: readonly FoundFile[],
): FoundFile[] {
  if (pictures.length === 0) return [];
  const recordings = new Set(files.map(({ name }) => recordingOf(readSourceName(name))));
  const rank = ({ name }: FoundFile) => {
    const source = readSourceName(name);
    if (recordings.has(recordingOf(source))) return 0;
    return CALLED.indexOf(source.stem.toLowerCase()) + 1 || Number.POSITIVE_INFINITY;
  };
  return pictures
    .filter((picture) => rank(picture) !== Number.POSITIVE_INFINITY)
    .sort((a, b) => rank(a) - rank(b));
}

/**
 * The first of `pictures` that can be shown; where the manifest names one, that or none. What was meant and cannot be shown
 * is told.
 */
export function choosePicture(
  pictures: readonly ReceivedFile[],
  named: { name: string; source: string; line: number } | undefined,
): { picture?: Picture; problems: Problem[] } {
  const meant =
    named === undefined
      ? pictures.filter(({ isOnlyNamed }) => !isOnlyNamed)
      : pictures.filter(({ name }) => fileNameOf(name) === named.name);
  const problems: Problem[] = [];
  if (named !== undefined && meant.length === 0)
    problems.push(leftOut(`There is no picture “${named.name}” in this folder.`, named));
  for (const file of meant) {
    const read = readPicture(file);
    if ('suffix' in read) return { picture: read, problems };
    problems.push(leftOut(read.fault, { source: file.name, line: 1 }));
  }
  return { problems };
}

function readPicture({ bytes, sha256, tooLarge, name }: ReceivedFile): Picture | { fault: string } {
  if (tooLarge !== undefined)
    return {
      fault: `This picture has ${(tooLarge / 1e6).toFixed(1)} MB; one of at most ${LARGEST_PICTURE / 1e6} MB is shown.`,
    };
  if (bytes === null) return { fault: 'This picture cannot be read.' };
  const format = findByteFormat(bytes, suffixOf(name));
  const suffix = SHOWN.get(format?.id ?? '');
  return suffix === undefined
    ? { fault: `This is ${format?.what ?? 'no picture that can be shown'}.` }
    : { bytes, sha256, suffix };
}

function leftOut(message: string, place: { source: string; line: number }): Problem {
  return { code: 'picture-left-out', message, source: place.source, line: place.line };
}
