/** Languages a page may name in English: two-letter tags (ISO 639-1), and those with a written form or country. */
const TAGS =
  'af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko lo lt lv mk ml mn mr ms my nb ne nl pa pl pt ro ru si sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh zu en-GB en-US es-419 fr-CA pt-BR pt-PT zh-Hans zh-Hant'.split(
    ' ',
  );
const TAG_OF_NAME = new Map(
  (['standard', 'dialect'] as const).flatMap((languageDisplay) => {
    const names = new Intl.DisplayNames(['en'], { type: 'language', languageDisplay });
    return TAGS.map((tag): [string | undefined, string] => [names.of(tag)?.toLowerCase(), tag]);
  }),
);

/** What those who speak a language call it: `deutsch`. Made when first a name is not English. */
let tagOfOwnName: Map<string | undefined, string> | undefined;

/** `English` or `English (auto-generated)` to `en`, `Deutsch` to `de`; null for a name that is not known. */
export function languageOfName(name: string): string | null {
  const whole = name.trim().toLowerCase();
  const plain = whole.replace(/\s*\(.*\)$/, '');
  const tag = TAG_OF_NAME.get(whole) ?? TAG_OF_NAME.get(plain);
  if (tag !== undefined || !/^[\p{L}\p{M} ]{2,30}$/u.test(plain)) return tag ?? null;
  tagOfOwnName ??= new Map(
    TAGS.map((one) => [
      new Intl.DisplayNames([one], { type: 'language' }).of(one)?.toLowerCase(),
      one,
    ]),
  );
  return tagOfOwnName.get(whole) ?? tagOfOwnName.get(plain) ?? null;
}

/** A BCP 47 tag as these documents write it (`en`, `zh-Hans`; `eng` is `en`); undefined for anything else. */
export function tagOf(value: unknown): string | undefined {
  if (typeof value === 'string' && /^[a-z]{3}$/i.test(value))
    return Intl.getCanonicalLocales(value)[0];
  return typeof value === 'string' && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(value)
    ? value
    : undefined;
}
