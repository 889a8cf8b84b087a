/** The search index as the site ships it, over fetch. Whatever is wrong with it is told, not thrown: texts can stand in. */
import { readSearchIndex, type SearchIndexFile } from '../core/contract/search-index-file.ts';
import { isOfLibrary } from './origins.ts';

export interface LoadedIndex {
  /** The bytes of each segment that came whole. */
  segments: Uint8Array[];
  /** Why some or all segments are not there; null where all are. */
  fault: 'missing' | 'unsound' | 'version' | null;
}

/** `onShare` is called with how much has come, 0 to 1. Never rejects. */
export async function loadSearchIndex(
  address: URL,
  fetchFile: typeof fetch,
  onShare: (share: number) => void,
): Promise<LoadedIndex> {
  const list = await fetchList(address, fetchFile);
  if (typeof list === 'string') return { segments: [], fault: list };
  const total = list.segments.reduce((sum, { bytes }) => sum + bytes, 0);
  let received = 0;
  const onBytes = (count: number) => {
    received += count;
    onShare(total === 0 ? 1 : Math.min(1, received / total));
  };
  const loaded = await Promise.all(
    list.segments.map(({ href, bytes }) =>
      fetchSegment(URL.parse(href, address), address, bytes, fetchFile, onBytes),
    ),
  );
  const segments = loaded.filter((segment) => typeof segment !== 'string');
  return { segments, fault: loaded.find((segment) => typeof segment === 'string') ?? null };
}

async function fetchList(
  address: URL,
  fetchFile: typeof fetch,
): Promise<SearchIndexFile | 'missing' | 'unsound' | 'version'> {
  try {
    const response = await fetchFile(address);
    if (!response.ok) return 'missing';
    const read = readSearchIndex(await response.json());
    if ('value' in read) return read.value;
    return read.cause === 'version' ? 'version' : 'unsound';
  } catch (error) {
    return error instanceof SyntaxError ? 'unsound' : 'missing';
  }
}

async function fetchSegment(
  address: URL | null,
  list: URL,
  bytes: number,
  fetchFile: typeof fetch,
  onBytes: (count: number) => void,
): Promise<Uint8Array | 'missing' | 'unsound'> {
  if (address === null || !isOfLibrary(address, list)) return 'unsound';
  try {
    const response = await fetchFile(address);
    if (!response.ok || response.body === null) return 'missing';
    const segment = new Uint8Array(bytes);
    let at = 0;
    for (const reader = response.body.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      if (at + value.length > bytes) return 'unsound';
      segment.set(value, at);
      at += value.length;
      onBytes(value.length);
    }
    return at === bytes ? segment : 'unsound';
  } catch {
    return 'missing';
  }
}
