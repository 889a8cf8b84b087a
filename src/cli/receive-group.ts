/** The bytes of a group of files, as the pipeline receives them. */
import type { Stats } from 'node:fs';
import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { LARGEST_PICTURE } from '../import/receive/pictures.ts';
import {
  LARGEST_SOURCE,
  type ReceivedFile,
  type ReceivedFolder,
} from '../import/receive/received.ts';
import { type FoundFile, fileNameOf, type SourceGroup } from '../import/receive/source-group.ts';
import { sha256 } from './sha256.ts';

/** What does not change as long as the group's files do not. */
export async function receiveGroup(
  group: SourceGroup,
  encoding = group.encoding,
): Promise<ReceivedFolder> {
  const { manifestName, manifest, files, title, published, foundIn } = group;
  const sources: ReceivedFile[] = [];
  for (const file of files) sources.push(await receiveFile(file, foundIn));
  const pictures: ReceivedFile[] = [];
  for (const file of group.pictures ?? [])
    pictures.push({
      ...(await receiveFile(file, foundIn, LARGEST_PICTURE)),
      ...(file.isOnlyNamed === undefined ? {} : { isOnlyNamed: file.isOnlyNamed }),
    });
  return {
    manifestName,
    ...(manifest === undefined ? {} : { manifest: await receiveFile(manifest, foundIn) }),
    sources,
    ...(pictures.length === 0 ? {} : { pictures }),
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(encoding === undefined ? {} : { encoding }),
  };
}

export function pathOf({ folder, name }: FoundFile): string {
  return join(folder, fileNameOf(name));
}

/** Of what is larger than any transcript, or than `largest`, nothing but the size is looked at. */
async function receiveFile(
  file: FoundFile,
  foundIn: string,
  largest = LARGEST_SOURCE,
): Promise<ReceivedFile> {
  const { name } = file;
  const path = pathOf(file);
  const found = await stat(path).catch(() => null);
  const notFile = found === null ? whyNotThere(name) : await whyNoFile(found, file, foundIn);
  if (notFile !== undefined) return { name, bytes: null, sha256: '', notFile };
  const size = found?.size ?? 0;
  if (size > largest) return { name, bytes: null, sha256: sha256(String(size)), tooLarge: size };
  const bytes = await readFile(path).catch(() => null);
  const lang = file.lang === undefined ? {} : { lang: file.lang };
  return { name, bytes, ...lang, sha256: bytes === null ? '' : sha256(bytes) };
}

/** Bytes of a name that are no UTF-8 are shown as this sign, and no file is called so. */
function whyNotThere(name: string): string | undefined {
  return fileNameOf(name).includes('\ufffd')
    ? 'a file whose name is not in UTF-8; give it a name of letters that are shown right'
    : undefined;
}

/**
 * Reading a pipe waits for ever, reading a device never ends, and a link in a folder that somebody was given may lead to
 * anything on this machine. A link that the person named is meant.
 */
async function whyNoFile(
  found: Stats,
  file: FoundFile,
  foundIn: string,
): Promise<string | undefined> {
  const path = pathOf(file);
  if (found.isDirectory()) return undefined;
  if (!found.isFile()) return 'a pipe or a device, and no file';
  const isLink = file.isNamed !== true && (await lstat(path)).isSymbolicLink();
  if (!isLink || (await isInside(path, foundIn))) return undefined;
  return 'a link that leads out of its folder';
}

async function isInside(path: string, folder: string): Promise<boolean> {
  return (await realpath(path)).startsWith(`${await realpath(folder)}${sep}`);
}
