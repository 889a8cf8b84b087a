/** The bytes of a group of files, as the pipeline receives them. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  LARGEST_SOURCE,
  type ReceivedFile,
  type ReceivedFolder,
} from '../import/receive/received.ts';
import { type FoundFile, fileNameOf, type SourceGroup } from '../import/receive/source-group.ts';
import { sha256 } from './sha256.ts';

/** What does not change as long as the group's files do not. */
export async function receiveGroup(group: SourceGroup): Promise<ReceivedFolder> {
  const { manifestName, manifest, files, title } = group;
  const sources: ReceivedFile[] = [];
  for (const file of files) sources.push(await receiveFile(file));
  return {
    manifestName,
    ...(manifest === undefined ? {} : { manifest: await receiveFile(manifest) }),
    sources,
    ...(title === undefined ? {} : { title }),
  };
}

export function pathOf({ folder, name }: FoundFile): string {
  return join(folder, fileNameOf(name));
}

/** Of what is larger than any transcript nothing but the size is looked at. */
async function receiveFile(file: FoundFile): Promise<ReceivedFile> {
  const { name } = file;
  const path = pathOf(file);
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LARGEST_SOURCE)
    return { name, bytes: null, sha256: sha256(String(size)), tooLarge: size };
  const bytes = await readFile(path).catch(() => null);
  return { name, bytes, sha256: bytes === null ? '' : sha256(bytes) };
}
