/** One text in several languages, keyed by BCP 47 tag. */
export type Localized = Record<string, string>;

/**
 * The text in the first of `wanted` that there is (also by its primary language: `zh` finds `zh-Hans`), else in
 * whatever language comes first. Empty only where nothing is there at all.
 */
export function inLanguage(
  text: Localized,
  wanted: readonly string[],
): { lang: string; text: string } {
  const tags = Object.keys(text);
  for (const tag of wanted) {
    const primary = tag.split('-')[0];
    const found = tags.find((t) => t === tag) ?? tags.find((t) => t.split('-')[0] === primary);
    if (found !== undefined) return { lang: found, text: text[found] ?? '' };
  }
  const first = tags[0];
  return first === undefined ? { lang: 'und', text: '' } : { lang: first, text: text[first] ?? '' };
}
