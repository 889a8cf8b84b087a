/** Files and folders as the pipeline receives them, from disk and from text. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReceivedFile, ReceivedFolder } from '../../src/import/receive/received.ts';

export function received(name: string, content: string | Uint8Array | null): ReceivedFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    bytes,
    sha256: createHash('sha256')
      .update(bytes ?? '')
      .digest('hex'),
  };
}

export function receivedFolder(
  manifest: string | Uint8Array | undefined,
  ...sources: (string | Uint8Array | null)[]
): ReceivedFolder {
  return {
    manifestName: 'talk/episode.yaml',
    ...(manifest === undefined ? {} : { manifest: received('talk/episode.yaml', manifest) }),
    sources: sources.map((content, index) => received(`talk/${index + 1}.txt`, content)),
  };
}

/** A folder of `data/sources`. */
export function sourceFolder(folder: string): ReceivedFolder {
  const path = join(import.meta.dirname, '../../data/sources', folder);
  const file = (name: string) => received(`${folder}/${name}`, readFileSync(join(path, name)));
  return {
    manifestName: `${folder}/episode.yaml`,
    manifest: file('episode.yaml'),
    sources: readdirSync(path)
      .filter((name) => name !== 'episode.yaml')
      .map(file),
  };
}

/** A page of captions `[stamp, words]` with nothing around them. */
export function captionPage(captions: readonly (readonly [string, string])[], head = ''): string {
  const rows = captions.map(([stamp, words]) => `${stamp}\n${words}\n`);
  return `·YouTLDR\n\nA title\n\n${head}\n${rows.join('\n')}`;
}
