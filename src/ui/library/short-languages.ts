/** What a language is called by those who read it, where its tag says less; others are known by their tags. */
const OWN: Readonly<Record<string, string>> = { zh: '中文', ja: '日本語', ko: '한국어' };
const MOST = 3;

/** `EN 中文 +2`: enough to see whether one’s own is among them. */
export function shortLanguages(tags: readonly string[]): string {
  const short = [
    ...new Set(
      tags.map((tag) => {
        const [primary = tag] = tag.split('-');
        return OWN[primary] ?? primary.toUpperCase();
      }),
    ),
  ];
  const more = short.length - MOST;
  return [...short.slice(0, MOST), ...(more > 0 ? [`+${more}`] : [])].join(' ');
}
