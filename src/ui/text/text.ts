/**
 * The words of the interface. One file a language, all of one type: a missing string does not compile. What the first
 * screen says in English is part of the first load, the rest of it comes with the parts that say it (`useAllText`);
 * another language is loaded whole, before the first paint of whoever reads it.
 */
import { createContext, useContext } from 'react';
import { en } from './en.ts';
import type { enLater } from './en-later.ts';
import { type Measures, measuresOf } from './measures.ts';

export type Strings = typeof en;
export type LaterStrings = typeof enLater;

export interface Text extends Strings, Measures {
  /** BCP 47 tag of the interface. */
  locale: string;
  /** The languages in which titles and summaries are wanted, best first. */
  languages: readonly string[];
  /** The other words; null in English. */
  later: LaterStrings | null;
}

export type InterfaceLanguage = 'en' | 'zh-Hans';

interface LanguageRow {
  tag: InterfaceLanguage;
  /** In the language itself: it is read by whoever cannot read the present one. */
  name: string;
  /** The same where there is room for two letters. */
  short: string;
  /** All of its words; null for English, whose first are here. */
  load: (() => Promise<Strings & LaterStrings>) | null;
}

export const INTERFACE_LANGUAGES: readonly LanguageRow[] = [
  { tag: 'en', name: 'English', short: 'EN', load: null },
  {
    tag: 'zh-Hans',
    name: '简体中文',
    short: '中文',
    load: async () => (await import('./zh-hans.ts')).zhHans,
  },
];

/** The first language of the browser that there is, by its primary tag; English where none is. */
export function interfaceLanguage(wanted: readonly string[]): InterfaceLanguage {
  for (const tag of wanted) {
    const primary = tag.split('-')[0];
    const row = INTERFACE_LANGUAGES.find((language) => language.tag.split('-')[0] === primary);
    if (row !== undefined) return row.tag;
  }
  return 'en';
}

/** What the preferences say; `system` is the browser's. */
export function chosenLanguage(
  preferred: InterfaceLanguage | 'system',
  wanted: readonly string[],
): InterfaceLanguage {
  return preferred === 'system' ? interfaceLanguage(wanted) : preferred;
}

export async function loadText(language: InterfaceLanguage): Promise<Text> {
  const row = INTERFACE_LANGUAGES.find(({ tag }) => tag === language);
  const all = await row?.load?.();
  return all === undefined ? ENGLISH : textOf(language, all, all);
}

export function textOf(
  locale: InterfaceLanguage,
  strings: Strings,
  later: LaterStrings | null,
): Text {
  return {
    ...strings,
    later,
    ...measuresOf(locale),
    locale,
    languages: locale === 'en' ? ['en'] : [locale, 'en'],
  };
}

export const ENGLISH: Text = textOf('en', en, null);

export const TextContext = createContext<Text>(ENGLISH);

export function useText(): Text {
  return useContext(TextContext);
}
