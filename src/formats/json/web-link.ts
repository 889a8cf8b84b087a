/** An address that may be followed, with its label or else its host; undefined for any other scheme and for no address. */
export function webLinkOf(
  address: unknown,
  label: string | undefined,
): { label: string; url: string } | undefined {
  const url = typeof address === 'string' ? URL.parse(address.trim()) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  return { label: label ?? url.hostname, url: url.href };
}
