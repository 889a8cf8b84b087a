/** Languages as people name them: by tag, or by name in English or in the language itself. */

/** `zh` is `zh-Hans`; so are `chinese` and `中文`, and beginnings of three letters or more. */
export function isLanguage(tag: string, typed: string): boolean {
  const wanted = typed.toLowerCase();
  const lower = tag.toLowerCase();
  if (lower === wanted || lower.startsWith(`${wanted}-`)) return true;
  return namesOf(tag).some(
    (name) => name === wanted || (wanted.length > 2 && name.startsWith(wanted)),
  );
}

const names = new Map<string, string[]>();

/** Lower case. A tag that `Intl` does not know has no name. */
function namesOf(tag: string): string[] {
  let known = names.get(tag);
  if (known === undefined) {
    const primary = tag.split('-')[0] as string;
    known = ['en', primary].flatMap((locale) => {
      try {
        return [new Intl.DisplayNames([locale], { type: 'language' }).of(primary) ?? ''];
      } catch {
        return [];
      }
    });
    known = known.map((name) => name.toLowerCase());
    names.set(tag, known);
  }
  return known;
}
