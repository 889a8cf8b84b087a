import type { Bytes } from './library-files.ts';

/**
 * Whether the bytes have this SHA-256, in hexadecimal digits; counted outside the page's own thread. Browsers count only
 * on https and on the own machine: where a site lies on plain http this cannot be told, and every file is taken as it is.
 */
export async function hasHash(bytes: Bytes, sha256: string): Promise<boolean> {
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  if (subtle === undefined) return true;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}
