/** The folders of `data/sources` as the pipeline receives them. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReceivedFile, ReceivedFolder } from '../import/received.ts';

const MANIFEST = /^episode\.ya?ml$/;

/** Names of the episode folders, in one order on every machine. Throws where `sources` is no folder. */
export async function listSourceFolders(sources: string): Promise<string[]> {
  const entries = await readdir(sources, { withFileTypes: true }).catch((error) => {
    throw new Error(`the folder “${sources}” cannot be read (${error.code}).`);
  });
  return entries
    .filter((entry) => !entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

/** Files are named `folder/file`. Hidden files (`.DS_Store`) and folders inside the folder are nobody's transcript. */
export async function receiveFolder(sources: string, folder: string): Promise<ReceivedFolder> {
  const entries = await readdir(join(sources, folder), { withFileTypes: true }).catch(() => null);
  if (entries === null)
    return {
      manifestName: `${folder}/episode.yaml`,
      sources: [{ name: folder, bytes: null, sha256: '' }],
    };
  const names = entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
  const files = await Promise.all(names.map((name) => receiveFile(sources, `${folder}/${name}`)));
  const isManifest = (file: ReceivedFile) => MANIFEST.test(file.name.slice(folder.length + 1));
  const manifest = files.find(isManifest);
  return {
    manifestName: manifest?.name ?? `${folder}/episode.yaml`,
    ...(manifest === undefined ? {} : { manifest }),
    sources: files.filter((file) => file !== manifest),
  };
}

async function receiveFile(sources: string, name: string): Promise<ReceivedFile> {
  const bytes = await readFile(join(sources, name)).catch(() => null);
  return { name, bytes, sha256: bytes === null ? '' : sha256(bytes) };
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
