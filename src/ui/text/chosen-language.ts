import { INTERFACE_LANGUAGES, type InterfaceLanguage } from './languages.ts';

/** The first language of the browser that there is, by its primary tag; English where none is. */
export function interfaceLanguage(wanted: readonly string[]): InterfaceLanguage {
  for (const tag of wanted) {
    const row = INTERFACE_LANGUAGES.find((known) => primaryOf(known.tag) === primaryOf(tag));
    if (row !== undefined) return row.tag;
  }
  return 'en';
}

/** What the preferences say, where there are words for it; else what the browser wants. */
export function chosenLanguage(preferred: string, wanted: readonly string[]): InterfaceLanguage {
  const chosen = INTERFACE_LANGUAGES.find(({ tag }) => tag === preferred);
  return chosen?.tag ?? interfaceLanguage(wanted);
}

const primaryOf = (tag: string) => tag.split('-')[0];
