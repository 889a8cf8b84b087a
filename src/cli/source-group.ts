/** Files that belong to one recording, found and not read yet; and the same as the pipeline receives them. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import {
  LARGEST_SOURCE,
  type ReceivedFile,
  type ReceivedFolder,
} from '../import/receive/received.ts';

export interface GroupFile {
  path: string;
  /** As the person knows it; problems name the file by it. */
  name: string;
}

export interface SourceGroup {
  /** What reports call it: a folder, or the name its files share. */
  name: string;
  /** Where it lies, the same in every import: the path of its folder, or what the paths of its files share. */
  place: string;
  /** The folder it was found in: what is gone from there is gone from a library made of it. */
  foundIn: string;
  manifestName: string;
  manifest?: GroupFile;
  /** In the order in which they count. */
  files: GroupFile[];
  /** What to call the episode where nothing else does; absent in a folder that should have a manifest. */
  title?: string;
}

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

/** Of what is larger than any transcript nothing but the size is looked at. */
async function receiveFile({ path, name }: GroupFile): Promise<ReceivedFile> {
  const size = await stat(path).then(
    (file) => file.size,
    () => 0,
  );
  if (size > LARGEST_SOURCE)
    return { name, bytes: null, sha256: sha256(String(size)), tooLarge: size };
  const bytes = await readFile(path).catch(() => null);
  return { name, bytes, sha256: bytes === null ? '' : sha256(bytes) };
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
