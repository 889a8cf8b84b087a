/** Where files of a library may come from: the one list that code and the content security policy are made of. */

/** The origin that the catalog itself lies at, in the words of the policy. */
const OWN = "'self'";

/** As the policy's `connect-src` writes them; a configuration adds others (`https://cdn.example`). */
export const LIBRARY_ORIGINS: readonly string[] = [OWN];

/** `catalog`: the address of the catalog. */
export function isOfLibrary(
  address: URL,
  catalog: URL,
  origins: readonly string[] = LIBRARY_ORIGINS,
): boolean {
  // Files on a disk have no origin but “null”, which is everybody's: theirs is the scheme.
  return origins.some((origin) =>
    origin === OWN
      ? address.origin === catalog.origin && address.protocol === catalog.protocol
      : address.origin === origin,
  );
}
