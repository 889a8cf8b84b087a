/** In which encoding somebody says the documents of a folder are: whoever imports them, or their manifest. */
import { openReceived } from './open-received.ts';
import type { ReceivedFolder } from './received.ts';

/** The same folder, its sources with the encoding. A manifest is looked at before it is read, as it may be at fault. */
export function withEncoding(folder: ReceivedFolder): ReceivedFolder {
  const encoding = toldBy(folder) ?? folder.encoding;
  if (encoding === undefined) return folder;
  return { ...folder, sources: folder.sources.map((file) => ({ ...file, encoding })) };
}

function toldBy({ manifest }: ReceivedFolder): string | undefined {
  const received = manifest === undefined ? undefined : openReceived(manifest);
  if (received === undefined || !('text' in received)) return undefined;
  return /^encoding:[ \t]*["']?([\w:.-]+)/m.exec(received.text)?.[1];
}
