/** A title as an id: `Why? — Être` to `why-etre`. */

/** Characters; an address longer than this is no longer read. */
const LONGEST = 60;

/** Empty for a title without Latin letters or digits. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug === '' ? (words[0] ?? '').slice(0, LONGEST) : slug;
}
